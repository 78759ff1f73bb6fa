import { isIntact } from '@/lib/paint/is-intact';
import type { Mark } from '@/lib/paint/mark';
import { isOnMark } from '@/lib/paint/mark-rects';
import type { Painter } from '@/lib/paint/painter';
import { offsetOfPoint } from '@/lib/text/dom-block';

export type ViewportPoint = { readonly x: number; readonly y: number };

/**
 * The mark under a point of the viewport whose words still stand there; null where there is none.
 * Costs about 0.1 ms.
 */
export function markAt(painter: Painter, point: ViewportPoint): Mark | null {
  const found = highlightMarkAt(painter, point) ?? caretMarkAt(painter, point);
  return found !== null && isIntact(found.block, found.span) ? found : null;
}

function highlightMarkAt(painter: Painter, { x, y }: ViewportPoint): Mark | null {
  if (!('highlightsFromPoint' in CSS.highlights)) return null;
  for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y)) {
    for (const range of ranges) {
      const mark = painter.markOf(range);
      if (mark !== null) return mark;
    }
  }
  return null;
}

/**
 * The same by the caret's place. Chromium 156 finds no highlight on a screen with more than one pixel to the
 * CSS pixel, nor on a zoomed page; the caret it finds everywhere. Far from text the caret snaps to the nearest
 * line's end, so the point must lie on the mark itself.
 */
export function caretMarkAt(painter: Painter, { x, y }: ViewportPoint): Mark | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const node = caret.offsetNode as Text;
  // The caret stands before or after the character under the point.
  const places = [caret.offset, caret.offset - 1].map((offset) => ({ node, offset }));
  const isNear = ({ block, span }: Mark) =>
    places.some((place) => {
      const offset = offsetOfPoint(block, place);
      return offset !== null && offset >= span.start && offset < span.end;
    });
  return painter.marksIn(node).find((mark) => isNear(mark) && isOnMark(mark, { x, y })) ?? null;
}
