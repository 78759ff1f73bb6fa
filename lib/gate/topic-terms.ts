/** Names that stand for Gaza, its war or the plan for it wherever they occur. */
export const gazaTerms = new RegExp(
  '\\b(?:gazans?|gaza|hamas|rafah|khan y(?:ou|u)nis|deir (?:al|el)[- ]balah|nuseirat|jabal(?:i|iy)a|' +
    'beit (?:lahi?y?a|hanoun)|netzarim|kerem shalom|philadelphi corridor|al[- ]qassam|sinwar|haniyeh|' +
    'board of peace|international stabili[sz]ation force|trump peace agreement|' +
    'declaration for enduring peace)\\b',
  'i',
);

/** What stories about Gaza also speak of, and many others do. */
export const kinTerms =
  /\b(?:israel\w*|palestin\w*|netanyahu|idf|hostages?|cease-?fire|truce|the strip|enclave|unrwa|yellow line|oct(?:ober|\.)? 7)\b/i;

/** Without any of these beside it, a Gaza is another one: a province, a town in Iowa, a nickname. */
export const companionTerms =
  /israel|palestin|hamas|netanyahu|\bidf\b|rafah|khan y|unrwa|board of peace|cease-?fire|hostage|gaza strip|airstrike/i;

export type Rival = {
  /** Completes "more of it is about …". */
  readonly label: string;
  readonly terms: RegExp;
};

/** Subjects whose pages often bring in Gaza without being about it. */
export const rivals: readonly Rival[] = [
  {
    label: 'Ukraine and Russia',
    terms: /\b(?:ukrain\w+|russian?s?|kyiv|moscow|kremlin|zelensk\w+)\b/i,
  },
  { label: 'Lebanon', terms: /\b(?:leban\w+|hi?e?zbollah|hezbollah|beirut|unifil)\b/i },
  { label: 'Iran', terms: /\b(?:iran\w*|tehran|hormuz|ayatollah)\b/i },
  { label: 'Syria', terms: /\b(?:syria\w*|damascus|golan|druze)\b/i },
  { label: 'Yemen', terms: /\b(?:yemen\w*|houthis?|red sea|sanaa)\b/i },
  {
    label: 'the West Bank',
    terms: /\b(?:west bank|settlers?|settlements?|jenin|nablus|hebron|east jerusalem)\b/i,
  },
  {
    label: 'another country',
    terms:
      /\b(?:venezuela\w*|maduro|hait\w+|sudan\w*|congo\w*|myanmar|taiwan\w*|kashmir\w*|nigeria\w*|mozambi\w+|afghan\w*|iraqi?s?)\b/i,
  },
  {
    label: 'protests and campuses',
    terms:
      /\b(?:protest\w*|demonstrat(?:ors?|ions?)|rally|rallies|march(?:es|ers)|activists?|campus\w*|students?|universit\w+|colleges?|encampments?)\b/i,
  },
  {
    label: 'elections and parties',
    terms:
      /\b(?:elections?|electoral|voters?|ballots?|primary|primaries|polls?|polling|candidates?|democrats?|republicans?|labour|tory|tories|conservatives|senators?|congress\w*|mps?)\b/i,
  },
  {
    label: 'culture',
    terms:
      /\b(?:songs?|singers?|albums?|eurovision|festivals?|films?|movies?|actors?|actress|oscars?|bands?|concerts?|musicians?|celebrit\w+|artists?|broadcasters?|netflix)\b/i,
  },
  {
    label: 'sport',
    terms:
      /\b(?:match(?:es)?|leagues?|coach|goals?|clubs?|cup|players?|fans|stadium|uefa|fifa|football\w*|cricket\w*|olympic\w*|team)\b/i,
  },
];
