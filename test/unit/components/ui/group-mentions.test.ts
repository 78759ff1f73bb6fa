import { describe, expect, it } from 'vitest';
import { groupMentions } from '@/components/ui/group-mentions';
import { sampleMention } from '@/test/support/sample-summary';

describe('groupMentions', () => {
  it('follows the order of the plan and puts what lies outside it last', () => {
    const groups = groupMentions([
      sampleMention(0, 'lebanon', 'none'),
      sampleMention(1, 'yellow-line', 'withdrawal'),
      sampleMention(2, 'ncag', 'governance'),
    ]);
    expect(groups.map(({ element }) => element)).toEqual(['governance', 'withdrawal', 'none']);
  });

  it('names an entity once, with all its mentions in reading order', () => {
    const [group] = groupMentions([
      sampleMention(0, 'ncag', 'governance'),
      sampleMention(1, 'board-of-peace', 'governance'),
      sampleMention(2, 'ncag', 'governance'),
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
      sampleMention(0, 'board-of-peace', 'governance'),
      sampleMention(1, 'ncag', 'governance'),
      sampleMention(2, 'ncag', 'governance'),
    ]);
    expect(group?.entities.map(({ entity }) => entity)).toEqual(['ncag', 'board-of-peace']);
  });

  it('has nothing to show for a page without mentions', () => {
    expect(groupMentions([])).toEqual([]);
  });
});
