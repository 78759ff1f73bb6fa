import type { SiteActions } from '@/components/options/options-props';
import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';

/** To be called in the click itself, where the browser takes such a wish. */
function request(origins: readonly string[]): Promise<boolean> {
  return isGranted(() => browser.permissions.request({ origins: [...origins] }));
}

/** Browsers refuse to take back what an administrator or the manifest grants. */
function remove(origins: readonly string[]): Promise<boolean> {
  return isGranted(() => browser.permissions.remove({ origins: [...origins] }));
}

async function isGranted(wish: () => Promise<boolean>): Promise<boolean> {
  try {
    return await wish();
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
