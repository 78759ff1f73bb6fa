/**
 * What the extension costs a page, traced in Chromium:
 * `npm run bench:page -- [--others 30] [--times 5] [--navigations 100]`. Exit status 1 over a target.
 * A long session is `--others 0 --times 1 --navigations 1000`; after five minutes it is cut short.
 * Every page is opened with and without the extension in turn. Pages run no script of their own, so that
 * every script seen is the extension's. Times are also given adjusted: divided by how much slower than the
 * targets' machine a fixed task ran beside them.
 */
import { parseArgs } from 'node:util';
import { buildExtension } from '../drive/build-extension';
import type { DrivenBrowser } from '../drive/driven-browser';
import { launchBrowser } from '../drive/launch-browser';
import { preGrantHosts } from '../drive/pre-grant';
import { servePages } from '../drive/serve-pages';
import { growthOver, openMarked, pageMemory, workerMemory } from './page-cost-memory';
import { choosePages, writeLongPage, type PageChoice } from './page-cost-pages';
import { columns, printFigures, printGrowth, printMemory, printWeight } from './page-cost-print';
import { PairVisits, type Pair } from './page-cost-run';
import { coverageFigures, longFigures, otherFigures, sleepFigures } from './page-cost-targets';

const folder = '.output/page-cost';
const mentions = 2_000;
/** ms */
const longestSession = 300_000;

async function measurePages(visits: PairVisits, choice: PageChoice): Promise<void> {
  const pairs: Pair[] = [];
  const asleep: Pair[] = [];
  for (const { file, times } of choice.visits) {
    for (let time = 0; time < times; time += 1) pairs.push(await visits.visit('saved', file));
    if (isRead(pairs.at(-1))) asleep.push(await visits.visit('saved', file, 'asleep'));
  }
  const others = pairs.filter((pair) => !isRead(pair));
  const coverage = pairs.filter(isRead);
  printFigures('Pages that are not coverage', others, otherFigures(others));
  printFigures('Coverage', coverage, coverageFigures(coverage));
  printFigures('Coverage, background asleep', asleep, sleepFigures(asleep));
}

function isRead(pair: Pair | undefined): boolean {
  return pair?.read.files.includes('scanner.js') ?? false;
}

async function measureLong(visits: PairVisits, file: string, times: number): Promise<void> {
  const pairs: Pair[] = [];
  for (let time = 0; time < times; time += 1) pairs.push(await visits.visit('long', file));
  printFigures(`${mentions} mentions and more`, pairs, longFigures(pairs));
  if (pairs.some(({ read }) => read.marks < mentions)) process.exitCode = 1;
}

async function measureMemory(
  browser: DrivenBrowser,
  { file, navigations }: { readonly file: string; readonly navigations: number },
): Promise<void> {
  const path = encodeURIComponent(file);
  const bare = await browser.openPage(`https://saved.test/${path}`);
  const without = await pageMemory(bare);
  await bare.close();
  const url = `https://saved.localhost/${path}`;
  const page = await openMarked(browser, url);
  const read = await pageMemory(page);
  const worker = await workerMemory(browser);
  await page.close();
  console.log('\nMemory in use after a collection');
  console.log(columns(['', 'scripts', 'objects']));
  printMemory('a page of coverage without us', without);
  printMemory('the same page, read', read);
  if (worker !== null) printMemory('the background, all loaded', worker);
  const growth = await growthOver(browser, {
    url: 'https://live.localhost/article.html',
    navigations,
    mostMs: longestSession,
  });
  printGrowth(growth);
}

const { values } = parseArgs({
  options: {
    others: { type: 'string', default: '30' },
    times: { type: 'string', default: '5' },
    navigations: { type: 'string', default: '100' },
  },
});
const times = Number(values.times);
const release = await buildExtension({ browser: 'chromium', outDir: folder });
const hosts = ['https://*.localhost/*'];
const extension = await preGrantHosts({ from: release, to: `${release}-granted`, hosts });
const choice = await choosePages({ others: Number(values.others), times });
const long = await writeLongPage(`${folder}/pages`, mentions);

// Their own scripts would run at their own pace and be taken for ours.
const headers = { 'content-security-policy': "script-src 'none'" };
const server = await servePages([
  { host: 'saved.localhost', folder: choice.folder, headers },
  { host: 'saved.test', folder: choice.folder, headers },
  { host: 'live.localhost', folder: 'test/fixtures/live', headers },
  { host: 'long.localhost', folder: long.folder, headers },
  { host: 'long.test', folder: long.folder, headers },
]);
const { proxyPort } = server;
const browser = await launchBrowser('chromium', { extension, proxyPort, headless: true });
try {
  const visits = new PairVisits(browser, await browser.puppeteer.newPage());
  await printWeight(release);
  await measurePages(visits, choice);
  await measureLong(visits, long.file, times);
  const navigations = Number(values.navigations);
  await measureMemory(browser, { file: choice.visits[0]?.file ?? '', navigations });
} finally {
  await browser.close();
  await server.close();
}
