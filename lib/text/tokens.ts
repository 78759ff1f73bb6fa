/** What stands between a token and the one before it. */
export const gap = {
  /** Nothing ("54" and "%"). */
  none: 0,
  space: 1,
  hyphen: 2,
  comma: 3,
  /** Quotation marks, dashes, brackets, colons. */
  mark: 4,
  /** The end of a sentence. */
  stop: 5,
} as const;

/** How a token is written. */
export const shape = { lower: 0, capital: 1, caps: 2, number: 3 } as const;

/**
 * The words of a block in parallel arrays, in text order, not overlapping.
 * `keys`: folded, without inner apostrophes and the dots of abbreviations ("U.S." is "us").
 * `starts`/`ends`: half-open, UTF-16 units; a possessive 's is left out of the token.
 * `gaps`, `shapes`: values of `gap` (to the token before) and `shape`.
 * `sentences`: index of the sentence, from 0.
 */
export type Tokens = {
  readonly text: string;
  readonly folded: string;
  readonly count: number;
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly gaps: readonly number[];
  readonly shapes: readonly number[];
  readonly possessive: readonly boolean[];
  readonly sentences: readonly number[];
};
