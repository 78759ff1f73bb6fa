/** Builds the extension and opens a browser with it on an article: what `npm start` does. */
import { buildExtension } from './build-extension';
import { demoSite } from './demo-site';
import type { DrivenBrowser } from './driven-browser';
import { launchBrowser } from './launch-browser';
import { preGrantHosts } from './pre-grant';
import { reportPage } from './report-page';
import { servePages } from './serve-pages';
import { readStartOptions, type StartOptions } from './start-options';

async function start(options: StartOptions): Promise<void> {
  console.log(`Building the extension for ${options.browser} …`);
  const extension = await buildFor(options);
  const server = await servePages([demoSite]);
  const browser = await launchBrowser(options.browser, {
    extension,
    proxyPort: null,
    headless: options.headless,
  });
  const url = options.url?.href ?? `https://${demoSite.host}:${server.securePort}/`;
  try {
    const page = await browser.openPage(url);
    await (options.headless ? reportPage({ browser, page, out: options.out }) : stayOpen(browser));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function buildFor({ browser, url }: StartOptions): Promise<string> {
  const release = await buildExtension({ browser, outDir: '.output/start' });
  const host = url === null ? 'https://*.localhost/*' : `${url.protocol}//${url.hostname}/*`;
  return preGrantHosts({ from: release, to: `${release}-granted`, hosts: [host] });
}

async function stayOpen({ puppeteer, version }: DrivenBrowser): Promise<void> {
  console.log(`${version} is open. Rest the pointer on a marked term; close the browser to end.`);
  await new Promise<void>((resolve) => {
    puppeteer.once('disconnected', () => resolve());
  });
}

try {
  await start(readStartOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
