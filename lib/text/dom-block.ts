import type { Span, TextBlock } from '@/lib/text/text-block';

/**
 * A run of a block's text that stands, character for character, in one text node (a space of the block may
 * be a tab or line feed there).
 */
export type TextSegment = {
  readonly node: Text;
  /** Where the run starts in the block's text. */
  readonly start: number;
  /** Where it starts in the node's data. */
  readonly nodeStart: number;
  readonly length: number;
};

/**
 * A block together with the text nodes behind it.
 * Segments are in document order, never empty, and cover the block's text without gap or overlap.
 */
export type DomBlock = TextBlock & {
  /** The nearest block-level element around the text; two blocks share it when a `<br>` parts them. */
  readonly element: Element;
  readonly segments: readonly TextSegment[];
};

export type DomPoint = { readonly node: Text; readonly offset: number };

/**
 * The two ends of a span in the DOM, ready for a StaticRange: the start lies before the span's first
 * character, the end after its last one, each in the node that holds that character.
 *
 * @throws {RangeError} when the span is empty or leaves the block.
 */
export function spanToPoints(block: DomBlock, span: Span): { start: DomPoint; end: DomPoint } {
  const first = pointOf(block, span.start);
  const last = pointOf(block, span.end - 1);
  return { start: first, end: { node: last.node, offset: last.offset + 1 } };
}

/** Offset in the block's text of a place in one of its nodes; null when the block does not hold it. */
export function offsetOfPoint(block: DomBlock, point: DomPoint): number | null {
  const segment = block.segments.find(
    ({ node, nodeStart, length }) =>
      node === point.node && point.offset >= nodeStart && point.offset < nodeStart + length,
  );
  return segment === undefined ? null : segment.start + point.offset - segment.nodeStart;
}

function pointOf({ segments, text }: DomBlock, offset: number): DomPoint {
  if (offset < 0 || offset >= text.length) throw new RangeError(`No character at ${offset}`);
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (segment === undefined) throw new RangeError('A block without segments');
  return { node: segment.node, offset: segment.nodeStart + offset - segment.start };
}
