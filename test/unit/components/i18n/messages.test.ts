import { describe, expect, it } from 'vitest';
import { allMessages } from '@/components/i18n/messages.built';
import { languages, type Language } from '@/lib/settings/language';

const tables = allMessages();
const translations = languages.filter((language) => language !== 'en');
const plural = /_(?:zero|one|two|few|many|other)$/;

/** Keys with the plural categories of one language put in the place of English's. */
function expectedKeys(language: Language): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = Object.keys(tables.en).flatMap((key) => {
    if (!plural.test(key)) return [key];
    const stem = key.replace(plural, '');
    return pluralCategories.map((category) => `${stem}_${category}`);
  });
  return [...new Set(keys)].sort();
}

function placesIn(message: string): readonly string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

describe.each(translations)('the interface in %s', (language) => {
  const table = tables[language];

  it('has every message, in every plural form of the language, and no other', () => {
    expect(Object.keys(table).sort()).toEqual(expectedKeys(language));
  });

  it('fills in what the English message does', () => {
    for (const [key, message] of Object.entries(table)) {
      if (plural.test(key)) continue;
      expect(placesIn(message), key).toEqual(placesIn(tables.en[key] ?? ''));
    }
  });

  it('gives the number wherever a plural form stands for several numbers', () => {
    for (const [key, message] of Object.entries(table)) {
      if (!/_(?:few|many|other)$/.test(key)) continue;
      const english = tables.en[key.replace(plural, '_other')] ?? '';
      expect(placesIn(message), key).toEqual(placesIn(english));
    }
  });

  it('leaves no message in English', () => {
    const same = Object.keys(table).filter(
      (key) => table[key] === tables.en[key] && /[a-z]{4}/i.test(table[key] ?? ''),
    );
    expect(same.filter((key) => !sameInBoth.has(`${language} ${key}`))).toEqual([]);
  });
});

/** A name, and words that French and English share. */
const sameInBoth: ReadonlySet<string> = new Set([
  ...translations.map((language) => `${language} manifest_name`),
  'fr card_sources',
  'fr cited_sources',
  'fr entityKind_document',
  'fr options_sites',
]);
