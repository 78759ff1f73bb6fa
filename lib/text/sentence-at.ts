import type { Span } from '@/lib/text/text-block';
import { tokenize } from '@/lib/text/tokenize';
import type { Tokens } from '@/lib/text/tokens';

/**
 * The sentence around a span of `text`: half-open, UTF-16 units, without the space around it, its last
 * mark included. The whole text where the span touches no word. Linear in the text.
 */
export function sentenceAt(text: string, span: Span): Span {
  return sentencesOf(text)(span);
}

/** The same for many spans of one text, which is looked through once. */
export function sentencesOf(text: string): (span: Span) => Span {
  const tokens = tokenize(text);
  return (span) => sentenceIn(tokens, span);
}

function sentenceIn({ text, starts, ends, sentences, count }: Tokens, span: Span): Span {
  const at = firstAbove(ends, span.start);
  if (at === count) return { start: 0, end: text.length };
  const sentence = sentences[at];
  let first = at;
  while (first > 0 && sentences[first - 1] === sentence) first--;
  let last = at;
  while (last + 1 < count && sentences[last + 1] === sentence) last++;
  const start = first === 0 ? 0 : openingBefore(text, starts[first] ?? 0);
  const end = last + 1 === count ? text.length : closingAfter(text, ends[last] ?? text.length);
  return trim(text, start, end);
}

/** Index of the first of ascending numbers that is greater. */
function firstAbove(numbers: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Back over quotation marks and brackets that open the sentence. */
function openingBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && /["'“‘«([]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** On over the marks that end the sentence, up to the next space. */
function closingAfter(text: string, end: number): number {
  let at = end;
  while (at < text.length && /\S/.test(text.charAt(at))) at++;
  return at;
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
