import type { GrammarQuestion } from '@/lib/disambiguate/grammar';
import { gap, type Tokens } from '@/lib/text/tokens';

/** Words to each side that decide the part a phrase plays; more would only cost time. */
const most = 5;

/** The clause around tokens `from`..`to`, up to the nearest punctuation, and where they stand in it. */
export function questionAt(tokens: Tokens, from: number, to: number): GrammarQuestion {
  let first = from;
  while (first > 0 && from - first < most && (tokens.gaps[first] ?? gap.stop) <= gap.hyphen)
    first--;
  let end = to;
  while (end < tokens.count && end - to < most && (tokens.gaps[end] ?? gap.stop) <= gap.hyphen)
    end++;
  const left = tokens.starts[first] ?? 0;
  const start = tokens.starts[from] ?? left;
  const right = Math.min(tokens.ends[end - 1] ?? left, left + 600);
  return {
    sentence: tokens.text.slice(left, right),
    start: start - left,
    end: Math.min(tokens.ends[to - 1] ?? start, right) - left,
  };
}
