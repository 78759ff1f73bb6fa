import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allMessages } from '@/components/i18n/messages.built';
import {
  formatCount,
  interfaceDirection,
  plural,
  setMessages,
  t,
} from '@/components/i18n/translate';

const tables = allMessages();

beforeEach(() => vi.stubGlobal('navigator', { languages: ['en-GB'] }));
afterEach(() => {
  setMessages(null);
  vi.unstubAllGlobals();
});

describe('a language that the reader chose', () => {
  it('is spoken whatever the browser speaks', () => {
    setMessages(tables.fr);
    expect(t('card.close')).toBe('Fermer');
    expect(t('page.place', ['2', '7'])).toBe('2 sur 7');
  });

  it('runs in its own direction', () => {
    setMessages(tables.ar);
    expect(interfaceDirection()).toBe('rtl');
    setMessages(tables.fr);
    expect(interfaceDirection()).toBe('ltr');
  });

  it('keeps an English name apart from the words from the right around it', () => {
    setMessages(tables.he);
    expect(t('site.always', ['news.example'])).toContain('\u2068news.example\u2069');
  });

  it('has the plural forms that it needs', () => {
    setMessages(tables.ar);
    const forms = [1, 2, 3, 11, 100].map((count) => plural('page.terms', count));
    expect(new Set(forms).size).toBe(5);
    expect(forms[2]).toContain(formatCount(3));
  });

  it('fills in what looks like a place to fill in as it is', () => {
    setMessages(tables.en);
    expect(t('panel.notFound', ['$1 $2'])).toContain('“$1 $2”');
  });
});
