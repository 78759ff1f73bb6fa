import { describe, expect, it } from 'vitest';
import { isTakenBack } from '@/lib/sites/is-taken-back';
import { newsOutlets, outletPatterns, outletRegions } from '@/lib/sites/news-outlets';
import { coversAddress, sitePattern } from '@/lib/sites/site-pattern';

describe('sitePattern', () => {
  it.each([
    ['https://www.example.org/a/b?c#d', 'https://www.example.org/*'],
    ['http://localhost:8080/', 'http://localhost/*'],
    ['https://ΠΑΡΆΔΕΙΓΜΑ.example/', 'https://xn--hxajbheg2az3al.example/*'],
  ])('of %s is %s', (address, pattern) => {
    expect(sitePattern(address)).toBe(pattern);
  });

  it.each([
    'about:blank',
    'chrome://settings',
    'file:///a.html',
    'moz-extension://x/y',
    '',
    'words',
  ])('does not exist for “%s”', (address) => {
    expect(sitePattern(address)).toBeNull();
  });
});

describe('coversAddress', () => {
  it.each([
    ['https://*.bbc.com/*', 'https://www.bbc.com/news', true],
    ['https://*.bbc.com/*', 'https://bbc.com/news', true],
    ['https://*.bbc.com/*', 'https://notbbc.com/news', false],
    ['https://*.bbc.com/*', 'http://www.bbc.com/news', false],
    ['*://*/*', 'http://www.bbc.com/news', true],
    ['<all_urls>', 'https://www.bbc.com/news', true],
    ['https://*/*', 'https://a.example:8443/', true],
    ['https://www.example.org/*', 'https://example.org/', false],
    ['https://*/*', 'file:///a.html', false],
    ['nonsense', 'https://example.org/', false],
  ])('%s and %s: %s', (pattern, address, expected) => {
    expect(coversAddress(pattern, address)).toBe(expected);
  });
});

describe('isTakenBack', () => {
  const address = 'https://www.example.org/story';
  const site = 'https://*.example.org/*';

  it('is true of a page whose only grant went', () => {
    expect(isTakenBack({ address, removed: [site], granted: ['https://*.other.org/*'] })).toBe(
      true,
    );
  });

  it('is false where another grant still covers the page', () => {
    expect(isTakenBack({ address, removed: [site], granted: ['https://*/*'] })).toBe(false);
  });

  it('is false of a page that was read without any grant', () => {
    expect(isTakenBack({ address, removed: ['https://*.other.org/*'], granted: [] })).toBe(false);
  });
});

describe('the suggested outlets', () => {
  it('are asked for by https alone, each domain once', () => {
    const patterns = newsOutlets.flatMap(outletPatterns);
    for (const pattern of patterns)
      expect(pattern).toMatch(/^https:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it('stand in the order of the alphabet in each region, and no region is empty', () => {
    for (const region of outletRegions) {
      const names = newsOutlets
        .filter((outlet) => outlet.region === region)
        .map(({ name }) => name);
      expect(names.length).toBeGreaterThan(5);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    }
  });
});
