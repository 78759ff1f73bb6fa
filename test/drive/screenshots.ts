/**
 * Writes a picture of every screen in every state, in both browsers, into .screenshots/, and those of the
 * README into assets/screenshots/: `npm run screenshots`.
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

const folder = '.screenshots';
const readmePicture = 'assets/screenshots/card.png';

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
      await shoot(screen, state, join(folder, `${name}-${screen}-${state.name}.png`));
    }
  }
  if (name === 'chromium') await shoot('card', printState, readmePicture);
  await browser.close();
  await server.close();
}

await mkdir(folder, { recursive: true });
await mkdir(dirname(readmePicture), { recursive: true });
for (const name of browserNames) await capture(name);
console.log(`Pictures of every screen in every state are in ${folder}/`);
