import { chooseLanguage } from '@/components/i18n/choose-language';
import { setPageLanguage, t } from '@/components/i18n/translate';
import { readSettings, watchSettings } from '@/lib/settings/items';
import { wearAppearance } from '@/lib/settings/wear-appearance';

/** Gives a page of the extension its language, direction, title, colours and text size, before anything is drawn on it. */
export async function dressPage(): Promise<void> {
  const settings = await readSettings();
  const { language } = settings;
  wearAppearance(document.documentElement, settings);
  await chooseLanguage(language);
  setPageLanguage(document.documentElement);
  document.title = t('manifest.name');
  watchSettings((changed) => {
    wearAppearance(document.documentElement, changed);
    // Every word on the page would have to be said anew.
    if (changed.language !== language) location.reload();
  });
}
