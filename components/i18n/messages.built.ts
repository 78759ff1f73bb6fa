import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { languages, type Language, type Messages } from '@/lib/settings/language';

/**
 * The interface's words in every language it has: the browser itself gives out only its own. The build calls
 * this and bundles the answer.
 */
export function allMessages(): Readonly<Record<Language, Messages>> {
  const tables = languages.map((language) => [language, readMessages(language)]);
  return Object.fromEntries(tables) as Record<Language, Messages>;
}

function readMessages(language: Language): Messages {
  const file = new URL(`../../assets/locales/${language}.yml`, import.meta.url);
  const messages = generateChromeMessages(parseMessagesText(readFileSync(file, 'utf8'), 'YAML'));
  const own = Object.entries(messages).filter(([key]) => !key.startsWith('@@'));
  return Object.fromEntries(own.map(([key, { message }]) => [key, message]));
}
