import { describe, expect, it } from 'vitest';
import { isGrantedAlready, readTypedSite } from '@/lib/sites/typed-site';

describe('a site as somebody types it', () => {
  it.each([
    ['bbc.com', 'bbc.com'],
    ['  www.BBC.com ', 'bbc.com'],
    ['https://www.bbc.com/news/articles/1?x=2#y', 'bbc.com'],
    ['news.bbc.co.uk:8080', 'news.bbc.co.uk'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
  ])('%s is %s and what is below it', (typed, host) => {
    expect(readTypedSite(typed)).toEqual({ host, patterns: [`https://*.${host}/*`] });
  });

  it('is asked for without encryption only where that was typed', () => {
    expect(readTypedSite('http://old.example')?.patterns).toEqual([
      'https://*.old.example/*',
      'http://*.old.example/*',
    ]);
  });

  it('has nothing below it where it is an address of numbers', () => {
    expect(readTypedSite('192.0.2.7')?.patterns).toEqual(['https://192.0.2.7/*']);
  });

  it.each([
    '',
    ' ',
    'bbc',
    'b b.com',
    '*.com',
    '*',
    'ftp://bbc.com',
    'about:blank',
    'a@bbc.com',
    '.',
    'https://',
  ])('is none in “%s”', (typed) => {
    expect(readTypedSite(typed)).toBeNull();
  });
});

describe('whether a site is granted already', () => {
  const bbc = { host: 'bbc.com', patterns: ['https://*.bbc.com/*'] };

  it.each([
    [['https://*.bbc.com/*'], true],
    [['*://*.com/*'], true],
    [['https://*/*'], true],
    [['<all_urls>'], true],
    [['https://bbc.com/*'], false],
    [['http://*.bbc.com/*'], false],
    [[], false],
  ])('with %j: %s', (granted, expected) => {
    expect(isGrantedAlready(bbc, granted)).toBe(expected);
  });

  it('asks it of both schemes where both were typed', () => {
    const both = {
      host: 'old.example',
      patterns: ['https://*.old.example/*', 'http://*.old.example/*'],
    };
    expect(isGrantedAlready(both, ['https://*/*'])).toBe(false);
    expect(isGrantedAlready(both, ['*://*.old.example/*'])).toBe(true);
  });
});
