import type { Browser, Page } from 'puppeteer-core';
import type { ExtensionsPage } from './extensions-page';

type HostAccess = 'ON_CLICK' | 'ON_SPECIFIC_SITES';

/** In chrome://extensions, whose switches call these. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {
      readonly extensionId: string;
      readonly hostAccess: HostAccess;
    }): Promise<void>;
    addHostPermission(extension: string, pattern: string): Promise<void>;
  };
  readonly management: { setEnabled(extension: string, isOn: boolean): Promise<void> };
};

/** Chromium's page of extensions, opened behind the present tab for each change. */
export function chromiumExtensionsPage(
  browser: Browser,
  findId: () => Promise<string>,
): ExtensionsPage {
  const onPage = async (act: (page: Page, id: string) => Promise<void>): Promise<void> => {
    const id = await findId();
    const page = await browser.newPage({ background: true });
    await page.goto('chrome://extensions');
    await act(page, id);
    await page.close();
  };
  return {
    allowOnly: (patterns) => onPage((page, id) => page.evaluate(allowInPage, id, patterns)),
    turn: (isOn) => onPage((page, id) => page.evaluate(turnInPage, id, isOn)),
    remove: async () => browser.uninstallExtension(await findId()),
  };
}

/** Runs in chrome://extensions, so everything it needs stands inside. */
async function allowInPage(extensionId: string, patterns: readonly string[]): Promise<void> {
  const { developerPrivate } = chrome;
  // As the page does it: all are taken back first, then the chosen ones are added.
  await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  if (patterns.length === 0) return;
  await developerPrivate.updateExtensionConfiguration({
    extensionId,
    hostAccess: 'ON_SPECIFIC_SITES',
  });
  for (const pattern of patterns) await developerPrivate.addHostPermission(extensionId, pattern);
}

/** Runs in chrome://extensions. */
function turnInPage(extension: string, isOn: boolean): Promise<void> {
  return chrome.management.setEnabled(extension, isOn);
}
