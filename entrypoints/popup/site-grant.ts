import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';
import { changeSettings, readSettings, watchSettings } from '@/lib/settings/items';
import { coversAddress } from '@/lib/sites/site-pattern';
import type { TabSite } from './tab';

/** Covers an address of any other site as well. */
const elsewhere = 'https://elsewhere.invalid/';

/**
 * Lets a site be read without being asked, or not. Must be called in the click itself, before anything
 * is awaited: else the browser refuses to ask.
 */
export function setSiteGranted(site: TabSite, granted: boolean): void {
  const change = granted ? grant(site) : withdraw(site);
  change.catch((error: unknown) => reportError('the site switch', error));
}

async function grant({ host, pattern }: TabSite): Promise<void> {
  const isGranted = await browser.permissions.request({ origins: [pattern] });
  if (!isGranted) return;
  await changeSettings(({ pausedSites }) => ({
    pausedSites: pausedSites.filter((paused) => paused !== host),
  }));
}

/** A browser takes back only what it granted: a site under "every site" is paused instead. */
async function withdraw({ address, host }: TabSite): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const covering = origins.filter((origin) => coversAddress(origin, address));
  const own = covering.filter((origin) => !coversAddress(origin, elsewhere));
  if (own.length > 0) await browser.permissions.remove({ origins: own });
  if (own.length === covering.length) return;
  await changeSettings(({ pausedSites }) => ({
    pausedSites: [...new Set([...pausedSites, host])],
  }));
}

/** Whether the site is read without being asked; follows the browser, which has the last word. */
export function useSiteGranted(site: TabSite | null): boolean {
  const [isGranted, setIsGranted] = useState(false);
  useEffect(() => {
    if (site === null) return undefined;
    const refresh = () => {
      isSiteGranted(site)
        .then(setIsGranted)
        .catch((error: unknown) => reportError('the site switch', error));
    };
    refresh();
    const stopWatching = watchSettings(refresh);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      stopWatching();
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [site]);
  return isGranted;
}

async function isSiteGranted({ host, pattern }: TabSite): Promise<boolean> {
  const { pausedSites } = await readSettings();
  return (
    !pausedSites.includes(host) && (await browser.permissions.contains({ origins: [pattern] }))
  );
}
