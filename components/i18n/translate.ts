import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '@/.wxt/i18n/structure';
import type { Messages } from '@/lib/settings/language';

type Key = keyof GeneratedI18nStructure;
type PluralKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

type Substitutions<K extends Key> = GeneratedI18nStructure[K]['substitutions'] extends 0
  ? []
  : [substitutions: readonly string[]];

const browserWords = createI18n();
/** Words in another language than the browser's. */
let chosen: Messages | null = null;

/** Speaks in these words from now on; in the browser's own language where there are none. */
export function setMessages(messages: Messages | null): void {
  chosen = messages;
}

/** A message of the interface; typed by assets/locales/en.yml. `$1` and on are the substitutions. */
export function t<K extends Key>(key: K, ...[substitutions = []]: Substitutions<K>): string {
  return speak(key, substitutions);
}

function speak(key: string, substitutions: readonly string[]): string {
  const parts = substitutions.length > 0 ? inOrder(substitutions) : [];
  const message = chosen?.[key.replaceAll('.', '_')];
  return message === undefined ? browserWords.t(key, parts) : fillIn(message, parts);
}

function fillIn(message: string, parts: readonly string[]): string {
  return message.replaceAll(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? '');
}

function inOrder(substitutions: readonly string[]): string[] {
  return interfaceDirection() === 'rtl' ? substitutions.map(isolate) : [...substitutions];
}

/** Between the marks of Unicode for it, an English name leaves the order of the words around it alone. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

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
  return speak(`${key}.${category}`, [formatCount(count), ...others]);
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
