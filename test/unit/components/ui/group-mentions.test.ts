import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/lib/briefing/types';
import type { ReportedMention } from '@/lib/page/page-state';
import { groupMentions } from '@/components/ui/group-mentions';

function mention(
  index: number,
  entity: string,
  element: ReportedMention['element'],
): ReportedMention {
  return {
    index,
    entity: entity as EntityId,
    label: entity,
    kind: 'body',
    element,
    surface: entity,
    sentence: `A sentence with ${entity}.`,
  };
}

describe('groupMentions', () => {
  it('follows the order of the plan and puts what lies outside it last', () => {
    const groups = groupMentions([
      mention(0, 'lebanon', 'none'),
      mention(1, 'yellow-line', 'withdrawal'),
      mention(2, 'ncag', 'governance'),
    ]);
    expect(groups.map(({ element }) => element)).toEqual(['governance', 'withdrawal', 'none']);
  });

  it('names an entity once, with all its mentions in reading order', () => {
    const [group] = groupMentions([
      mention(0, 'ncag', 'governance'),
      mention(1, 'board-of-peace', 'governance'),
      mention(2, 'ncag', 'governance'),
    ]);
    expect(
      group?.entities.map(({ entity, mentions }) => [entity, mentions.map((m) => m.index)]),
    ).toEqual([
      ['ncag', [0, 2]],
      ['board-of-peace', [1]],
    ]);
  });

  it('puts the most mentioned first', () => {
    const [group] = groupMentions([
      mention(0, 'board-of-peace', 'governance'),
      mention(1, 'ncag', 'governance'),
      mention(2, 'ncag', 'governance'),
    ]);
    expect(group?.entities.map(({ entity }) => entity)).toEqual(['ncag', 'board-of-peace']);
  });

  it('has nothing to show for a page without mentions', () => {
    expect(groupMentions([])).toEqual([]);
  });
});
