/**
 * Opens every saved page of a folder with the extension in both browsers and prints what came of it:
 * `npm run survey -- FOLDER [chromium|firefox]`. Exit status 1 when a page changed or threw.
 * A table `html-index.tsv` beside the folder (columns file, bytes, lang, class) is compared with the verdicts.
 */
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buildExtension } from './build-extension';
import { browserNames, type BrowserName } from './find-browser';
import { launchBrowser } from './launch-browser';
import { preGrantHosts } from './pre-grant';
import { readPageClasses, type PageClass } from './page-classes';
import { servePages, type PageSite } from './serve-pages';
import { surveyPage, type SurveyedPage } from './survey-page';

const granted = 'survey.localhost';
const notGranted = 'survey.test';
// Scripts of the saved pages would change them at their own pace.
const headers = { 'content-security-policy': "script-src 'none'" };

async function survey(name: BrowserName, folder: string): Promise<readonly SurveyedPage[]> {
  const release = await buildExtension({ browser: name, outDir: '.output/survey' });
  const hosts = [`https://${granted}/*`];
  const extension = await preGrantHosts({ from: release, to: `${release}-granted`, hosts });
  const sites: readonly PageSite[] = [granted, notGranted].map((host) => ({
    host,
    folder,
    headers,
  }));
  const server = await servePages(sites);
  const { proxyPort } = server;
  const browser = await launchBrowser(name, { extension, proxyPort, headless: true });
  const pages: SurveyedPage[] = [];
  for (const file of (await readdir(folder)).filter((entry) => entry.endsWith('.html'))) {
    pages.push(await surveyPage({ browser, file, granted, notGranted }));
  }
  await browser.close();
  await server.close();
  return pages;
}

function print(pages: readonly SurveyedPage[], classes: ReadonlyMap<string, PageClass>): void {
  for (const page of pages) {
    const trouble = [...(page.isUnchanged ? [] : ['DOM changed']), ...page.errors].join('; ');
    const said = classes.get(page.file)?.name ?? '';
    console.log(
      [page.file, said, page.verdict, page.marks, `${page.milliseconds} ms`, trouble].join('\t'),
    );
  }
}

function summarise(pages: readonly SurveyedPage[], classes: ReadonlyMap<string, PageClass>): void {
  const english = pages.filter(({ file }) => (classes.get(file)?.lang ?? 'en') === 'en');
  const groups = new Set(english.map(({ file }) => classes.get(file)?.name ?? 'all'));
  for (const group of groups) {
    const members = english.filter(({ file }) => (classes.get(file)?.name ?? 'all') === group);
    const marked = members.filter(({ marks }) => marks > 0).length;
    console.log(`${group}: ${marked} of ${members.length} English pages marked`);
  }
  const changed = pages.filter(({ isUnchanged }) => !isUnchanged).length;
  const threw = pages.filter(({ errors }) => errors.length > 0).length;
  console.log(`${pages.length} pages, ${changed} changed, ${threw} with an error`);
  if (changed + threw > 0) process.exitCode = 1;
}

const [given, only] = process.argv.slice(2);
if (given === undefined) throw new Error('Name a folder of saved pages');
const folder = resolve(given);
const classes = await readPageClasses(join(dirname(folder), 'html-index.tsv'));
for (const name of browserNames.filter((candidate) => only === undefined || candidate === only)) {
  const pages = await survey(name, folder);
  console.log(`\n${name}`);
  print(pages, classes);
  summarise(pages, classes);
}
