import type { PartialDate, RetiredClaim, Status } from '@/lib/briefing/types';
import type {
  BriefingStamp,
  CitedClaim,
  LedgerLine,
  NamedElement,
  StatedPosition,
} from '@/lib/card/card-model';
import type { NamedEntity } from '@/lib/card/entity-record';

/** What an edition says that the one which the reader knows did not, ready to print. */
export type EditionNews = {
  readonly known: { readonly version: string; readonly asOf: PartialDate };
  readonly briefing: BriefingStamp;
  readonly statuses: readonly StatusNews[];
  readonly positions: readonly PositionNews[];
  readonly added: readonly CitedClaim[];
  readonly changed: readonly CitedClaim[];
  readonly retired: readonly RetiredNews[];
  readonly newEntries: readonly NamedEntity[];
  readonly rewrittenEntries: readonly NamedEntity[];
};

export type StatusNews = {
  readonly element: NamedElement;
  readonly latest: LedgerLine;
  readonly before: { readonly status: Status; readonly date: PartialDate } | null;
};

export type PositionNews = {
  readonly element: NamedElement;
  readonly holder: NamedEntity;
  readonly stated: StatedPosition['stated'];
};

/** A claim that is no longer made: what it said is gone, why it went is not. */
export type RetiredNews = Omit<RetiredClaim, 'replacedBy'> & {
  /** The claim that stands in its place. */
  readonly heir: CitedClaim | null;
};
