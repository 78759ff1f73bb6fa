import { expect, it } from 'vitest';
import { readArticleKind } from '@/lib/page/read-article-kind';
import { readMeta } from '@/lib/page/read-meta';
import { parsePage } from '@/test/support/parse-page';

type Clues = {
  readonly title?: string;
  readonly type?: string;
  readonly head?: string;
  readonly url?: string;
};

function kindOf({ title = '', type = 'WebPage', head = '', url = '' }: Clues) {
  const document = parsePage(`<html><head>${head}</head><body></body></html>`);
  return readArticleKind({ title, linked: [{ '@type': type }], meta: readMeta(document), url });
}

it.each([
  ['opinion', { type: 'OpinionNewsArticle' }],
  ['opinion', { title: 'Opinion: send soldiers' }],
  ['opinion', { head: '<meta property="article:section" content="Comment">' }],
  ['opinion', { url: 'https://courier.example/commentisfree/2026/mar/14/title' }],
  ['analysis', { type: 'AnalysisNewsArticle' }],
  ['analysis', { title: 'Analysis | What the mediators want' }],
  ['live', { type: 'LiveBlogPosting', title: 'Opinion: no' }],
  ['live', { title: 'Gaza talks: live updates' }],
  ['live', { url: 'https://courier.example/news/live/title' }],
  ['wire', { head: '<meta name="author" content="The Associated Press">' }],
  ['news', { type: 'ReportageNewsArticle' }],
  ['news', { head: '<meta property="og:type" content="article">' }],
  [null, {}],
  [null, { url: 'https://courier.example/world/opinion-polls-in-gaza' }],
] as const)('the article is %s by %o', (kind, clues) => {
  expect(kindOf(clues)).toBe(kind);
});
