import type { EntityId } from '@/lib/briefing/types';
import type { Mention } from '@/lib/detect/mention';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { Mark } from '@/lib/paint/mark';
import type { Settings } from '@/lib/settings/settings';
import type { DomBlock } from '@/lib/text/dom-block';

/** Mentions where they stand on the page, in the order of the mentions; those of unknown blocks fall out. */
export function makeMarks(options: {
  readonly mentions: readonly Mention[];
  readonly blocks: readonly DomBlock[];
  readonly entries: Gazetteer['entries'];
}): readonly Mark[] {
  const { mentions, blocks, entries } = options;
  const blockById = new Map(blocks.map((block) => [block.id, block]));
  return mentions.flatMap(({ block: id, start, end, surface, entity, reason }) => {
    const block = blockById.get(id);
    const kind = entries.get(entity)?.kind;
    if (block === undefined || kind === undefined) return [];
    return [{ block, span: { start, end }, surface, entity, kind, reason }];
  });
}

/** The marks that the reader wants to see, in the same order. */
export function chooseMarks(
  marks: readonly Mark[],
  { density, kindsOff, known }: Pick<Settings, 'density' | 'kindsOff' | 'known'>,
): readonly Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ entity, kind, block }) => {
    if (kindsOff.includes(kind) || known.includes(entity)) return false;
    if (density === 'all') return true;
    const key = keyFor(density, entity, block);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyFor(
  density: 'first-in-paragraph' | 'first-on-page',
  entity: EntityId,
  { id }: DomBlock,
): string {
  return density === 'first-on-page' ? entity : `${id} ${entity}`;
}
