import type { GrammarAnswer, GrammarQuestion } from '@/lib/disambiguate/grammar';
import { tagWords, type TaggedWord } from '@/lib/disambiguate/nlp';
import { partOf, unknownPart } from '@/lib/disambiguate/part-of-speech';

/** Limits that keep one batch short: odd input has made the engine slow before. */
const mostQuestions = 200;
const longestSentence = 600;

/**
 * Tier 2: asks compromise what part each phrase plays. Answers stand in the order of the questions;
 * questions beyond 200, and sentences over 600 units, get an empty answer.
 */
export function answerQuestions(questions: readonly GrammarQuestion[]): readonly GrammarAnswer[] {
  const tagged = new Map<string, readonly TaggedWord[]>();
  return questions.map(({ sentence, start, end }, index) => {
    if (index >= mostQuestions || sentence.length > longestSentence) return unknownPart;
    let words = tagged.get(sentence);
    if (words === undefined) tagged.set(sentence, (words = tagWords(sentence)));
    return partOf(words, start, end);
  });
}
