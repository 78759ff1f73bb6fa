/** What the reader asks of the grammar engine: the part a phrase plays in its clause. */
export type GrammarQuestion = {
  /** The words around the phrase up to the nearest commas, at most 600 characters. */
  readonly sentence: string;
  /** Half-open span of the phrase, UTF-16 units of `sentence`. */
  readonly start: number;
  readonly end: number;
};

/** Grammar facts about the phrase; all false where the engine could not place it. */
export type GrammarAnswer = {
  /** A verb follows, so that the phrase does something ("Washington reads …"). */
  readonly isSubject: boolean;
  /** A verb stands right before, so that something is done to it ("warned Washington"). */
  readonly isObject: boolean;
  /** A noun follows, which the phrase only describes ("the military analyst"). */
  readonly isModifier: boolean;
};
