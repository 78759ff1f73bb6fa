import { foldText, weightless } from '@/lib/text/fold';

/** What stands between a token and the one before it. */
export const gap = {
  /** Nothing ("54" and "%"). */
  none: 0,
  space: 1,
  hyphen: 2,
  comma: 3,
  /** Quotation marks, dashes, brackets, colons. */
  mark: 4,
  /** The end of a sentence. */
  stop: 5,
} as const;

/** How a token is written. */
export const shape = { lower: 0, capital: 1, caps: 2, number: 3 } as const;

/**
 * The words of a block in parallel arrays, in text order, not overlapping.
 * `keys`: folded, without inner apostrophes and the dots of abbreviations ("U.S." is "us").
 * `starts`/`ends`: half-open, UTF-16 units; a possessive 's is left out of the token.
 * `sentences`: index of the sentence, from 0.
 */
export type Tokens = {
  readonly text: string;
  readonly folded: string;
  readonly count: number;
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly gaps: readonly number[];
  readonly shapes: readonly number[];
  readonly possessive: readonly boolean[];
  readonly sentences: readonly number[];
};

type Growing = {
  keys: string[];
  starts: number[];
  ends: number[];
  gaps: number[];
  shapes: number[];
  possessive: boolean[];
  sentences: number[];
};

const abbreviations = new Set(
  (
    'dr mr mrs ms lt gen maj adm col sgt sen rep gov prof st jan feb mar apr jun jul aug sep sept oct nov ' +
    'dec no vs jr sr brig capt cmdr'
  ).split(' '),
);

/** Words that open a sentence after an abbreviation that ends in a dot ("in the U.S. The plan …"). */
const openers = new Set(
  'the a an he she it they we in on at but and this that these those his her its their as for however'.split(
    ' ',
  ),
);

/** One-character words: the sign and the key it is compared by. */
const signs: Readonly<Record<string, string>> = {
  '%': 'percent',
  '&': 'and',
  $: '$',
  '€': '€',
  '£': '£',
};

const word = 1;
const asciiClass = new Uint8Array(128);
for (let code = 48; code <= 57; code++) asciiClass[code] = word;
for (let code = 97; code <= 122; code++) asciiClass[code] = word;

const beyondAsciiWord = new Map<number, boolean>();

