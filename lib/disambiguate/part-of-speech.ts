import type { GrammarAnswer } from '@/lib/disambiguate/grammar';
import type { TaggedWord } from '@/lib/disambiguate/nlp';

export const unknownPart: GrammarAnswer = { isSubject: false, isObject: false, isModifier: false };

/** The part that the words overlapping `start`..`end` play among their neighbours. */
export function partOf(words: readonly TaggedWord[], start: number, end: number): GrammarAnswer {
  const first = words.findIndex((word) => word.end > start && word.start < end);
  if (first < 0) return unknownPart;
  let last = first;
  while ((words[last + 1]?.start ?? Infinity) < end) last++;
  const next = skip(words, last + 1, 1);
  const before = words[skipBack(words, first - 1)];
  const isSubject = has(words[next], 'Verb') && !has(words[next], 'Gerund');
  return {
    isSubject,
    isObject: has(before, 'Verb') && !has(before, 'Copula') && !has(before, 'Auxiliary'),
    isModifier: !isSubject && has(words[last + 1], 'Noun') && !has(words[last + 1], 'Pronoun'),
  };
}

const has = (word: TaggedWord | undefined, tag: string): boolean => word?.tags.has(tag) ?? false;

/** Past adverbs, and past "and Amman" in "Cairo and Amman agree". */
function skip(words: readonly TaggedWord[], from: number, step: number): number {
  let at = from;
  while (has(words[at], 'Adverb')) at += step;
  if (has(words[at], 'Conjunction') && has(words[at + 1], 'ProperNoun'))
    return skip(words, at + 2, step);
  return at;
}

function skipBack(words: readonly TaggedWord[], from: number): number {
  let at = from;
  while (has(words[at], 'Adverb')) at--;
  return at;
}
