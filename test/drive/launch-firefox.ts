import { resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { closedRootsOverBidi } from './closed-roots-firefox';
import type { DrivenBrowser, LaunchOptions } from './driven-browser';
import { ensureBrowser } from './ensure-browser';
import { firefoxExtensionsPage } from './extensions-page-firefox';
import { evaluateInBrowserWindow } from './firefox-bidi';
import { openPrivateWindow } from './open-private-window';
import { waitUntil } from './wait-until';

const addonId = 'phase-two-reader@reader.example';

/** In a page of the extension. */
declare const browser: {
  readonly runtime: { getURL(path: string): string };
  readonly tabs: { create(tab: { url: string; active: boolean }): Promise<object> };
};

/** Starts Firefox with an empty profile and installs the extension for the time it runs. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const firefox = await start(options);
  await install(firefox, options.extension);
  return {
    name: 'firefox',
    version: await firefox.version(),
    puppeteer: firefox,
    openPage: async (url) => {
      const page = await firefox.newPage();
      await page.goto(url);
      return page;
    },
    openPrivatePage: async (url) => {
      const opener = await pageOfExtension(firefox, 'welcome.html');
      return openPrivateWindow(firefox, { opener, url });
    },
    extensionPage: (path) => pageOfExtension(firefox, path),
    openExtensionPage: async (path) => {
      // A BiDi session may not go to moz-extension: addresses, but a page of the extension may.
      const opener = await pageOfExtension(firefox, 'welcome.html');
      const open = () =>
        opener.evaluate((file) => {
          void browser.tabs.create({ url: browser.runtime.getURL(file), active: false });
        }, path);
      await open();
      // Now and then a new tab never comes to the driver's notice.
      return pageOfExtension(firefox, path, 10_000).catch(async () => {
        await open();
        return pageOfExtension(firefox, path);
      });
    },
    pressToolbarButton: async (page) => {
      await page.bringToFront();
      await evaluateInBrowserWindow(
        firefox,
        withExtension(
          'extension.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentBrowserWindow())',
        ),
      );
    },
    runCommand: async (command) => {
      await evaluateInBrowserWindow(
        firefox,
        withExtension(`extension.shortcuts.onCommand(${JSON.stringify(command)})`),
      );
    },
    stopBackground: async () => {
      await evaluateInBrowserWindow(
        firefox,
        withExtension('extension.terminateBackground({ ignoreDevToolsAttached: true })'),
      );
    },
    reloadExtension: () => reloadAddon(firefox),
    extensionsPage: firefoxExtensionsPage(firefox, addonId),
    closedRoots: closedRootsOverBidi,
    prefer: async (_page, { scheme, hasForcedColours }) => {
      const prefs = [
        ['layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1],
        // Whether pages keep their own colours: as the system says, never.
        ['browser.display.document_color_use', hasForcedColours ? 2 : 0],
      ];
      const lines = prefs.map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value})`);
      await evaluateInBrowserWindow(firefox, lines.join(';'));
    },
    close: () => firefox.close(),
  };
}

/** A browser that cannot be used is not left running. */
async function install(firefox: Browser, extension: string | null): Promise<void> {
  if (extension === null) return;
  try {
    await allowInPrivate(firefox);
    await firefox.installExtension(resolve(extension));
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** Before it is installed: allowed afterwards it would start once more, and lose its first page. */
async function allowInPrivate(firefox: Browser): Promise<void> {
  await evaluateInBrowserWindow(
    firefox,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add('${addonId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    })().then(() => null)`,
  );
}

function start({ proxyPort, headless }: LaunchOptions): Promise<Browser> {
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
  };
  return launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    // For the toolbar button, shortcuts and preferences, which are no part of any page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'intl.accept_languages': 'en-GB, en',
      ...(proxyPort === null ? {} : proxy),
    },
  });
}

/** Puppeteer calls every page of an extension about:blank, so each page is asked for its address itself. */
async function pageOfExtension(firefox: Browser, path: string, withinMs?: number): Promise<Page> {
  return waitUntil({
    what: `the extension's page ${path}`,
    ...(withinMs === undefined ? {} : { withinMs }),
    probe: async () => {
      for (const page of await firefox.pages()) {
        const { protocol, pathname, search } = new URL(await addressOf(page));
        const isOurs = protocol === 'moz-extension:';
        if (isOurs && `${pathname}${search}`.startsWith(`/${path}`)) return page;
      }
      return null;
    },
  });
}

/** A tab that is just opening or closing cannot be asked. */
async function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => 'about:blank');
}

async function reloadAddon(firefox: Browser): Promise<void> {
  await evaluateInBrowserWindow(
    firefox,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${addonId}');
      await addon.reload();
    })().then(() => null)`,
  );
}

function withExtension(expression: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension('${addonId}');
    return ${expression};
  })().then(() => null)`;
}
