import { describe, expect, it } from 'vitest';
import { collectBlocks } from '@/lib/text/collect-blocks';
import { findMainContent } from '@/lib/text/main-content';
import { markupVisibility } from '@/lib/text/visibility';
import { fixturePage, parsePage } from '@/test/support/parse-page';

const prose =
  'A sentence of prose that is long enough to be told from the labels and links around it. ';
const paragraphs = (count: number) => `<p>${prose.repeat(2)}</p>`.repeat(count);

function rootsOf(html: string): readonly string[] {
  return findMainContent(parsePage(html)).map((root) => root.id || root.localName);
}

function textOf(document: Document): string {
  return findMainContent(document)
    .flatMap((root) => collectBlocks(root, { visibility: markupVisibility }))
    .map((block) => block.text)
    .join('\n');
}

describe('findMainContent', () => {
  it('finds the article among teasers and comments', () => {
    const html = `<main><article id="story"><h1>Title</h1>${paragraphs(6)}</article>
      <article id="next"><h2><a href="/2">Next</a></h2>${paragraphs(1)}</article>
      <div class="comments" id="comments">${paragraphs(20)}</div></main>`;
    expect(rootsOf(html)).toEqual(['story']);
  });

  it('takes the element around all posts of a live page', () => {
    const posts = `<article>${paragraphs(2)}</article>`.repeat(5);
    expect(rootsOf(`<h1 id="title">Live</h1><div id="posts">${posts}</div>`)).toEqual([
      'title',
      'posts',
    ]);
  });

  it('finds the body of a page without semantic markup', () => {
    const html = `<div id="menu"><a href="1">Home</a></div><h1 id="title">Title</h1>
      <div id="text">${paragraphs(5)}</div><div id="foot"><p>${prose}</p></div>`;
    expect(rootsOf(html)).toEqual(['title', 'text']);
  });

  it('finds the body of a page that writes with line breaks', () => {
    const html = `<div id="menu"><a href="1">Home</a></div><div id="text">${`${prose}<br>`.repeat(9)}</div>`;
    expect(rootsOf(html)).toEqual(['text']);
  });

  it('takes the whole article where advertisements cut it into pieces', () => {
    const html = `<article id="story"><div>${paragraphs(5)}</div><div>${paragraphs(2)}</div></article>`;
    expect(rootsOf(html)).toEqual(['story']);
  });

  it('takes the headline with the standfirst beside it', () => {
    const html = `<header id="top"><h1>Title</h1><p>Standfirst</p></header><div id="text">${paragraphs(5)}</div>`;
    expect(rootsOf(html)).toEqual(['top', 'text']);
  });

  it('does not take the header of the site for that of the article', () => {
    const html = `<header><nav>Menu</nav><h1 id="title">Title</h1></header><div id="text">${paragraphs(5)}</div>`;
    expect(rootsOf(html)).toEqual(['title', 'text']);
  });

  it('falls back to the main element, then to the body', () => {
    expect(rootsOf('<main id="main"><p>Short.</p></main>')).toEqual(['main']);
    expect(rootsOf('<p>Short.</p>')).toEqual(['body']);
  });

  it('changes nothing', () => {
    const document = fixturePage('news-article');
    const before = document.documentElement.outerHTML;
    findMainContent(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the main content of a news page', () => {
  const text = textOf(fixturePage('news-article'));

  it.each([
    'Mediators seek a date for the second phase in Gaza',
    'Talks in Cairo turn on who disarms whom',
    'Inter\u00adnational Stabilisation Force',
    'yellow line was on the table. Benjamin',
    'The coast road south of Gaza City',
    'Disarmament of Hamas\nNo date',
    'A diplomat in Cairo',
    'How we report on the talks',
  ])('holds “%s”', (passage) => {
    expect(text).toContain(passage);
  });

  it.each([
    'delegation lands',
    'Sport',
    'Share this story',
    'every Friday',
    'reader of Hamas news',
    'Who sends soldiers',
    'folded away',
    'withdrawn',
    'interactive map',
    'tunnels layer',
    'Write your question',
    'waited all my life',
    'names a new leader',
    'not a real newspaper',
    'cookies',
  ])('does not hold “%s”', (passage) => {
    expect(text).not.toContain(passage);
  });
});

it.each([
  ['amp-article', 'the Board of Peace is to take it over', ['Hamas documentary', 'price of flour']],
  ['live-blog', 'Egypt confirms opening of Rafah', ['Show more']],
  ['opinion', 'Give the Force in Gaza a Clock\nHamas will not disarm', []],
  ['gaza-in-menu', 'missed her stop', ['Board of Peace', 'International', 'Shame']],
  ['unmarked', 'Gaza police to be trained in Egypt\nFrom our', ['Archive']],
])('the main content of the page %s is found', (name, within, without) => {
  const text = textOf(fixturePage(name));
  expect(text).toContain(within);
  for (const passage of without) expect(text).not.toContain(passage);
});
