import type {
  ClaimId,
  ElementId,
  EntityId,
  EntityKind,
  EvidenceLabel,
  ForeignName,
  PartialDate,
  SourceKind,
  Status,
  Support,
} from '@/lib/briefing/types';

/** What a card shows: composed from claims alone, ready to print, no look-ups left to do. */
export type CardModel = {
  readonly entity: {
    readonly id: EntityId;
    readonly label: string;
    readonly kind: EntityKind;
    readonly element: NamedElement | null;
    readonly names: readonly ForeignName[];
    /** Points of the 20-point plan it belongs to. */
    readonly planPoints: readonly number[];
  };
  readonly timing: Timing;
  /** What a hover shows: definition and as much of the role as fits, ≤ 280 characters, whole sentences. */
  readonly lead: string;
  readonly definition: string;
  readonly role: string;
  /** What the definition and the role rest on, newest first. */
  readonly basis: readonly CitedSource[];
  /** Where its element of the plan stood; null for entities outside the plan. */
  readonly standing: Standing | null;
  /** Positions on its element; empty where the element is not contested or there is none. */
  readonly positions: readonly StatedPosition[];
  /**
   * The most telling claims about it: those up to the article's date first, newest first within each,
   * undated ones last. A claim that others contradict never stands without one that does.
   */
  readonly claims: readonly CardClaim[];
  /** How many more the full record holds. */
  readonly moreClaims: number;
  /** Values reported for a figure, oldest first, undated ones last; empty for other kinds. */
  readonly figures: readonly CitedClaim[];
  readonly briefing: BriefingStamp;
};

export type BriefingStamp = {
  readonly version: string;
  readonly asOf: PartialDate;
  /** Day on which the reader loaded it by hand; null: it came with the extension. */
  readonly loadedOn: PartialDate | null;
};

/** How the article's date stands to the briefing's. */
export type Timing = {
  readonly published: PartialDate | null;
  readonly relation: 'within' | 'newer-than-briefing' | 'before-framework' | 'unknown';
};

/** An element of the plan by name. */
export type NamedElement = { readonly id: ElementId; readonly label: string };

export type Standing = {
  readonly element: NamedElement;
  /** The state on the article's day; null when it is undated, older than the ledger or newer than the briefing. */
  readonly onDay: LedgerLine | null;
  /** Changes after the article's day, oldest first; empty when it is undated or newer. */
  readonly since: readonly LedgerLine[];
  readonly latest: LedgerLine;
};

export type LedgerLine = {
  readonly status: Status;
  readonly date: PartialDate;
  readonly claim: CitedClaim;
};

export type StatedPosition = {
  readonly stakeholder: EntityId;
  readonly label: string;
  /** null: no position found. */
  readonly stated: {
    readonly summary: string;
    readonly date: PartialDate;
    readonly claims: readonly CitedClaim[];
    /** Taken after the article's day. */
    readonly isLater: boolean;
    /** For a later position: the newest that its holder had taken on the element by the article's day. */
    readonly byArticle: CitedClaim | null;
  } | null;
};

/** A claim as a card shows it: placed before or after the article's day. */
export type CardClaim = CitedClaim & {
  /** Dated after the article's day; false where either date is unknown. */
  readonly isLater: boolean;
};

/** One sentence with everything that stands behind it. */
export type CitedClaim = {
  readonly id: ClaimId;
  readonly text: string;
  readonly date: PartialDate | null;
  readonly speaker: string | null;
  readonly disputed: boolean;
  readonly support: Support;
  /** Every source is an aggregator or a repost. */
  readonly aggregatorsOnly: boolean;
  /** What a reader should know of its footing, as words next to it; see lib/briefing/words.ts. */
  readonly labels: readonly EvidenceLabel[];
  readonly sources: readonly CitedSource[];
  /** Ids of claims that give another account. */
  readonly conflictsWith: readonly ClaimId[];
};

export type { EvidenceLabel };

export type CitedSource = {
  readonly publisher: string;
  readonly title: string;
  readonly date: PartialDate | null;
  readonly url: string;
  readonly kind: SourceKind;
};
