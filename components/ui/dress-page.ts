import { chooseLanguage } from '@/components/i18n/choose-language';
import { setPageLanguage, t } from '@/components/i18n/translate';
import { readSettings, watchSettings } from '@/lib/settings/items';
import type { Settings } from '@/lib/settings/settings';
import { wearAppearance } from '@/lib/settings/wear-appearance';

/**
 * Gives a page of the extension its language, direction, title, colours and text size, before anything is
 * drawn on it.
 */
export async function dressPage(): Promise<void> {
  let spoken: Settings['language'] | null = null;
  // Watched before they are read: what changes in between is told to nobody.
  watchSettings((changed) => {
    wearAppearance(document.documentElement, changed);
    // Every word on the page would have to be said anew.
    if (spoken !== null && changed.language !== spoken) location.reload();
  });
  const settings = await readSettings();
  const { language } = settings;
  spoken = language;
  wearAppearance(document.documentElement, settings);
  await chooseLanguage(language);
  setPageLanguage(document.documentElement);
  document.title = t('manifest.name');
}
