/**
 * The shapes of the briefing: what the product knows, who said it, when, and where it was read.
 * The JSON files in assets/briefing hold exactly these shapes (see schema.ts).
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type EntityId = Branded<'EntityId'>;
export type ClaimId = Branded<'ClaimId'>;
export type SourceId = Branded<'SourceId'>;

/** ISO date of day or month precision: `2026-08-04` or `2026-08`. */
export type PartialDate = string;

export const elementIds = [
  'ceasefire-framework',
  'stabilisation-force',
  'governance',
  'disarmament',
  'withdrawal',
  'humanitarian-access',
  'reconstruction',
  'hostages-and-detainees',
  'political-horizon',
  'diplomacy',
] as const;
export type ElementId = (typeof elementIds)[number];

export const entityKinds = [
  'stakeholder',
  'person',
  'body',
  'plan-term',
  'place',
  'document',
  'figure',
  'event',
] as const;
export type EntityKind = (typeof entityKinds)[number];

export const claimKinds = ['document', 'event', 'position', 'figure', 'status'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const statuses = [
  'agreed',
  'not-started',
  'under-way',
  'partial',
  'stalled',
  'disputed',
  'completed',
  'suspended',
] as const;
export type Status = (typeof statuses)[number];

export const sourceKinds = [
  'primary',
  'agency',
  'newspaper',
  'broadcaster',
  'ngo',
  'analysis',
  'aggregator',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** `primary`: an official text was read; `multiple`: two or more distinct origins; `single`: one. */
export const supports = ['primary', 'multiple', 'single'] as const;
export type Support = (typeof supports)[number];

/** A name that means its entity only where every part of `requires` holds (see rules/hints.ts). */
export type ContextualAlias = { readonly text: string; readonly requires: string };

export type ForeignName = { readonly lang: string; readonly text: string };

/** 1: everyone knows it (the United States) … 3: few do (the orange line). */
export type Salience = 1 | 2 | 3;

/** What finding an entity in a text needs: the only part of the briefing that enters a page. */
export type GazetteerEntry = {
  readonly id: EntityId;
  readonly label: string;
  readonly kind: EntityKind;
  readonly element: ElementId | 'none';
  readonly salience: Salience;
  readonly aliases: readonly string[];
  readonly contextual: readonly ContextualAlias[];
  readonly names: readonly ForeignName[];
};

/** What is said of an entity; its claims stand in `Briefing.claims`. */
export type EntityText = {
  readonly id: EntityId;
  readonly parent: EntityId | null;
  readonly definition: string;
  readonly phaseTwoRole: string;
  /** Points of the 20-point plan it belongs to. */
  readonly planPoints: readonly number[];
};

export type Claim = {
  readonly id: ClaimId;
  readonly about: readonly EntityId[];
  readonly element: ElementId | 'none';
  readonly kind: ClaimKind;
  readonly statement: string;
  readonly speaker: string | null;
  /** null: the date is not known, and the card says so. */
  readonly date: PartialDate | null;
  readonly disputed: boolean;
  readonly conflictsWith: readonly ClaimId[];
  readonly sources: readonly SourceId[];
  readonly support: Support;
};

export type Source = {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate | null;
  readonly url: string;
  readonly kind: SourceKind;
};

export type LedgerEntry = {
  readonly date: PartialDate;
  readonly status: Status;
  readonly claim: ClaimId;
};

export type PlanElement = {
  readonly id: ElementId;
  readonly label: string;
  readonly provides: readonly ClaimId[];
  /** In date order, oldest first. */
  readonly ledger: readonly LedgerEntry[];
  /** Date of the latest material on this element. */
  readonly openAt: PartialDate;
};

export type Milestone = {
  readonly date: PartialDate;
  readonly title: string;
  readonly claim: ClaimId;
};

export type Position = {
  readonly summary: string;
  readonly date: PartialDate;
  readonly claims: readonly ClaimId[];
};

export type ElementPositions = {
  readonly element: ElementId;
  /** null: looked for, none found; shown as such. */
  readonly positions: Readonly<Record<string, Position | null>>;
};

/** Which claims tell a newcomer what phase two is: an editor's choice among claims, kept as data. */
type PhaseTwoChoice = {
  readonly what: readonly ClaimId[];
  readonly since: ClaimId;
  /** Accounts that differ on whether and when it began. */
  readonly contested: readonly ClaimId[];
};

export const exceptionLabels = ['speaker-not-named', 'announced-ahead'] as const;
/**
 * `speaker-not-named`: a disputed figure or a position that no source gives a speaker for;
 * `announced-ahead`: something announced for a day after the briefing's own.
 */
export type ExceptionLabel = (typeof exceptionLabels)[number];

/** What a reader should know of a claim's footing, as words next to it. */
export type EvidenceLabel = 'one-source' | 'aggregators-only' | ExceptionLabel;

/** A claim that breaks an editorial rule knowingly; readers see the label, editors the reason. */
export type ListedException = {
  readonly claim: ClaimId;
  readonly label: ExceptionLabel;
  readonly reason: string;
};

/** A claim id no longer in use. It is never given to another claim. */
export type RetiredClaim = {
  readonly id: ClaimId;
  readonly date: PartialDate;
  readonly reason: string;
  readonly replacedBy: ClaimId | null;
};

export type Briefing = {
  readonly version: string;
  /** Date of the latest material; nothing later is known. */
  readonly asOf: PartialDate;
  readonly phaseTwo: PhaseTwoChoice;
  /** Same ids as `entities`, in the same order. */
  readonly gazetteer: readonly GazetteerEntry[];
  readonly entities: readonly EntityText[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly elements: readonly PlanElement[];
  readonly timeline: readonly Milestone[];
  readonly positions: readonly ElementPositions[];
  readonly exceptions: readonly ListedException[];
  readonly retired: readonly RetiredClaim[];
};
