const built = '.output/chrome-mv3';

/** Raw bytes: what the browser has to parse, whatever the store's compression makes of it. */
const plain = { brotli: false, gzip: false };

export default [
  { ...plain, name: 'gate', path: `${built}/gate.js`, limit: '12 kB' },
  // About 190 kB of code; the rest is the names, compiled at build time so that no page waits for it.
  { ...plain, name: 'reader', path: `${built}/scanner.js`, limit: '415 kB' },
  // Compromise is 350 kB of it, the interface in its languages 70 kB. The briefing stands in a chunk that the extension's pages share. Names of a loaded one are compiled here.
  { ...plain, name: 'background', path: `${built}/background.js`, limit: '620 kB' },
  { ...plain, name: 'popup', path: `${built}/chunks/popup-*.js`, limit: '40 kB' },
  // Every view of the briefing is in it: records, plan with timeline and map, search, news.
  { ...plain, name: 'panel', path: `${built}/chunks/sidepanel-*.js`, limit: '50 kB' },
  { ...plain, name: 'settings', path: `${built}/chunks/options-*.js`, limit: '45 kB' },
  { ...plain, name: 'paste page', path: `${built}/chunks/paste-*.js`, limit: '40 kB' },
  { ...plain, name: 'glossary', path: `${built}/chunks/glossary-*.js`, limit: '40 kB' },
  { ...plain, name: 'first-run page', path: `${built}/chunks/welcome-*.js`, limit: '40 kB' },
];
