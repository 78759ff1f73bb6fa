const functionWords = new Set(
  (
    'the of and to in a is that for on with as was by at from it are be has have had said this not but ' +
    'his her its their they he she we who which were been an or will would after more than about'
  ).split(' '),
);
/** Fewer words say nothing certain of a language. */
const minWords = 30;
/** Property escapes (`\p{L}`) would say this better and cost a cold page a millisecond to compile. */
const latinWord = /[a-z\u00c0-\u024f]+/g;
const foreignLetter = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/g;

/**
 * Whether a text is English: by its function words, which names in other scripts leave alone; a text too
 * short for that by the declared language. With neither, it passes for English.
 */
export function isEnglish(text: string, lang: string | null): boolean {
  const words = text.toLowerCase().match(latinWord) ?? [];
  const foreign = text.match(foreignLetter)?.length ?? 0;
  if (foreign > words.join('').length) return false;
  const isDeclared = lang === null || lang === 'en';
  if (words.length < minWords) return isDeclared;
  const share = words.filter((word) => functionWords.has(word)).length / words.length;
  return share >= 0.22 || (share >= 0.12 && isDeclared);
}
