/**
 * Writes a picture of every screen in every state, in both browsers, into .screenshots/, and those of the
 * README and of the stores into assets/: `npm run screenshots`. Words after it pick: `-- chromium card dark`
 * writes those whose names have all three, `-- chromium store` those of the stores.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildExtension } from './build-extension';
import { demoSite } from './demo-site';
import { browserNames, type BrowserName } from './find-browser';
import { launchBrowser } from './launch-browser';
import { preGrantHosts } from './pre-grant';
import { printState, screenStates, type ScreenState } from './screen-states';
import { lookAt, screenNames, type ScreenName } from './screens';
import { servePages } from './serve-pages';
import { drawStorePictures } from './store-pictures';

const folder = '.screenshots';
const readmePicture = 'assets/screenshots/card.png';
const words = process.argv.slice(2);

function isWanted(picture: string): boolean {
  return words.every((word) => `-${picture}-`.includes(`-${word}-`));
}

async function capture(name: BrowserName): Promise<void> {
  const release = await buildExtension({ browser: name, outDir: '.output/screenshots' });
  const hosts = [`https://${demoSite.host}/*`];
  const extension = await preGrantHosts({ from: release, to: `${release}-granted`, hosts });
  const server = await servePages([demoSite]);
  const { proxyPort } = server;
  const browser = await launchBrowser(name, { extension, proxyPort, headless: true });
  const shoot = async (screen: ScreenName, state: ScreenState, file: string): Promise<void> => {
    await lookAt(screen, { browser, state }, async (page) => {
      await page.screenshot({ path: file });
    });
  };
  for (const state of screenStates) {
    for (const screen of screenNames) {
      const picture = `${name}-${screen}-${state.name}`;
      if (isWanted(picture)) await shoot(screen, state, join(folder, `${picture}.png`));
    }
  }
  if (name === 'chromium' && isWanted('chromium-card-print'))
    await shoot('card', printState, readmePicture);
  if (name === 'chromium' && (words.length === 0 || words.includes('store'))) {
    await drawStorePictures(browser, { ...printState, zoom: 1, size: null });
  }
  await browser.close();
  await server.close();
}

await mkdir(folder, { recursive: true });
await mkdir(dirname(readmePicture), { recursive: true });
const asked = browserNames.filter((name) => words.includes(name));
for (const name of asked.length > 0 ? asked : browserNames) await capture(name);
console.log(`Pictures of every screen in every state are in ${folder}/`);
