import type { EntityId, EntityKind, Salience } from '@/lib/briefing/types';
import { spanToPoints, type DomBlock } from '@/lib/text/dom-block';
import type { Span } from '@/lib/text/text-block';

/** A mention where it stands on the page. */
export type Mark = {
  readonly block: DomBlock;
  readonly span: Span;
  readonly surface: string;
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly salience: Salience;
  /** How many words of the page's text stand before it. */
  readonly word: number;
  /** Why it was marked, as a sentence for the reader. */
  readonly reason: string;
};

/** Whether two marks, perhaps of different readings, are the same words at the same place. */
export function isSameMark(a: Mark, b: Mark): boolean {
  if (a === b) return true;
  if (a.surface !== b.surface || a.entity !== b.entity) return false;
  const [first, second] = [
    spanToPoints(a.block, a.span).start,
    spanToPoints(b.block, b.span).start,
  ];
  return first.node === second.node && first.offset === second.offset;
}
