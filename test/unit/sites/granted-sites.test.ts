import { describe, expect, it } from 'vitest';
import { describeGrants } from '@/lib/sites/granted-sites';
import { newsOutlets } from '@/lib/sites/news-outlets';

const describePlainly = (patterns: readonly string[]) => describeGrants(patterns, newsOutlets);

describe('what the browser grants', () => {
  it('is nothing at first', () => {
    expect(describePlainly([])).toEqual({
      everySite: null,
      everySitePatterns: [],
      sites: [],
      partly: [],
    });
  });

  it('is told by host, with and without what is below it, in the alphabet’s order', () => {
    const { sites } = describePlainly(['https://*.reuters.com/*', 'https://apnews.com/*']);
    expect(sites).toEqual([
      {
        host: 'apnews.com',
        isWithBelow: false,
        schemes: 'secure',
        patterns: ['https://apnews.com/*'],
      },
      {
        host: 'reuters.com',
        isWithBelow: true,
        schemes: 'secure',
        patterns: ['https://*.reuters.com/*'],
      },
    ]);
  });

  it('is one site where both schemes are granted, in one pattern or in two', () => {
    const two = ['http://*.old.example/*', 'https://*.old.example/*'];
    for (const patterns of [two, ['*://*.old.example/*']]) {
      const { sites } = describePlainly(patterns);
      expect(sites.map(({ schemes }) => schemes)).toEqual(['both']);
      expect(sites[0]?.patterns).toEqual(patterns);
    }
  });

  it.each([
    [['https://*/*', 'http://*/*'], 'both'],
    [['<all_urls>'], 'both'],
    [['*://*/*'], 'both'],
    [['https://*/*'], 'secure'],
    [['http://*/*'], 'insecure'],
  ])('is every site with %j: %s', (patterns, everySite) => {
    const grants = describePlainly([...patterns, 'https://*.bbc.com/*']);
    expect(grants.everySite).toBe(everySite);
    expect(grants.everySitePatterns).toEqual(patterns);
    expect(grants.sites.map(({ host }) => host)).toEqual(['bbc.com']);
  });

  it('leaves out what is no web page', () => {
    expect(describePlainly(['chrome://favicon/*', 'file:///*']).sites).toEqual([]);
  });

  it('names an outlet that is granted in part, and what is missing', () => {
    expect(describePlainly(['https://*.bbc.com/*']).partly).toEqual([
      { name: 'BBC News', missing: ['bbc.co.uk'], patterns: ['https://*.bbc.co.uk/*'] },
    ]);
    expect(describePlainly(['https://*.bbc.com/*', 'https://*.bbc.co.uk/*']).partly).toEqual([]);
    expect(describePlainly(['https://*/*']).partly).toEqual([]);
  });
});
