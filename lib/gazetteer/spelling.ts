/** British and American spelling: a pattern and what it may be written as instead. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/ization(s?)$/, 'isation$1'],
  [/ilis(e|ed|es|er|ing)$/, 'iliz$1'],
  [/iliz(e|ed|es|er|ing)$/, 'ilis$1'],
  [/(rec|al|ar|or)is(e|ed|es|ing)$/, '$1iz$2'],
  [/(rec|al|ar|or)iz(e|ed|es|ing)$/, '$1is$2'],
  [/centre(s?)$/, 'center$1'],
  [/center(s?)$/, 'centre$1'],
  [/programme(s?)$/, 'program$1'],
  [/program(s?)$/, 'programme$1'],
  [/^defence$/, 'defense'],
  [/^defense$/, 'defence'],
  [/bour(s?)$/, 'bor$1'],
  [/^tonnes$/, 'tons'],
  [/^tons$/, 'tonnes'],
];

/** Compiling asks for the same few words thousands of times. */
const spelled = new Map<string, readonly string[]>();

/** The word and its other spellings, the word first. */
export function spellings(word: string): readonly string[] {
  const known = spelled.get(word);
  if (known !== undefined) return known;
  const found = [word];
  for (const [pattern, other] of swaps) {
    if (pattern.test(word)) found.push(word.replace(pattern, other));
  }
  spelled.set(word, found);
  return found;
}

/** The other number of a plain English noun ("violations" and "violation"), or null where unsure. */
export function otherNumber(noun: string): string | null {
  if (noun.length < 4 || !/^[a-z]+$/.test(noun)) return null;
  if (/(ss|us|is|as|ics)$/.test(noun)) return null;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('s')) return noun.slice(0, -1);
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(ing|ed|en|ment|ity)$/.test(noun)) return null;
  return `${noun}s`;
}
