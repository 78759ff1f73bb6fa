/**
 * Common nouns that point back to something named before, and what each may point to.
 * A noun with a modifier that is not in its list ("the nuclear deal", "the school board") is another
 * thing, and stands in the way of later uses of the bare noun.
 */
export type DescriptionClass = {
  /** Separated by `|`. */
  readonly heads: string;
  /** Entities the noun may describe. */
  readonly fits: readonly string[];
  /** Words that may stand between the determiner and the noun. */
  readonly modifiers: string;
  /** What the noun means where nothing that fits was named within `reach`, in an article about Gaza. */
  readonly fallback?: string;
  /** `fallback` holds only where one of these was named in this block or the one before. */
  readonly fallbackBeside?: readonly string[];
  /** First and last day (YYYY-MM-DD) of pages on which `fallback` holds: offices change hands. */
  readonly fallbackWithin?: readonly [string, string];
  /** `fallback` holds only after one of these words. */
  readonly fallbackAfter?: string;
  /** The one meant whenever it was named at all, however near the others stand. */
  readonly prefers?: string;
  /** A state or what rules it: decided by the last state spoken of, with its nationality too. */
  readonly nation?: boolean;
  /** Offices: not before the holder's own name. */
  readonly persons?: boolean;
  /** Every war has one: not where another conflict is nearer. */
  readonly ofWar?: boolean;
  /** Not unless Gaza is the nearest conflict that the text shows. */
  readonly onlyHere?: boolean;
  /** Fit too, but only as the last one named, one block back at most; eight where none of `fits` was named. */
  readonly lately?: readonly string[];
  /** Said of armed groups and of the Board of Peace alike: see board-or-group.ts. */
  readonly orBoard?: boolean;
  /** May also point to what the page names only later, or only inside a longer name. */
  readonly ahead?: boolean;
  /** A number opens the form, so that it needs no article ("Eight ministers"). */
  readonly counts?: boolean;
  /** Of all that fit, only this one is marked; the others are what the noun may mean instead. */
  readonly only?: string;
  /** `fallback` holds whatever conflict the passage is about. */
  readonly anywhere?: boolean;
  /** Adjectives that make it another thing, though others of their kind do not ("the final body"). */
  readonly notAfter?: string;
  /** Also before those who belong to it, without its article ("a board official"). */
  readonly attributive?: boolean;
  /** Plurals that stand without an article at the opening of a clause and after these words. */
  readonly bareAfter?: string;
  /** What it is of an owner, by the owner, and only then ("its forces" of Israel). */
  readonly ofOwner?: Readonly<Record<string, string>>;
  /** Words after which it is a part or another of its kind ("the territory it holds"). */
  readonly notBefore?: string;
  /** Told apart by who backs them and where they sit ("the Beirut-based group"): no such word is plain. */
  readonly byBacker?: boolean;
  /** How many blocks back it may point: 0 is its own alone, -1 none, only by an owner; unset: any number. */
  readonly reach?: number;
};
