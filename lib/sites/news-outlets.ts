export const outletRegions = [
  'agencies',
  'united-kingdom',
  'united-states',
  'middle-east',
  'world',
] as const;
export type OutletRegion = (typeof outletRegions)[number];

export type NewsOutlet = {
  readonly name: string;
  /** Each stands for itself and every host below it. */
  readonly domains: readonly string[];
  readonly region: OutletRegion;
};

/**
 * Outlets whose English pages often report on Gaza, suggested on the first-run page and never granted
 * unasked. The list spans countries and leanings on purpose; order within a region is the alphabet's.
 */
export const newsOutlets: readonly NewsOutlet[] = [
  outlet('agencies', 'Agence France-Presse', 'afp.com'),
  outlet('agencies', 'Anadolu Agency', 'aa.com.tr'),
  outlet('agencies', 'Associated Press', 'apnews.com'),
  outlet('agencies', 'Reuters', 'reuters.com'),
  outlet('agencies', 'UN News', 'news.un.org'),
  outlet('agencies', 'WAFA', 'wafa.ps'),
  outlet('agencies', 'Xinhua', 'xinhuanet.com', 'news.cn'),
  outlet('united-kingdom', 'BBC News', 'bbc.com', 'bbc.co.uk'),
  outlet('united-kingdom', 'Channel 4 News', 'channel4.com'),
  outlet('united-kingdom', 'Daily Mail', 'dailymail.co.uk'),
  outlet('united-kingdom', 'Financial Times', 'ft.com'),
  outlet('united-kingdom', 'Sky News', 'news.sky.com'),
  outlet('united-kingdom', 'The Economist', 'economist.com'),
  outlet('united-kingdom', 'The Guardian', 'theguardian.com'),
  outlet('united-kingdom', 'The Independent', 'independent.co.uk', 'the-independent.com'),
  outlet('united-kingdom', 'The Telegraph', 'telegraph.co.uk'),
  outlet('united-kingdom', 'The Times', 'thetimes.com', 'thetimes.co.uk'),
  outlet('united-states', 'ABC News', 'abcnews.go.com'),
  outlet('united-states', 'Axios', 'axios.com'),
  outlet('united-states', 'Bloomberg', 'bloomberg.com'),
  outlet('united-states', 'CBS News', 'cbsnews.com'),
  outlet('united-states', 'CNN', 'cnn.com'),
  outlet('united-states', 'Foreign Policy', 'foreignpolicy.com'),
  outlet('united-states', 'Fox News', 'foxnews.com'),
  outlet('united-states', 'Los Angeles Times', 'latimes.com'),
  outlet('united-states', 'NBC News', 'nbcnews.com'),
  outlet('united-states', 'New York Post', 'nypost.com'),
  outlet('united-states', 'NPR', 'npr.org'),
  outlet('united-states', 'PBS News', 'pbs.org'),
  outlet('united-states', 'Politico', 'politico.com', 'politico.eu'),
  outlet('united-states', 'The New York Times', 'nytimes.com'),
  outlet('united-states', 'The Wall Street Journal', 'wsj.com'),
  outlet('united-states', 'The Washington Post', 'washingtonpost.com'),
  outlet('united-states', 'USA Today', 'usatoday.com'),
  outlet('middle-east', 'Ahram Online', 'ahram.org.eg'),
  outlet('middle-east', 'Al Arabiya English', 'alarabiya.net'),
  outlet('middle-east', 'Al Jazeera', 'aljazeera.com'),
  outlet('middle-east', 'Al-Monitor', 'al-monitor.com'),
  outlet('middle-east', 'Arab News', 'arabnews.com'),
  outlet('middle-east', 'Asharq Al-Awsat', 'aawsat.com'),
  outlet('middle-east', 'Daily Sabah', 'dailysabah.com'),
  outlet('middle-east', 'Haaretz', 'haaretz.com'),
  outlet('middle-east', 'Hürriyet Daily News', 'hurriyetdailynews.com'),
  outlet('middle-east', 'i24NEWS', 'i24news.tv'),
  outlet('middle-east', 'Israel Hayom', 'israelhayom.com'),
  outlet('middle-east', 'L’Orient Today', 'lorientlejour.com'),
  outlet('middle-east', 'Middle East Eye', 'middleeasteye.net'),
  outlet('middle-east', 'Palestine Chronicle', 'palestinechronicle.com'),
  outlet('middle-east', 'The Jerusalem Post', 'jpost.com'),
  outlet('middle-east', 'The National', 'thenationalnews.com'),
  outlet('middle-east', 'The New Arab', 'newarab.com'),
  outlet('middle-east', 'The Times of Israel', 'timesofisrael.com'),
  outlet('middle-east', 'TRT World', 'trtworld.com'),
  outlet('middle-east', 'Ynetnews', 'ynetnews.com'),
  outlet('world', 'ABC (Australia)', 'abc.net.au'),
  outlet('world', 'CBC', 'cbc.ca'),
  outlet('world', 'Dawn', 'dawn.com'),
  outlet('world', 'Deutsche Welle', 'dw.com'),
  outlet('world', 'Euronews', 'euronews.com'),
  outlet('world', 'France 24', 'france24.com'),
  outlet('world', 'Le Monde in English', 'lemonde.fr'),
  outlet('world', 'RTÉ', 'rte.ie'),
  outlet('world', 'South China Morning Post', 'scmp.com'),
  outlet('world', 'The Globe and Mail', 'theglobeandmail.com'),
  outlet('world', 'The Hindu', 'thehindu.com'),
  outlet('world', 'The Irish Times', 'irishtimes.com'),
  outlet('world', 'The Sydney Morning Herald', 'smh.com.au'),
];

/** The match patterns to ask for: all hosts of an outlet, by https alone. */
export function outletPatterns({ domains }: NewsOutlet): readonly string[] {
  return domains.map((domain) => `https://*.${domain}/*`);
}

function outlet(region: OutletRegion, name: string, ...domains: readonly string[]): NewsOutlet {
  return { name, domains, region };
}
