import { expect, it } from 'vitest';
import { readLang } from '@/lib/page/read-lang';
import { readMeta } from '@/lib/page/read-meta';
import { parsePage } from '@/test/support/parse-page';

it.each([
  ['<html lang="en-GB"><head></head><body></body></html>', 'en'],
  ['<html lang="DE"><head></head><body></body></html>', 'de'],
  ['<html><head></head><body lang="fr"></body></html>', 'fr'],
  ['<html><head><meta property="og:locale" content="ar_EG"></head><body></body></html>', 'ar'],
  ['<html lang=""><head></head><body></body></html>', null],
  ['<html lang="english"><head></head><body></body></html>', null],
  ['<html><head></head><body></body></html>', null],
])('%s is in %s', (html, expected) => {
  const document = parsePage(html);
  expect(readLang(document, readMeta(document))).toBe(expected);
});
