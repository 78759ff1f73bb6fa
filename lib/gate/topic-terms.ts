/** Places, people and bodies of the plan: with one of them beside it, a Gaza is this one. */
const others =
  'hamas|rafah|khan yo?unis|deir .l.balah|nuseirat|jabaliy?a|' +
  'beit (lahi?y?a|hanoun)|netzarim|kerem shalom|philadelphi|al.qassam|sinwar|haniyeh|' +
  'board of peace|international stabili.ation force|trump peace agreement|' +
  'declaration for enduring peace';
const names = `gazans?|gaza|${others}`;
const kin =
  'israel*|palestin*|netanyahu|idf|hostage*|cease-?fire|truce|the strip|enclave|unrwa|' +
  'yellow line|oct(ober|\\.)? 7';

/** Names that stand for Gaza, its war or the plan for it wherever they occur. */
export const gazaTerms = termsIn(names);

/** The same letters, words or not: what no text with one of the terms is without. */
export const gazaLetters = new RegExp(names, 'i');

/** What stories about Gaza also speak of, and many others do. */
export const kinTerms = termsIn(kin);

/** Without any of these beside it, a Gaza is another one: a province, a town in Iowa, a nickname. */
export const companionTerms = termsIn(
  `${kin}|${others}|gaza (strip|city|war)|war in gaza|stabili.ation|shekel*`,
);

/** What stories about anything since 2023 name as the time or cause they happened in. */
export const backdrop = /hamas\W+(led )?(attack|massacre)|(hamas|gaza) war|war in (the )?gaza/gi;

/** "Gaza university": whatever it is, it is Gaza's. */
export const ofGaza = /gaza(.s)? \w+/gi;

/**
 * Subjects whose pages often bring in Gaza without being about it, by what completes "more is about …".
 * For `termsIn`, which few pages need.
 */
export const rivals = {
  'Ukraine and Russia': 'ukrain*|russia*|kyiv|moscow|kremlin',
  Lebanon: 'leban*|h.zb.llah|beirut',
  Iran: 'iran*|tehran|hormuz',
  Syria: 'syria*|damascus|golan|druze',
  Yemen: 'yemen*|houthi*|red sea',
  'the West Bank': 'west bank|settler*|jenin|nablus|hebron|ramallah',
  'a Palestinian state': 'palestinian state*|state of palestine|two-state',
  'another country':
    'venezuela*|haiti*|sudan*|congo*|myanmar|taiwan*|kashmir*|nigeria*|mozambi*|afghan*|iraq*',
  'protests and campuses':
    'protest*|demonstrator*|rall(y|ies)|activist*|campus*|student*|universit*|college*',
  'elections and parties':
    'elect(ions?|oral)|voter*|ballot*|polls?|candidate*|mayor*|democrat*|republican*|labour|party|tor(y|ies)|' +
    'sen|senat*|congress*|lawmaker*|mps?',
  'politics in Israel': 'knesset|likud|haredi*|ultra-orthodox|coalition|pardon*|corruption',
  'the economy':
    'econom(y|ies|ists?)|gdp|shekel*|inflation|central bank|budget*|fiscal|investor*|shares|revenue*|tourism',
  'Jewish communities': 'anti-?semit*|synagogue*|rabbi*|jewish communit*',
  culture:
    'song*|singer*|album*|eurovision|festival*|film*|movie*|actor*|actress*|bands?|' +
    'concert*|music*|celeb*',
  sport:
    'matches|league*|coach|clubs?|cup|player*|fans|stadium|uefa|fifa|football*|cricket*|olympic*',
} as const;

/** Reads alternatives as whole words in any case; `*` stands for any ending, as in a library's search. */
export function termsIn(alternatives: string): RegExp {
  return new RegExp(`\\b(${alternatives.replaceAll('*', '\\w*')})\\b`, 'i');
}
