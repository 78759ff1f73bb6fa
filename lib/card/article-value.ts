type Passage = {
  /** The marked words. */
  readonly surface: string;
  /** The sentence they stand in. */
  readonly sentence: string;
};

const qualifier =
  /(?:(?:more|less|fewer) than|at (?:least|most)|up to|as (?:many|much) as|an estimated|about|almost|approximately|around|close to|just (?:over|under)|nearly|only|over|roughly|some|under)\s+$/i;
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
/** Numbers that are no value. */
const dates = new RegExp(`\\b\\d{1,2} ${month}|${month} \\d{1,2}\\b|\\b(?:19|20)\\d\\d\\b`, 'g');
/** A sentence longer than this is no value any more. */
const longestPassage = 240;

/**
 * What an article says of a figure, in its own words: the marked ones with the “more than” or “at least” before
 * them where they hold a number, else the sentence where that does; null where neither does.
 */
export function articleValue({ surface, sentence }: Passage): string | null {
  if (/\d/.test(surface)) {
    const before = sentence.slice(0, Math.max(0, sentence.indexOf(surface)));
    return `${qualifier.exec(before)?.[0] ?? ''}${surface}`.replaceAll(/\s+/g, ' ');
  }
  const passage = sentence.trim().replaceAll(/\s+/g, ' ');
  const hasValue = /\d/.test(passage.replaceAll(dates, ''));
  return hasValue && passage.length <= longestPassage ? passage : null;
}
