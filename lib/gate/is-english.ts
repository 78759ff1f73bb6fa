const functionWords = new Set(
  (
    'the of and to in a is that for on with as was by at from it are be has have had said this not but ' +
    'his her its their they he she we who which were been an or will would after more than about'
  ).split(' '),
);
/** Fewer words say nothing certain of a language. */
const minWords = 30;

/**
 * Whether a text is English: by its function words, which names in other scripts leave alone; a text too
 * short for that by the declared language. With neither, it passes for English.
 */
export function isEnglish(text: string, lang: string | null): boolean {
  const declared = lang === null || lang === 'en';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isSpaced = words.length * 15 > text.length;
  if (words.length < minWords || !isSpaced) return declared && !isForeignScript(text);
  const share = words.filter((word) => functionWords.has(word)).length / words.length;
  if (share >= 0.22) return true;
  return share >= 0.12 && declared;
}

function isForeignScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 20 && latin * 2 < letters;
}
