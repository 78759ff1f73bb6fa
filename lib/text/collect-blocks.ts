import { BlockWalk } from '@/lib/text/block-walk';
import type { DomBlock } from '@/lib/text/dom-block';
import type { Visibility } from '@/lib/text/visibility';

export type CollectOptions = {
  readonly visibility: Visibility;
  /** The root of the main content around `root`; left out, `root` is one. */
  readonly within?: Element;
};

/**
 * Reads the blocks of an element in document order, changing nothing. `root` itself is read whatever it is.
 * Text is joined across inline elements and parted at block boundaries, line breaks and table cells; what is
 * typed, hidden, code or page furniture is left out. Linear in the nodes under `root`.
 */
export function collectBlocks(root: Element, options: CollectOptions): readonly DomBlock[] {
  return [...walkBlocks(root, options)];
}

/** The same, block by block, for a reader that may stop early. */
export function* walkBlocks(
  root: Element,
  { visibility, within = root }: CollectOptions,
): Generator<DomBlock, void> {
  const walk = new BlockWalk(root, { within, visibility });
  while (!walk.isDone) {
    const block = walk.step();
    if (block !== null) yield block;
  }
}
