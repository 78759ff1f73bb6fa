import { code, isCapitalAt, isDigit, isWordCode } from '@/lib/text/character-class';
import { foldText } from '@/lib/text/fold';
import { gapBetween } from '@/lib/text/gap-between';
import { gap, shape, type Tokens } from '@/lib/text/tokens';

/** One-character words: the code of the sign and the key it is compared by. */
const signs = new Map([
  [0x24, '$'],
  [0x25, 'percent'],
  [0x26, 'and'],
  [0xa3, '£'],
  [0x20ac, '€'],
]);

/** Cuts a block into words. Linear in the text; any Unicode string is fine. */
export function tokenize(text: string): Tokens {
  const folded = foldText(text);
  const { length } = folded;
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const shapes: number[] = [];
  const possessive: boolean[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  /** Where the last token ended, a possessive 's included. */
  let from = 0;
  for (let at = 0; at < length;) {
    const unit = folded.charCodeAt(at);
    const isWord = isWordCode(unit);
    if (!isWord && (unit === code.space || !signs.has(unit))) {
      at++;
      continue;
    }
    const end = isWord ? endOfWord(folded, at) : at + 1;
    const key = isWord ? keyOf(folded, at, end) : (signs.get(unit) ?? '');
    if (key === '') {
      at = end;
      continue;
    }
    const form = isWord ? shapeOf(text, folded, at, end) : shape.lower;
    const between = gapBefore(folded, from, at, { keys, key, form });
    if (between === gap.stop && keys.length > 0) sentence++;
    const tail = possessiveLength(folded, end);
    keys.push(key);
    starts.push(at);
    ends.push(end);
    gaps.push(between);
    shapes.push(form);
    possessive.push(tail > 0);
    sentences.push(sentence);
    from = end + tail;
    at = from;
  }
  return {
    text,
    folded,
    count: keys.length,
    keys,
    starts,
    ends,
    gaps,
    shapes,
    possessive,
    sentences,
  };
}

type Coming = { readonly keys: readonly string[]; readonly key: string; readonly form: number };

function gapBefore(folded: string, from: number, at: number, { keys, key, form }: Coming): number {
  if (keys.length === 0) return gap.stop;
  const isOneSpace = at === from + 1 && folded.charCodeAt(from) === code.space;
  if (isOneSpace && folded.charCodeAt(from - 1) !== code.dot) return gap.space;
  return gapBetween(folded, from, at, {
    before: keys[keys.length - 1] ?? '',
    after: key,
    afterIsLower: form === shape.lower,
  });
}

/** Printed both ways, often on one page: read as the one word "ceasefire". */
const hyphenated = 'cease-fire';

/** Where the word that starts at `start` ends, inner apostrophes, dots and commas included. */
function endOfWord(folded: string, start: number): number {
  if (folded.charCodeAt(start) === code.letterC && folded.startsWith(hyphenated, start))
    return endOfWord(folded, start + hyphenated.length - 1);
  let at = start + 1;
  /** Start of the letters since the last dot; a lone letter before a dot is an initial. */
  let part = start;
  for (;;) {
    while (isWordCode(folded.charCodeAt(at))) at++;
    const next = folded.charCodeAt(at + 1);
    switch (folded.charCodeAt(at)) {
      case code.comma:
        if (!isDigit(folded.charCodeAt(at - 1)) || !isDigit(next)) return at;
        break;
      case code.dot:
        if (!isInnerDot(folded, at, part)) return at;
        part = at + 1;
        break;
      case code.apostrophe:
        if (!isWordCode(next) || isPossessiveS(folded, at)) return at;
        break;
      default:
        return at;
    }
    at++;
  }
}

/** A dot inside a number ("2.4") or of initials ("U.S.", also the last). */
function isInnerDot(folded: string, at: number, part: number): boolean {
  const next = folded.charCodeAt(at + 1);
  if (isDigit(folded.charCodeAt(at - 1))) return isDigit(next);
  if (at - part !== 1) return false;
  const isBeforeInitial = isWordCode(next) && !isWordCode(folded.charCodeAt(at + 2));
  return isBeforeInitial || folded.charCodeAt(part - 1) === code.dot;
}

const isPossessiveS = (folded: string, apostrophe: number): boolean =>
  folded.charCodeAt(apostrophe + 1) === code.letterS &&
  !isWordCode(folded.charCodeAt(apostrophe + 2));

/** Length of the possessive mark after a word: 2 for 's, 1 for the apostrophe after a plural, else 0. */
function possessiveLength(folded: string, end: number): number {
  if (folded.charCodeAt(end) !== code.apostrophe) return 0;
  if (isPossessiveS(folded, end)) return 2;
  return folded.charCodeAt(end - 1) === code.letterS ? 1 : 0;
}

const inner = /['.\u00ad-]/;
const innerAll = /['.\u00ad-]/g;

function keyOf(folded: string, start: number, end: number): string {
  const printed = folded.slice(start, end);
  if (!inner.test(printed) || isDigit(printed.charCodeAt(0))) return printed;
  return printed.replace(innerAll, '');
}

function shapeOf(text: string, folded: string, start: number, end: number): number {
  if (isDigit(folded.charCodeAt(start))) return shape.number;
  if (!isCapitalAt(text, folded, start)) return shape.lower;
  let letters = 1;
  for (let at = start + 1; at < end; at++) {
    const unit = folded.charCodeAt(at);
    if (isDigit(unit) || !isWordCode(unit)) continue;
    if (!isCapitalAt(text, folded, at)) return shape.capital;
    letters++;
  }
  return letters >= 2 ? shape.caps : shape.capital;
}
