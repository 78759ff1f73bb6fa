import type { GrammarQuestion } from '@/lib/disambiguate/grammar';
import { sentenceBounds } from '@/lib/detect/place';
import type { Tokens } from '@/lib/text/tokenize';

const longestSentence = 600;

/** The sentence around tokens `from`..`to`, cut to 600 UTF-16 units around them, and where they stand in it. */
export function questionAt(tokens: Tokens, from: number, to: number): GrammarQuestion {
  const { first, end } = sentenceBounds(tokens, from);
  const start = tokens.starts[from] ?? 0;
  const stop = tokens.ends[to - 1] ?? start;
  let left = tokens.starts[first] ?? 0;
  let right = tokens.ends[end - 1] ?? tokens.text.length;
  if (right - left > longestSentence) {
    left = Math.max(left, start - longestSentence / 2);
    right = Math.min(right, left + longestSentence);
  }
  return {
    sentence: tokens.text.slice(left, right),
    start: start - left,
    end: Math.min(stop, right) - left,
  };
}
