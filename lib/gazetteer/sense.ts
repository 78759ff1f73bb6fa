import type { EntityId } from '@/lib/briefing/types';

/** Which capitals a surface form must be printed with to count. */
export type Casing = 'any' | 'capital' | 'caps';

/** What a contextual alias asks of the text around it; null parts ask nothing. */
export type Hint = {
  /** One of these word beginnings, folded, in the same paragraph. */
  readonly near: readonly string[] | null;
  /** One of these entities recognised on the page. */
  readonly prior: readonly string[] | null;
  /** None of these words beside it, folded. */
  readonly not: readonly string[] | null;
  /** Used as a subject, a speaker or a government, not as a place. */
  readonly actor: boolean;
  /** The printed capitals must be those of the alias. */
  readonly exactCase: boolean;
  /** The page's date must lie in this span (inclusive ISO days, open where null). */
  readonly from: string | null;
  readonly to: string | null;
};

/**
 * How a surface form is decided.
 * `name`: it names the entity by itself.
 * `demonym`: a bare nationality ("Israeli"): never marked, but it tells what a sentence is about.
 * `capital`: a city that may stand for its government.
 * `surname`: a person's last name, good once the full name is on the page.
 * `role`: an office that a person holds.
 * `term`: a common phrase that means the plan's term where the text is about Gaza.
 */
export type NameKind = 'name' | 'demonym' | 'capital' | 'surname' | 'role' | 'term';

export type NameSense = {
  readonly kind: NameKind;
  readonly entity: EntityId;
  readonly casing: Casing;
  readonly hint: Hint | null;
  /** As listed, for the reason given to the reader. */
  readonly alias: string;
  /** Extra test on the words around a term; see lib/detect/decide-term.ts. */
  readonly test: TermTest | null;
  /** Counts only with the possessive it is listed with ("Israel's army", not "Israel army"). */
  readonly needsPossessive: boolean;
};

/** Named tests for terms whose words alone say too little. */
export type TermTest =
  | 'weapons'
  | 'withdrawal'
  | 'rebuilding'
  | 'strike'
  | 'deed'
  | 'departure'
  | 'displaced'
  | 'leaving'
  | 'remains'
  | 'returned'
  | 'charities'
  | 'line'
  | 'evacuation'
  | 'of-gaza'
  | 'pledge'
  | 'phase'
  | 'share'
  | 'attack-date'
  | 'body'
  | 'truce'
  | 'winter-truce'
  | 'police'
  | 'violation'
  | 'aid'
  | 'toll'
  | 'registration'
  | 'mandate'
  | 'occupation'
  | 'factions'
  | 'proxies'
  | 'resistance'
  | 'peacekeeping'
  | 'medics'
  | 'rulers'
  | 'tent'
  | 'opinion'
  | 'deadline'
  | 'plan'
  | 'pact';

/** A common noun that may point back to an entity named before ("the movement"). */
type DescriptionSense = {
  readonly kind: 'description';
  readonly head: string;
};

/** A name outside the briefing that shows what a sentence is about ("Ukraine"). */
type TheatreSense = {
  readonly kind: 'theatre';
  readonly theatre: string;
};

/** A longer name that holds one of ours and is something else ("Times of Israel"). */
type DecoySense = { readonly kind: 'decoy' };

export type Sense = NameSense | DescriptionSense | TheatreSense | DecoySense;
