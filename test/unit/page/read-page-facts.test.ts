import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPageFacts } from '@/lib/page/read-page-facts';
import { fixturePage, parsePage } from '@/test/support/parse-page';

const today = new Date('2026-11-22T12:00:00Z');
const factsOf = (document: Document, url = '') => readPageFacts(document, { url, today });

describe('the facts of a page', () => {
  it.each([
    [
      'news-article',
      {
        title: 'Mediators seek a date for the second phase in Gaza',
        description: 'Talks in Cairo turn on who disarms whom, and when soldiers withdraw.',
        lang: 'en',
        published: { date: '2026-03-14', from: 'json-ld' },
        articleKind: 'news',
      },
    ],
    [
      'live-blog',
      {
        title: 'Gaza talks live: Rafah crossing to open on Thursday',
        description: 'Follow the talks in Cairo as they happen.',
        lang: 'en',
        published: { date: '2026-02-01', from: 'json-ld' },
        articleKind: 'live',
      },
    ],
    [
      'opinion',
      {
        title: 'Give the Force in Gaza a Clock',
        description: 'Soldiers without a deadline become furniture.',
        lang: 'en',
        published: { date: '2025-12-03', from: 'json-ld' },
        articleKind: 'opinion',
      },
    ],
    [
      'amp-article',
      {
        title: 'Gaza: aid lorries wait at Kerem Shalom',
        description: '',
        lang: 'en',
        published: { date: '2026-01-09', from: 'url' },
        articleKind: null,
      },
    ],
    [
      'unmarked',
      {
        title: 'Gaza police to be trained in Egypt',
        description: '',
        lang: null,
        published: null,
        articleKind: null,
      },
    ],
  ])('%s are read', (name, expected) => {
    expect(factsOf(fixturePage(name))).toEqual(expected);
  });

  it('are read without changing the page', () => {
    const document = fixturePage('news-article');
    const before = document.documentElement.outerHTML;
    factsOf(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('of an empty page are empty', () => {
    expect(factsOf(parsePage(''))).toEqual({
      title: '',
      description: '',
      lang: null,
      published: null,
      articleKind: null,
    });
  });
});

const datedPage = () =>
  parsePage('<meta property="article:published_time" content="2026-02-10T08:00:00Z"><p>Text</p>');

describe('the facts of a page under a wrong clock', () => {
  afterEach(() => vi.useRealTimers());

  it.each(['1970-01-01', '2001-09-09', '2026-01-31', '2040-06-01'])(
    'keep the date of an article when the clock says %s',
    (clock) => {
      vi.useFakeTimers({ now: new Date(clock), toFake: ['Date'] });
      expect(readPageFacts(datedPage(), { url: '' }).published?.date).toBe('2026-02-10');
    },
  );

  it('leave out what lies ahead of both the clock and the briefing', () => {
    vi.useFakeTimers({ now: new Date('1970-01-01'), toFake: ['Date'] });
    const page = parsePage(
      '<meta property="article:published_time" content="2099-02-10"><p>Text</p>',
    );
    expect(readPageFacts(page, { url: '' }).published).toBeNull();
  });
});
