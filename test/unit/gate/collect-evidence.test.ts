import { describe, expect, it } from 'vitest';
import { assessCoverage } from '@/lib/gate/assess-coverage';
import { collectEvidence } from '@/lib/gate/collect-evidence';
import { fixturePage, parsePage } from '@/test/support/parse-page';

describe('the verdict on a page', () => {
  it.each([
    ['news-article', 'coverage'],
    ['live-blog', 'coverage'],
    ['amp-article', 'coverage'],
    ['opinion', 'coverage'],
    ['unmarked', 'coverage'],
    ['video', 'coverage'],
    ['gaza-in-menu', 'not-coverage'],
    ['front-page', 'not-coverage'],
    ['not-english', 'not-english'],
  ])('%s is %s', (name, expected) => {
    expect(assessCoverage(collectEvidence(fixturePage(name))).kind).toBe(expected);
  });

  it('of an empty page is that nothing is about Gaza', () => {
    expect(assessCoverage(collectEvidence(parsePage(''))).kind).toBe('not-coverage');
  });
});

describe('collectEvidence', () => {
  it('does not look for the main text before it is asked for', () => {
    const document = fixturePage('news-article');
    const evidence = collectEvidence(document);
    document.querySelector('article')?.remove();
    expect([...evidence.paragraphs].join(' ')).not.toContain('stabilisation');
  });

  it('leaves the name of the site out of the tab’s title', () => {
    const document = parsePage(
      '<html><head><title>Tram - The Gaza Post</title></head><body></body></html>',
    );
    expect(collectEvidence(document).titles).toContain('Tram');
  });

  it('tells a page of headlines from an article with many links below it', () => {
    const headlines = '<h2><a href="/1">One</a></h2>'.repeat(9);
    expect(collectEvidence(parsePage(headlines)).isListing).toBe(true);
    const article = `<html><head><meta property="og:type" content="article"></head><body>${headlines}</body></html>`;
    expect(collectEvidence(parsePage(article)).isListing).toBe(false);
  });

  it('changes nothing', () => {
    const document = fixturePage('news-article');
    const before = document.documentElement.outerHTML;
    assessCoverage(collectEvidence(document));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
