import type { DomBlock } from '@/lib/text/dom-block';
import type { Span } from '@/lib/text/text-block';

/**
 * Whether the nodes behind a span still hold its words. Pages change text under static ranges without a
 * sign, so nothing is shown for a span before this was asked.
 */
export function isIntact({ segments, text }: DomBlock, { start, end }: Span): boolean {
  return segments.every(({ node, start: from, nodeStart, length }) => {
    const first = Math.max(start, from);
    const last = Math.min(end, from + length);
    if (first >= last) return true;
    const offset = nodeStart + first - from;
    const present = node.data.slice(offset, offset + last - first);
    return node.isConnected && asRead(present) === text.slice(first, last);
  });
}

/** A space of a block may be a tab or a line feed in the page. */
function asRead(text: string): string {
  return text.replace(/[\t\n\f\r]/g, ' ');
}
