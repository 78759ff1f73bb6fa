import type { OptionsProps, SiteActions } from '@/components/options/options-props';
import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';

/** Asks the browser, in the click itself; whether it said yes. */
async function request(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch (error) {
    reportError('the list of sites', error);
    return false;
  }
}

/** Browsers refuse to take back what an administrator or the manifest grants. */
async function remove(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...origins] });
  } catch (error) {
    reportError('the list of sites', error);
    return false;
  }
}

export function siteActions(everySitePatterns: readonly string[]): SiteActions {
  return {
    add: ({ patterns }) => request(patterns),
    remove: ({ patterns }) => remove(patterns),
    allowPatterns: request,
    withdrawEverySite: () => remove(everySitePatterns),
  };
}

/** Empties the extension's store, and takes sites back where the reader wants that too. */
export const eraseEverything: OptionsProps['onErase'] = async ({ sites }) => {
  await browser.storage.local.clear();
  if (!sites) return;
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
};
