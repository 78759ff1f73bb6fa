import { describe, expect, it } from 'vitest';
import { readPageFacts } from '@/lib/page/read-page-facts';
import { parsePage } from '@/test/support/parse-page';

const text = `<p>${'The mediators met for the third time in a week. '.repeat(4)}</p>`;

function publishedIn(head: string, body = '', url = '') {
  const document = parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
  return readPageFacts(document, { url, today: new Date('2026-11-22T12:00:00Z') }).published;
}

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const posted = (datePublished: unknown, type = 'NewsArticle') => ({ '@type': type, datePublished });

describe('the date of publication', () => {
  it.each([
    ['an object', posted('2026-03-14T10:00:00Z')],
    ['an array', [{ '@type': 'Organization' }, posted('2026-03-14')]],
    [
      'a graph',
      { '@graph': [{ '@type': 'WebSite', datePublished: '2001-01-01' }, posted('2026-03-14')] },
    ],
    ['a list of types', { '@type': ['Product', 'NewsArticle'], datePublished: '2026-03-14' }],
    ['a list of dates', posted(['2026-03-14'])],
    ['the entity of a page', { '@type': 'WebPage', mainEntity: posted('2026-03-14') }],
    [
      'a page after an article',
      [{ '@type': 'WebPage', datePublished: '2026-05-01' }, posted('2026-03-14')],
    ],
    ['a film', { '@type': 'VideoObject', uploadDate: '2026-03-14' }],
    [
      'a type with its vocabulary',
      { '@type': 'https://schema.org/Article', dateCreated: '2026-03-14' },
    ],
  ])('is read from JSON-LD in %s', (_, data) => {
    expect(publishedIn(jsonLd(data))).toEqual({ date: '2026-03-14', from: 'json-ld' });
  });

  it('is read from JSON-LD with line feeds in its strings or a comment around it', () => {
    const broken = '{"@type":"NewsArticle","headline":"two\nlines","datePublished":"2026-03-14"}';
    for (const data of [broken, `<!-- ${broken} -->`, `//<![CDATA[\n${broken}\n//]]>`]) {
      const script = `<script type="application/ld+json">${data}</script>`;
      expect(publishedIn(script)?.date).toBe('2026-03-14');
    }
  });

  it('is never that of a comment, an update or a related story', () => {
    const data = {
      '@type': 'NewsArticle',
      comment: [posted('2026-03-20', 'Comment')],
      liveBlogUpdate: [posted('2026-03-21', 'BlogPosting')],
      relatedLink: [posted('2026-03-22')],
    };
    const body = `<h1>Title</h1><p>Short.</p>${text}
      <div id="comments"><time datetime="2026-03-20">today</time></div>
      <aside><time datetime="2026-03-22" itemprop="datePublished">yesterday</time></aside>
      <ul><li><time datetime="2026-03-23">Next story</time></li></ul>`;
    expect(publishedIn(jsonLd(data), body)).toBeNull();
  });

  it.each([
    '<meta property="article:published_time" content="2026-03-14T23:40:00+02:00">',
    '<meta name="parsely-pub-date" content="2026-03-14T01:00:00Z">',
    '<meta name="sailthru.date" content="Sat, 14 Mar 2026 10:00:00 +0000">',
    '<meta itemprop="datePublished" content="2026-03-14">',
    '<meta name="DC.date.issued" content="2026-03-14">',
    '<meta name="date" content="rubbish"><meta name="pubdate" content="20260314">',
  ])('is read from %s', (head) => {
    expect(publishedIn(head)).toEqual({ date: '2026-03-14', from: 'meta' });
  });

  it('is read from a time above the text', () => {
    const times = [
      '<time datetime="2026-03-14T10:00Z">14 March</time>',
      '<time>14 March 2026</time>',
    ];
    for (const time of times) {
      expect(publishedIn('', `<h1>Title</h1>${time}${text}`)?.date).toBe('2026-03-14');
      expect(publishedIn('', `<article>${time}<h1>Title</h1>${text}</article>`)?.date).toBe(
        '2026-03-14',
      );
      expect(publishedIn('', `${time}<nav>Menu</nav><h1>Title</h1>${text}`)).toBeNull();
    }
  });

  it.each([
    ['/world/2026/03/14/title', '2026-03-14'],
    ['/world/2026-03-14-title.html', '2026-03-14'],
    ['/news/20260314/title', '2026-03-14'],
    ['/world/2026/mar/14/title', '2026-03-14'],
    ['/2026/03/title', '2026-03'],
    ['/article-20263145', null],
    ['/2026/13/45/title', null],
  ])('is read from the address %s', (path, expected) => {
    expect(publishedIn('', '', `https://courier.example${path}`)?.date ?? null).toBe(expected);
  });

  it('is passed on to the next account where one is rubbish', () => {
    const head = `${jsonLd(posted('0001-01-01T00:00:00'))}<meta name="date" content="2026-03-14">`;
    expect(publishedIn(head)).toEqual({ date: '2026-03-14', from: 'meta' });
  });
});
