import type { EntityId, EntityKind } from '@/lib/briefing/types';
import type { DomBlock } from '@/lib/text/dom-block';
import type { Span } from '@/lib/text/text-block';

/** A mention where it stands on the page. */
export type Mark = {
  readonly block: DomBlock;
  readonly span: Span;
  readonly surface: string;
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** Why it was marked, as a sentence for the reader. */
  readonly reason: string;
};
