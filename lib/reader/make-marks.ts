import type { Mention } from '@/lib/detect/mention';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { Mark } from '@/lib/paint/mark';
import type { DomBlock } from '@/lib/text/dom-block';

/**
 * Mentions where they stand on the page, in the order of the mentions, which is the reading order; those of
 * unknown blocks fall out.
 */
export function makeMarks(options: {
  readonly mentions: readonly Mention[];
  readonly blocks: readonly DomBlock[];
  readonly entries: Gazetteer['entries'];
}): readonly Mark[] {
  const { mentions, blocks, entries } = options;
  const places = placeBlocks(blocks);
  return mentions.flatMap(({ block: id, start, end, surface, entity, reason }) => {
    const place = places.get(id);
    const entry = entries.get(entity);
    if (place === undefined || entry === undefined) return [];
    const { block } = place;
    const { kind, salience } = entry;
    const word = wordAt(place, start);
    return [{ block, span: { start, end }, surface, entity, kind, salience, word, reason }];
  });
}

/** A block, and how many words of the page stand before an offset of it: each is counted once. */
type Place = { readonly block: DomBlock; offset: number; words: number };

function placeBlocks(blocks: readonly DomBlock[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  let words = 0;
  for (const block of blocks) {
    places.set(block.id, { block, offset: 0, words });
    words += countWords(block.text);
  }
  return places;
}

function wordAt(place: Place, offset: number): number {
  place.words += countWords(place.block.text.slice(place.offset, offset));
  place.offset = offset;
  return place.words;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
