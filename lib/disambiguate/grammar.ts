/** What the reader asks of the grammar engine: the part a phrase plays in its sentence. */
export type GrammarQuestion = {
  /** At most 600 characters. */
  readonly sentence: string;
  /** Half-open span of the phrase, UTF-16 units of `sentence`. */
  readonly start: number;
  readonly end: number;
};

/** Grammar facts about the phrase; all false where the engine could not place it. */
export type GrammarAnswer = {
  /** Subject of a verb that only people or institutions can be subject of, speaker, or possessor of such. */
  readonly isActor: boolean;
  /** Object of a locative preposition ("in Washington", "near Jordan"). */
  readonly isPlace: boolean;
  /** Used as a plain noun or adjective, not a name ("roast turkey"). */
  readonly isCommonNoun: boolean;
  /** Used as (part of) a verb ("to who", "may"). */
  readonly isVerb: boolean;
  /** Part of a longer personal name ("Michael Jordan"). */
  readonly isPartOfPersonName: boolean;
};
