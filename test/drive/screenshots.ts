/** Writes a picture of every screen in every state, in both browsers, into .screenshots/: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './build-extension';
import { demoSite } from './demo-site';
import { browserNames, type BrowserName } from './find-browser';
import { launchBrowser } from './launch-browser';
import { preGrantHosts } from './pre-grant';
import { screenStates } from './screen-states';
import { screens } from './screens';
import { servePages } from './serve-pages';

const folder = '.screenshots';

async function capture(name: BrowserName): Promise<void> {
  const release = await buildExtension({ browser: name, outDir: '.output/screenshots' });
  const hosts = [`https://${demoSite.host}/*`];
  const extension = await preGrantHosts({ from: release, to: `${release}-granted`, hosts });
  const server = await servePages([demoSite]);
  const { proxyPort } = server;
  const browser = await launchBrowser(name, { extension, proxyPort, headless: true });
  for (const state of screenStates) {
    for (const [screen, open] of Object.entries(screens)) {
      const page = await open({ browser, state });
      await page.bringToFront();
      await page.screenshot({ path: join(folder, `${name}-${screen}-${state.name}.png`) });
      await page.close();
    }
  }
  await browser.close();
  await server.close();
}

await mkdir(folder, { recursive: true });
for (const name of browserNames) await capture(name);
console.log(`Pictures of every screen in every state are in ${folder}/`);
