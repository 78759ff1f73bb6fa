import { statSync } from 'node:fs';

const built = '.output/chrome-mv3';

/** Raw bytes: what the browser has to parse, whatever the store's compression makes of it. */
const plain = { brotli: false, gzip: false };

/** The names travel in the reader's script, the facts in the background's. */
const names = bytes('gazetteer');
const facts = ['entities', 'claims', 'sources', 'elements', 'timeline', 'positions', 'edition']
  .map(bytes)
  .reduce((sum, size) => sum + size, names);

function bytes(name) {
  return statSync(`assets/briefing/${name}.json`).size;
}

export default [
  { ...plain, name: 'gate', path: `${built}/gate.js`, limit: '12 kB' },
  {
    ...plain,
    name: 'reader, names apart',
    path: `${built}/scanner.js`,
    limit: `${70_000 + names} B`,
  },
  {
    ...plain,
    name: 'background, briefing apart',
    path: `${built}/background.js`,
    limit: `${420_000 + facts} B`,
  },
  { ...plain, name: 'a page’s own script', path: `${built}/chunks/*.js`, limit: '160 kB' },
];
