import { resolve } from 'node:path';
import {
  launch,
  TargetType,
  type Browser,
  type Extension,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import { closedRootsOverDevtools } from './closed-roots-chromium';
import type { DrivenBrowser, LaunchOptions, Preferences } from './driven-browser';
import { ensureBrowser } from './ensure-browser';
import { chromiumExtensionsPage } from './extensions-page-chromium';
import { openPrivateWindow } from './open-private-window';
import { sandboxArguments } from './sandbox-arguments';
import { waitUntil } from './wait-until';

/** In the background worker; `dispatch` is how Chromium itself delivers a shortcut. */
declare const chrome: {
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
};

/** Starts Chrome or Chromium with an empty profile; most of its own traffic is switched off. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await start(options);
  await install(browser, options.extension);
  return {
    name: 'chromium',
    version: await browser.version(),
    puppeteer: browser,
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openPrivatePage: async (url) => {
      const opener = await pageAt(browser, await extensionAddress(browser, 'welcome.html'));
      return openPrivateWindow(browser, { opener, url });
    },
    extensionPage: async (path) => pageAt(browser, await extensionAddress(browser, path)),
    openExtensionPage: async (path) => {
      const page = await browser.newPage({ background: true });
      await page.goto(await extensionAddress(browser, path));
      return page;
    },
    pressToolbarButton: async (page) => page.triggerExtensionAction(await extensionOf(browser)),
    runCommand: async (command) => {
      // Keys sent over the protocol reach the page, never the browser's own shortcuts.
      const worker = await backgroundWorker(browser);
      await worker.evaluate((name) => chrome.commands.onCommand.dispatch(name), command);
    },
    stopBackground: async () => (await backgroundWorker(browser)).close(),
    // Loaded once more from its folder it is updated; `runtime.reload` leaves it off in a driven browser.
    reloadExtension: () => install(browser, options.extension),
    extensionsPage: chromiumExtensionsPage(browser, async () => (await extensionOf(browser)).id),
    closedRoots: closedRootsOverDevtools,
    prefer,
    close: () => browser.close(),
  };
}

/** Past the driver's own method, which does not know of forced colours. */
async function prefer(page: Page, { scheme, hasForcedColours }: Preferences): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: hasForcedColours ? 'active' : 'none' },
    ],
  });
}

function start({ extension, proxyPort, headless }: LaunchOptions): Promise<Browser> {
  const proxy = [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'];
  return launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: extension !== null,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: [
      ...sandboxArguments(),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-GB',
      '--accept-lang=en-GB',
      ...(proxyPort === null ? [] : proxy),
    ],
  });
}

/** In private windows too, which the driver's own method leaves out. */
async function install(browser: Browser, extension: string | null): Promise<void> {
  if (extension === null) return;
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', {
    path: resolve(extension),
    enableInIncognito: true,
  });
  await session.detach();
}

async function extensionOf(browser: Browser): Promise<Extension> {
  return waitUntil({
    what: 'the installed extension',
    probe: async () => [...(await browser.extensions()).values()][0] ?? null,
  });
}

async function extensionAddress(browser: Browser, path: string): Promise<string> {
  return `chrome-extension://${(await extensionOf(browser)).id}/${path}`;
}

async function pageAt(browser: Browser, url: string): Promise<Page> {
  const target = await browser.waitForTarget((candidate) => candidate.url() === url);
  // The one that is there: another of the same tab waits for a drawing, which a tab behind does not make.
  const page = (await target.page()) ?? (await target.asPage());
  // A tab has its address before it has its document; one behind another draws no frames to ask at.
  await page.waitForFunction(
    (address) => location.href === address && document.readyState === 'complete',
    { polling: 50 },
    url,
  );
  return page;
}

async function backgroundWorker(browser: Browser): Promise<WebWorker> {
  return waitUntil({
    what: 'the background worker',
    probe: async () => {
      const target = browser
        .targets()
        .find((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
      return (await target?.worker()) ?? null;
    },
  });
}
