import type { OptionsProps } from '@/components/options/options-props';
import { browser } from '@/lib/platform/browser';
import { readSettings } from '@/lib/settings/items';
import { defaultSettings } from '@/lib/settings/settings';

const word = 'erased';

/**
 * Takes sites back where the reader wants that, then empties the extension's store. In that order: with a
 * chosen language gone the page is loaded anew at once, and what comes later is lost.
 */
export const eraseEverything: OptionsProps['onErase'] = async ({ sites }) => {
  const [withdrawal] = await Promise.allSettled([sites ? withdrawSites() : null]);
  const { language } = await readSettings();
  const isFailed = withdrawal.status === 'rejected';
  if (language !== defaultSettings.language && !isFailed) history.replaceState(word, '');
  await browser.storage.local.clear();
  if (isFailed) throw withdrawal.reason;
};

/** Whether this page is the one that came in place of another on which all was erased; true once. */
export function isErasedJustNow(): boolean {
  const isErased = history.state === word;
  if (isErased) history.replaceState(null, '');
  return isErased;
}

async function withdrawSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
