import type { GrammarAnswer, GrammarQuestion } from '@/lib/disambiguate/grammar';

/** Tier 2: asks compromise what part each phrase plays. Answers stand in the order of the questions. */
export function answerQuestions(questions: readonly GrammarQuestion[]): readonly GrammarAnswer[] {
  return questions.map(() => ({
    isActor: false,
    isPlace: false,
    isCommonNoun: false,
    isVerb: false,
    isPartOfPersonName: false,
  }));
}
