import type { Browser } from 'puppeteer-core';
import type { ExtensionsPage } from './extensions-page';
import { evaluateInBrowserWindow } from './firefox-bidi';

/** What about:addons does at its switches; the page itself never counts as loaded to the driver. */
export function firefoxExtensionsPage(firefox: Browser, addonId: string): ExtensionsPage {
  const callAddon = (method: 'enable' | 'disable' | 'uninstall') =>
    run(
      firefox,
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${addonId}');
      await addon.${method}();`,
    );
  return {
    allowOnly: (patterns) => run(firefox, allowOnly(addonId, patterns)),
    turn: (isOn) => callAddon(isOn ? 'enable' : 'disable'),
    remove: () => callAddon('uninstall'),
  };
}

function allowOnly(addonId: string, patterns: readonly string[]): string {
  return `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const extension = ExtensionParent.GlobalManager.getExtension('${addonId}');
    const chosen = ${JSON.stringify(patterns)};
    const { origins } = await ExtensionPermissions.get('${addonId}');
    const others = origins.filter((origin) => !chosen.includes(origin));
    await ExtensionPermissions.remove('${addonId}', { permissions: [], origins: others }, extension);
    await ExtensionPermissions.add('${addonId}', { permissions: [], origins: chosen }, extension);`;
}

async function run(firefox: Browser, statements: string): Promise<void> {
  await evaluateInBrowserWindow(firefox, `(async () => { ${statements} })().then(() => null)`);
}
