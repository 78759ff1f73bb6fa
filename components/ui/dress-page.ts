import { setPageLanguage, t } from '@/components/i18n/translate';

/** Gives a page of the extension its language, direction and title. */
export function dressPage(): void {
  setPageLanguage(document.documentElement);
  document.title = t('manifest.name');
}
