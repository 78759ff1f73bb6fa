import { chooseLanguage } from '@/components/i18n/choose-language';
import { setPageLanguage, t } from '@/components/i18n/translate';
import { readSettings, watchSettings } from '@/lib/settings/items';

/** Gives a page of the extension its language, direction and title, before anything is drawn on it. */
export async function dressPage(): Promise<void> {
  const { language } = await readSettings();
  await chooseLanguage(language);
  setPageLanguage(document.documentElement);
  document.title = t('manifest.name');
  // Every word on the page would have to be said anew.
  watchSettings((settings) => {
    if (settings.language !== language) location.reload();
  });
}
