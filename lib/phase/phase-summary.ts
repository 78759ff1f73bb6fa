import type { BriefingStamp, CitedClaim, LedgerLine, StatedPosition } from '@/lib/card/card-model';
import type { ElementId, PartialDate } from '@/lib/briefing/types';

/** The popup's account of phase two: what it is, since when, and where each element stands. */
export type PhaseSummary = {
  readonly what: readonly CitedClaim[];
  readonly since: CitedClaim;
  /** Accounts that differ on whether it has begun. */
  readonly contested: readonly CitedClaim[];
  readonly elements: readonly ElementSummary[];
  readonly milestones: readonly {
    readonly date: PartialDate;
    readonly title: string;
    readonly claim: CitedClaim;
  }[];
  readonly briefing: BriefingStamp;
};

export type ElementSummary = {
  readonly id: ElementId;
  readonly label: string;
  readonly latest: LedgerLine;
  /** The whole ledger, newest first. */
  readonly history: readonly LedgerLine[];
  /** What the texts provide. */
  readonly provides: readonly CitedClaim[];
  readonly positions: readonly StatedPosition[];
};
