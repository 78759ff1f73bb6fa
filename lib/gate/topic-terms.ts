/** Places, people and bodies of the plan: with one of them beside it, a Gaza is this one. */
const others =
  'hamas|rafah|khan y(?:ou|u)nis|deir (?:al|el)[- ]balah|nuseirat|jabal(?:i|iy)a|' +
  'beit (?:lahi?y?a|hanoun)|netzarim|kerem shalom|philadelphi corridor|al[- ]qassam|sinwar|haniyeh|' +
  'board of peace|international stabili[sz]ation force|trump peace agreement|' +
  'declaration for enduring peace';
const names = `gazans?|gaza|${others}`;
const kin =
  'israel*|palestin*|netanyahu|idf|hostages?|cease-?fire|truce|the strip|enclave|unrwa|' +
  'yellow line|oct(?:ober|\\.)? 7';

/** Names that stand for Gaza, its war or the plan for it wherever they occur. */
export const gazaTerms = termsIn(names);

/** The same letters, words or not: what no text with one of the terms is without. */
export const gazaLetters = new RegExp(names, 'i');

/** What stories about Gaza also speak of, and many others do. */
export const kinTerms = termsIn(kin);

/** Without any of these beside it, a Gaza is another one: a province, a town in Iowa, a nickname. */
export const companionTerms = termsIn(
  `${kin}|${others}|gaza (?:strip|city|war)|war in gaza|stabili[sz]ation|shekels?`,
);

/**
 * Subjects whose pages often bring in Gaza without being about it, by what completes "more is about …".
 * For `termsIn`, which few pages need.
 */
export const rivals = {
  'Ukraine and Russia': 'ukrain*|russian?s?|kyiv|moscow|kremlin',
  Lebanon: 'leban*|h[ei]zb[ou]llah|beirut',
  Iran: 'iran*|tehran|hormuz',
  Syria: 'syria*|damascus|golan|druze',
  Yemen: 'yemen*|houthis?|red sea',
  'the West Bank': 'west bank|settlers?|jenin|nablus|hebron|ramallah',
  'a Palestinian state': 'palestinian state*|state of palestine|two-state',
  'another country':
    'venezuela*|haiti*|sudan*|congo*|myanmar|taiwan*|kashmir*|nigeria*|mozambi*|afghan*|iraq*',
  'protests and campuses':
    'protest*|demonstrators?|rall(?:y|ies)|activists?|campus*|students?|universit*|colleges?',
  'elections and parties':
    'elections?|electoral|voters?|ballots?|polls?|candidates?|mayor*|democrat*|republicans?|labour|party|tor(?:y|ies)|' +
    'sen|senat*|congress*|lawmakers?|mps?',
  'politics in Israel': 'knesset|likud|haredi*|ultra-orthodox|coalition|pardon*|corruption',
  'the economy':
    'econom(?:y|ies|ists?)|gdp|shekels?|inflation|central bank|budget*|fiscal|investors?|shares|revenues?|tourism',
  'Jewish communities': 'anti-?semit*|synagogues?|rabbis?|jewish communit*',
  culture:
    'songs?|singers?|albums?|eurovision|festivals?|films?|filmmakers?|movies?|actors?|actress*|bands?|' +
    'concerts?|music*|celebrit*',
  sport:
    'matches|leagues?|coach|clubs?|cup|players?|fans|stadium|uefa|fifa|football*|cricket*|olympic*',
} as const;

/** Reads alternatives as whole words in any case; `*` stands for any ending, as in a library's search. */
export function termsIn(alternatives: string): RegExp {
  return new RegExp(`\\b(?:${alternatives.replaceAll('*', '\\w*')})\\b`, 'i');
}
