import type { Mark } from '@/lib/paint/mark';
import { spanToPoints } from '@/lib/text/dom-block';

/** What is selected on the page now, as a range that follows the page's changes; null for nothing. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  return selection.getRangeAt(0).cloneRange();
}

/** Whether a mark lies in a range, if only by a part. */
export function isMarkIn({ block, span }: Mark, range: Range): boolean {
  const { start, end } = spanToPoints(block, span);
  const own = document.createRange();
  own.setStart(start.node, start.offset);
  own.setEnd(end.node, end.offset);
  // Ranges of two trees, such as a shadow root's and the document's, cannot be compared.
  if (start.node.getRootNode() !== range.startContainer.getRootNode()) return false;
  return (
    range.compareBoundaryPoints(Range.START_TO_END, own) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, own) < 0
  );
}
