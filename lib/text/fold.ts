/**
 * Stands in folded text for characters that have no weight in a name: soft hyphens, joiners, combining
 * marks. The tokenizer leaves it out of a token's key.
 */
export const weightless = '\u00ad';

const ligatureBases: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
};

/** Folds one non-ASCII UTF-16 unit to exactly one unit. */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (code === 0x202f || code === 0x205f || code === 0x3000) return ' ';
  if (code === 0xad || code === 0x2060 || code === 0xfeff) return weightless;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x300 && code <= 0x36f)) return weightless;
  if (code >= 0x2010 && code <= 0x2013) return '-';
  if (code === 0x2212) return '-';
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2032 || code === 0xb4) return "'";
  if (code === 0x2bc || code === 0x2bb || code === 0x2bf || code === 0x2be) return "'";
  if ((code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) return '"';
  const lower = unit.toLowerCase();
  const isLatin = (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
  if (!isLatin) return lower.length === 1 ? lower : unit;
  const base = lower.normalize('NFD').charAt(0);
  return ligatureBases[base] ?? base;
}

const foldedUnits = new Map<string, string>();

function foldedUnit(unit: string): string {
  const known = foldedUnits.get(unit);
  if (known !== undefined) return known;
  const folded = foldUnit(unit);
  foldedUnits.set(unit, folded);
  return folded;
}

/** Lower-cases ASCII only: String.toLowerCase may change the length elsewhere ("İ" becomes two units). */
const upperAscii = /[A-Z]+/g;
const beyondAscii = /[^\0-\x7f]/g;

/**
 * The text as names are compared: lower case, straight quotes, plain spaces and hyphens, no diacritics.
 * Same length as `text`, unit for unit, so that offsets carry over. Linear.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower.replace(beyondAscii, foldedUnit);
  return text.replace(upperAscii, (run) => run.toLowerCase()).replace(beyondAscii, foldedUnit);
}
