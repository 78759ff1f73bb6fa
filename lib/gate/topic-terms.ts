const names =
  'gazans?|gaza|hamas|rafah|khan y(?:ou|u)nis|deir (?:al|el)[- ]balah|nuseirat|jabal(?:i|iy)a|' +
  'beit (?:lahi?y?a|hanoun)|netzarim|kerem shalom|philadelphi corridor|al[- ]qassam|sinwar|haniyeh|' +
  'board of peace|international stabili[sz]ation force|trump peace agreement|' +
  'declaration for enduring peace';

/** Names that stand for Gaza, its war or the plan for it wherever they occur. */
export const gazaTerms = new RegExp(`\\b(?:${names})\\b`, 'i');

/** The same letters, words or not: what no text with one of the terms is without. */
export const gazaLetters = new RegExp(names, 'i');

/** What stories about Gaza also speak of, and many others do. */
export const kinTerms =
  /\b(?:israel\w*|palestin\w*|netanyahu|idf|hostages?|cease-?fire|truce|the strip|enclave|unrwa|yellow line|oct(?:ober|\.)? 7)\b/i;

/** Without any of these beside it, a Gaza is another one: a province, a town in Iowa, a nickname. */
export const companionTerms =
  /israel|palestin|hamas|netanyahu|\bidf\b|rafah|khan y|unrwa|board of peace|cease-?fire|truce|hostage|gaza (?:strip|city|war)|war in gaza/i;

/** Subjects whose pages often bring in Gaza without being about it, by what completes "more is about …". */
export const rivals: Readonly<Record<string, RegExp>> = {
  'Ukraine and Russia': /\b(?:ukrain\w+|russian?s?|kyiv|moscow|kremlin|zelensk\w+)\b/i,
  Lebanon: /\b(?:leban\w+|h[ei]zbollah|h[ei]zbullah|beirut|unifil)\b/i,
  Iran: /\b(?:iran\w*|tehran|hormuz|ayatollah)\b/i,
  Syria: /\b(?:syria\w*|damascus|golan|druze)\b/i,
  Yemen: /\b(?:yemen\w*|houthis?|red sea|sanaa)\b/i,
  'the West Bank': /\b(?:west bank|settlers?|jenin|nablus|hebron|ramallah)\b/i,
  'another country':
    /\b(?:venezuela\w*|maduro|haiti\w*|sudan\w*|congo\w*|myanmar|taiwan\w*|kashmir\w*|nigeria\w*|mozambi\w+|afghan\w*|iraqi?s?)\b/i,
  'protests and campuses':
    /\b(?:protest\w*|demonstrators?|rally|rallies|marchers|activists?|campus\w*|students?|universit\w+|colleges?|encampments?)\b/i,
  'elections and parties':
    /\b(?:elections?|electoral|voters?|ballots?|polls?|candidates?|democrats?|republicans?|labour party|tory|tories|senators?|congress\w*|mps?)\b/i,
  culture:
    /\b(?:songs?|singers?|albums?|eurovision|festivals?|films?|movies?|actors?|actress\w*|oscars?|bands?|concerts?|musicians?|celebrit\w+|netflix)\b/i,
  sport:
    /\b(?:matches|leagues?|coach|clubs?|cup|players?|fans|stadium|uefa|fifa|football\w*|cricket\w*|olympic\w*)\b/i,
};
