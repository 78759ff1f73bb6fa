import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '@/.wxt/i18n/structure';

type Key = keyof GeneratedI18nStructure;
type PluralKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

/** The interface's words, typed by assets/locales/en.yml. */
export const { t } = createI18n<GeneratedI18nStructure>();

const untyped = createI18n();

/** Language of the interface's words, which need not be the browser's. */
export function interfaceLocale(): string {
  return t('locale');
}

/**
 * The reader's own locale where it is a variant of the interface's language (`en-GB` over `en`),
 * so that dates and numbers agree with the words around them.
 */
export function readerLocale(): string {
  const language = interfaceLocale();
  return navigator.languages.find((own) => own.split('-')[0] === language) ?? language;
}

export function formatCount(count: number): string {
  return new Intl.NumberFormat(readerLocale()).format(count);
}

/** Numbers in a row as the reader writes them: `9, 10 and 15`. */
export function formatList(numbers: readonly number[]): string {
  return new Intl.ListFormat(readerLocale()).format(numbers.map(formatCount));
}

/**
 * Words for a count; `$1` is the count, `$2` and on are `others`. Keys end in the CLDR plural
 * category (`one`, `few`, `other`): `@wxt-dev/i18n` itself knows three forms, too few for Arabic.
 */
export function plural(key: PluralKey, count: number, others: readonly string[] = []): string {
  const category = new Intl.PluralRules(interfaceLocale()).select(count);
  return untyped.t(`${key}.${category}`, [formatCount(count), ...others]);
}

/** Direction of the interface's words. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return t('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** Sets language and direction of an extension page from the language of its words. */
export function setPageLanguage(root: HTMLElement): void {
  root.lang = interfaceLocale();
  root.dir = interfaceDirection();
}
