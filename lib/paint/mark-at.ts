import { isIntact } from '@/lib/paint/is-intact';
import type { Mark } from '@/lib/paint/mark';
import { markRects } from '@/lib/paint/mark-rects';
import type { Painter } from '@/lib/paint/painter';
import { offsetOfPoint } from '@/lib/text/dom-block';

export type ViewportPoint = { readonly x: number; readonly y: number };

/**
 * The mark under a point of the viewport whose words still stand there; null where there is none.
 * Costs about 0.1 ms.
 */
export function markAt(painter: Painter, point: ViewportPoint): Mark | null {
  const found =
    'highlightsFromPoint' in CSS.highlights
      ? fromHighlights(painter, point)
      : caretMarkAt(painter, point);
  return found !== null && isIntact(found.block, found.span) ? found : null;
}

function fromHighlights(painter: Painter, { x, y }: ViewportPoint): Mark | null {
  for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y)) {
    for (const range of ranges) {
      const mark = painter.markOf(range);
      if (mark !== null) return mark;
    }
  }
  return null;
}

/** For forks of the browsers that lack the former. Far from text the caret snaps to the nearest line's end. */
export function caretMarkAt(painter: Painter, { x, y }: ViewportPoint): Mark | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const node = caret.offsetNode as Text;
  return (
    painter.marks.find((mark) => {
      // The caret stands before or after the character under the point.
      const offsets = [caret.offset, caret.offset - 1].map((offset) =>
        offsetOfPoint(mark.block, { node, offset }),
      );
      const isNear = offsets.some(
        (offset) => offset !== null && offset >= mark.span.start && offset < mark.span.end,
      );
      return isNear && markRects(mark).some((rect) => holds(rect, x, y));
    }) ?? null
  );
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