function isWordCode(code: number): boolean {
  if (code < 128) return asciiClass[code] === word;
  const known = beyondAsciiWord.get(code);
  if (known !== undefined) return known;
  const unit = String.fromCharCode(code);
  const is = unit === weightless || /[\p{L}\p{N}]/u.test(unit);
  beyondAsciiWord.set(code, is);
  return is;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const dot = 46;
const comma = 44;
const apostrophe = 39;
const letterS = 115;

/** Where the token that starts at `start` ends, as written: inner apostrophes, dots and commas included. */
function endOfToken(folded: string, start: number): number {
  let at = start + 1;
  let lettersSinceDot = isDigit(folded.charCodeAt(start)) ? 9 : 1;
  for (; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (isWordCode(code)) {
      lettersSinceDot++;
      continue;
    }
    const next = folded.charCodeAt(at + 1);
    const previous = folded.charCodeAt(at - 1);
    const insideNumber = isDigit(previous) && isDigit(next);
    if ((code === comma || code === dot) && insideNumber) continue;
    if (code === dot && lettersSinceDot === 1 && !isDigit(previous)) {
      const isInitials = isWordCode(next) && !isWordCode(folded.charCodeAt(at + 2));
      const isLastInitial = folded.charCodeAt(at - 2) === dot;
      if (!isInitials && !isLastInitial) break;
      lettersSinceDot = 0;
      continue;
    }
    if (code === apostrophe && isWordCode(next)) {
      const isPossessive = next === letterS && !isWordCode(folded.charCodeAt(at + 2));
      if (!isPossessive) continue;
    }
    break;
  }
  return at;
}

const unweighted = /['.\u00ad]/g;

function keyOf(folded: string, start: number, end: number): string {
  const raw = folded.slice(start, end);
  if (!/['.\u00ad]/.test(raw)) return raw;
  const isNumber = isDigit(raw.charCodeAt(0));
  return isNumber ? raw : raw.replace(unweighted, '');
}

function shapeOf(text: string, folded: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (isDigit(first)) return shape.number;
  const starts =
    isUpper(first) || (first >= 128 && text.charAt(start) !== text.charAt(start).toLowerCase());
  if (!starts) return shape.lower;
  let letters = 0;
  for (let at = start; at < end; at++) {
    if (!isWordCode(folded.charCodeAt(at)) || isDigit(folded.charCodeAt(at))) continue;
    letters++;
    const code = text.charCodeAt(at);
    const upper =
      isUpper(code) || (code >= 128 && text.charAt(at) !== text.charAt(at).toLowerCase());
    if (!upper) return shape.capital;
  }
  return letters >= 2 ? shape.caps : shape.capital;
}

type GapContext = {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  readonly previousKey: string;
  readonly nextIsLower: boolean;
  readonly nextKey: string;
};

/** Classifies what stands between two tokens. */
function gapBetween({ folded, from, to, previousKey, nextIsLower, nextKey }: GapContext): number {
  let space = false;
  let hyphen = false;
  let commas = false;
  let marks = false;
  let stops = false;
  let newlines = 0;
  for (let at = from; at < to; at++) {
    const code = folded.charCodeAt(at);
    if (code === 10) newlines++;
    if (code <= 32) space = true;
    else if (code === 45) hyphen = true;
    else if (code === comma) commas = true;
    else if (code === dot || code === 33 || code === 63 || code === 0x2026) stops = true;
    else if (code !== 0xad) marks = true;
  }
  if (newlines > 1) return gap.stop;
  if (stops) {
    const isAbbreviation = previousKey.length === 1 || abbreviations.has(previousKey);
    if (isAbbreviation && !marks) return gap.space;
    return nextIsLower ? gap.mark : gap.stop;
  }
  if (marks || (hyphen && space)) return gap.mark;
  if (hyphen) return gap.hyphen;
  if (commas) return gap.comma;
  if (!space) return gap.none;
  const endedInDot = from > 0 && folded.charCodeAt(from - 1) === dot;
  return endedInDot && !nextIsLower && openers.has(nextKey) ? gap.stop : gap.space;
}

/** Cuts a block into words. Linear in the text; any Unicode string is fine. */
export function tokenize(text: string): Tokens {
  const folded = foldText(text);
  const out: Growing = {
    keys: [],
    starts: [],
    ends: [],
    gaps: [],
    shapes: [],
    possessive: [],
    sentences: [],
  };
  let at = 0;
  let previousEnd = 0;
  let sentence = 0;
  while (at < folded.length) {
    const sign = signs[folded.charAt(at)];
    if (sign === undefined && !isWordCode(folded.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = sign === undefined ? endOfToken(folded, at) : at + 1;
    const key = sign ?? keyOf(folded, at, end);
    const form = sign === undefined ? shapeOf(text, folded, at, end) : shape.lower;
    const index = out.keys.length;
    let between: number = gap.stop;
    if (index > 0) {
      between = gapBetween({
        folded,
        from: previousEnd,
        to: at,
        previousKey: out.keys[index - 1] ?? '',
        nextIsLower: form === shape.lower,
        nextKey: key,
      });
      if (between === gap.stop) sentence++;
    }
    const after = folded.charCodeAt(end);
    const isPossessive =
      after === apostrophe &&
      (folded.charCodeAt(end + 1) === letterS || folded.charCodeAt(end - 1) === letterS);
    out.keys.push(key);
    out.starts.push(at);
    out.ends.push(end);
    out.gaps.push(between);
    out.shapes.push(form);
    out.possessive.push(isPossessive);
    out.sentences.push(sentence);
    previousEnd = isPossessive && folded.charCodeAt(end + 1) === letterS ? end + 2 : end;
    if (isPossessive && previousEnd === end) previousEnd = end + 1;
    at = previousEnd > end ? previousEnd : end;
  }
  return { text, folded, count: out.keys.length, ...out };
}
