/** Writes a picture of every screen in every state, in both browsers, into .screenshots/: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './build-extension';
import { demoSite } from './demo-site';
import type { ColourScheme, DrivenBrowser } from './driven-browser';
import { browserNames, type BrowserName } from './find-browser';
import { launchBrowser } from './launch-browser';
import { preGrantHosts } from './pre-grant';
import { screens } from './screens';
import { servePages } from './serve-pages';

type State = {
  readonly name: string;
  readonly scheme: ColourScheme;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
};

const states = [
  { name: 'light', scheme: 'light', width: 1000, height: 760, scale: 1 },
  { name: 'dark', scheme: 'dark', width: 1000, height: 760, scale: 1 },
  { name: 'zoomed', scheme: 'light', width: 500, height: 380, scale: 2 },
  { name: 'phone', scheme: 'light', width: 360, height: 740, scale: 2 },
] as const satisfies readonly State[];

const folder = '.screenshots';

async function capture(name: BrowserName): Promise<void> {
  const release = await buildExtension({ browser: name, outDir: '.output/screenshots' });
  const hosts = [`https://${demoSite.host}/*`];
  const extension = await preGrantHosts({ from: release, to: `${release}-granted`, hosts });
  const server = await servePages([
    demoSite,
    { host: 'pages.localhost', folder: 'test/fixtures/live' },
  ]);
  const { proxyPort } = server;
  const browser = await launchBrowser(name, { extension, proxyPort, headless: true });
  for (const state of states) {
    for (const [screen, open] of Object.entries(screens)) {
      const page = await open(browser, (fresh) => apply(browser, fresh, state));
      await page.screenshot({ path: join(folder, `${name}-${screen}-${state.name}.png`) });
      await page.close();
    }
  }
  await browser.close();
  await server.close();
}

async function apply(browser: DrivenBrowser, page: Page, state: State): Promise<void> {
  const { width, height, scale, scheme } = state;
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await browser.preferScheme(page, scheme);
}

await mkdir(folder, { recursive: true });
for (const name of browserNames) await capture(name);
console.log(
  `Pictures of ${Object.keys(screens).length} screens in ${states.length} states: ${folder}`,
);
