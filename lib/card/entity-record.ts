import type { EntityId, PartialDate } from '@/lib/briefing/types';
import type { CardModel, CitedClaim, LedgerLine } from '@/lib/card/card-model';

/** The full record of an entity: its card with every claim on it, and all that stands around it. */
export type EntityRecord = CardModel & {
  /** The whole ledger of its element, newest first; empty outside the plan. */
  readonly history: readonly LedgerLine[];
  /** What the texts provide for its element. */
  readonly provides: readonly CitedClaim[];
  /** Milestones that rest on claims about it, oldest first. */
  readonly milestones: readonly {
    readonly date: PartialDate;
    readonly title: string;
    readonly claim: CitedClaim;
  }[];
  readonly parent: NamedEntity | null;
  readonly children: readonly NamedEntity[];
  /** Entities that its claims speak of too, most shared claims first; at most eight. */
  readonly related: readonly NamedEntity[];
};

export type NamedEntity = { readonly id: EntityId; readonly label: string };
