import type { Point } from '@/lib/card/geometry';
import type { Mark } from '@/lib/paint/mark';
import { markRects } from '@/lib/paint/mark-rects';

/** Share of the viewport's height at its top and bottom that counts as out of the way. */
const margin = 0.15;

/**
 * Brings a mark into view, at once: a card opens there next. Returns a point on it, or null when it is not
 * laid out.
 */
export function scrollToMark(mark: Mark): Point | null {
  const first = markRects(mark)[0];
  if (first === undefined) return null;
  if (!isWellSeen(first))
    mark.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = markRects(mark)[0] ?? first;
  // A long paragraph's middle may not show its end.
  if (!isWellSeen(rect)) {
    const top = rect.top - innerHeight / 2;
    scrollBy({ top, behavior: 'instant' });
    return { x: rect.left + 1, y: rect.top - top + rect.height / 2 };
  }
  return { x: rect.left + 1, y: rect.top + rect.height / 2 };
}

function isWellSeen({ top, bottom }: DOMRect): boolean {
  return top >= innerHeight * margin && bottom <= innerHeight * (1 - margin);
}
