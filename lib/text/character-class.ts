import { weightless } from '@/lib/text/fold';

/** Codes of the characters that have a part in words or between them. */
export const code = {
  newline: 10,
  space: 32,
  bang: 33,
  apostrophe: 39,
  comma: 44,
  hyphen: 45,
  dot: 46,
  question: 63,
  letterC: 99,
  letterS: 115,
  weightless: 0xad,
  ellipsis: 0x2026,
} as const;

const asciiWord = new Uint8Array(128);
for (let digit = 48; digit <= 57; digit++) asciiWord[digit] = 1;
for (let letter = 97; letter <= 122; letter++) asciiWord[letter] = 1;

const beyondAscii = new Map<number, boolean>();

/** Whether a unit of folded text is part of a word: a letter, a digit, or weightless. */
export function isWordCode(unit: number): boolean {
  if (unit < 128) return asciiWord[unit] === 1;
  let is = beyondAscii.get(unit);
  if (is === undefined) {
    const printed = String.fromCharCode(unit);
    is = printed === weightless || /[\p{L}\p{N}]/u.test(printed);
    beyondAscii.set(unit, is);
  }
  return is;
}

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Whether the printed text has a capital at `at`; `folded` is the folded text. */
export function isCapitalAt(text: string, folded: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return unit !== folded.charCodeAt(at) && text.charAt(at) !== text.charAt(at).toLowerCase();
}
