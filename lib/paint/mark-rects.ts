import type { Mark } from '@/lib/paint/mark';
import { spanToPoints } from '@/lib/text/dom-block';

/** Where a mark is on the screen: one rectangle a line (and inline box), in CSS px of the layout viewport. */
export function markRects({ block, span }: Mark): readonly DOMRect[] {
  const { start, end } = spanToPoints(block, span);
  if (!start.node.isConnected || !end.node.isConnected) return [];
  if (start.offset > start.node.length || end.offset > end.node.length) return [];
  // A live range slows every later edit of the page, so it is taken out of the document after use.
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  range.selectNodeContents(document.createTextNode(''));
  return rects;
}

/** Whether a point of the viewport lies on the mark as it is printed now. */
export function isOnMark(
  mark: Mark,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  return markRects(mark).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
