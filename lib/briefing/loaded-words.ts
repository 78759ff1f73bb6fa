/**
 * Words that carry a verdict. They may stand only as somebody's: in a claim with a speaker, in the account of
 * a document, or in a sentence that says who uses them. The list is short on purpose and read by people:
 * whoever adds a word checks the whole briefing against it.
 */
const stems = [
  'aggressors?',
  'apartheid',
  'atrocit(?:y|ies)',
  'barbari(?:c|sm|ans?)',
  'captives?',
  'collaborators?',
  'ethnic(?:ally)? cleans(?:ing|ed)',
  'extremists?',
  'genocid(?:e|al)',
  'human shields?',
  'liberat(?:e|ed|ion|ing)',
  'martyr(?:s|ed|dom)?',
  'massacre[sd]?',
  'militants?',
  'murder(?:s|ed|ers?|ous)?',
  'occup(?:ation|ied|iers?|ying)',
  'puppets?',
  'regimes?',
  'resistance',
  'savages?',
  'slaughter(?:s|ed)?',
  'so-called',
  'terror(?:ists?|ism)?',
  'thugs?',
  'traitors?',
  'war crim(?:es?|inals?)',
] as const;

const lowerCased = new RegExp(`\\b(?:${stems.join('|')})\\b`);
const alwaysCapital = /\b(?:Judea and Samaria|Zionists?)\b/;

/**
 * The first loaded word of a sentence; null when it has none. In capitals inside a sentence such a word is
 * part of a name (Palestine Liberation Organization) and nobody's verdict.
 */
export function findLoadedWord(sentence: string): string | null {
  const text = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return (alwaysCapital.exec(sentence) ?? lowerCased.exec(text))?.[0] ?? null;
}

/** Signs that a sentence hands a word to somebody. */
export const attribution =
  /\b(?:accus(?:ed|es?)|calls?|called|calling|condemned|considers?|described?|describes|listed as|names?|named|quot(?:ed|es?)|regard(?:ed|s)?|said|says?|speaks? of|spoke of|told|wrote)\b|(?<![\p{L}\d])['‘“][^'’”]+['’”](?![\p{L}\d])/iu;

/** Words that claim knowledge of the reader's day, which no undated text can have. */
export const wordOfToday =
  /\b(?:(?<!for )now|currently|today|at present|presently|nowadays|these days|recently|this (?:week|month|year))\b/i;
