/** Names of its places, people and the bodies of the plan: with one of them beside it, a Gaza is this one. */
const others =
  'hamas|rafah|khan y(?:ou|u)nis|deir (?:al|el)[- ]balah|nuseirat|jabal(?:i|iy)a|' +
  'beit (?:lahi?y?a|hanoun)|netzarim|kerem shalom|philadelphi corridor|al[- ]qassam|sinwar|haniyeh|' +
  'board of peace|international stabili[sz]ation force|trump peace agreement|' +
  'declaration for enduring peace';
const names = `gazans?|gaza|${others}`;

/** Names that stand for Gaza, its war or the plan for it wherever they occur. */
export const gazaTerms = words(names);

/** The same letters, words or not: what no text with one of the terms is without. */
export const gazaLetters = new RegExp(names, 'i');

/** What stories about Gaza also speak of, and many others do. */
export const kinTerms = words(
  'israel\\w*|palestin\\w*|netanyahu|idf|hostages?|cease-?fire|truce|the strip|enclave|unrwa|yellow line|oct(?:ober|\\.)? 7',
);

/** Without any of these beside it, a Gaza is another one: a province, a town in Iowa, a nickname. */
export const companionTerms = new RegExp(
  `israel|palestin|netanyahu|\\bidf\\b|unrwa|cease-?fire|truce|hostage|gaza (?:strip|city|war)|war in gaza|${others}`,
  'i',
);

/** Subjects whose pages often bring in Gaza without being about it, by what completes "more is about …". */
export const rivals: Readonly<Record<string, RegExp>> = {
  'Ukraine and Russia': words('ukrain\\w+|russian?s?|kyiv|moscow|kremlin|zelensk\\w+'),
  Lebanon: words('leban\\w+|h[ei]zb[ou]llah|beirut|unifil'),
  Iran: words('iran\\w*|tehran|hormuz|ayatollah'),
  Syria: words('syria\\w*|damascus|golan|druze'),
  Yemen: words('yemen\\w*|houthis?|red sea|sanaa'),
  'the West Bank': words('west bank|settlers?|jenin|nablus|hebron|ramallah'),
  'another country': words(
    'venezuela\\w*|maduro|haiti\\w*|sudan\\w*|congo\\w*|myanmar|taiwan\\w*|kashmir\\w*|nigeria\\w*|mozambi\\w+|afghan\\w*|iraqi?s?',
  ),
  'protests and campuses': words(
    'protest\\w*|demonstrators?|rally|rallies|marchers|activists?|campus\\w*|students?|universit\\w+|colleges?|encampments?',
  ),
  'elections and parties': words(
    'elections?|electoral|voters?|ballots?|polls?|candidates?|mayor\\w*|democrat\\w*|republicans?|labour party|tory|tories|senat\\w+|congress\\w*|mps?',
  ),
  'politics in Israel': words(
    'knesset|likud|haredi\\w*|ultra-orthodox|coalition|pardon\\w*|corruption',
  ),
  'the economy': words(
    'econom(?:y|ies|ists?)|gdp|shekels?|inflation|central bank|budget\\w*|fiscal|investors?|shares|revenues?|tourism',
  ),
  culture: words(
    'songs?|singers?|albums?|eurovision|festivals?|films?|filmmakers?|movies?|actors?|actress\\w*|oscars?|bands?|concerts?|musicians?|celebrit\\w+|netflix',
  ),
  sport: words(
    'matches|leagues?|coach|clubs?|cup|players?|fans|stadium|uefa|fifa|football\\w*|cricket\\w*|olympic\\w*',
  ),
};

function words(alternatives: string): RegExp {
  return new RegExp(`\\b(?:${alternatives})\\b`, 'i');
}
