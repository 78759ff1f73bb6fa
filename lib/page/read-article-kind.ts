import type { ArticleKind } from '@/lib/page/page-facts';
import { textField, typesOf, type LinkedNode } from '@/lib/page/read-json-ld';
import { firstMeta, type Meta } from '@/lib/page/read-meta';

export type KindEvidence = {
  readonly title: string;
  readonly linked: readonly LinkedNode[];
  readonly meta: Meta;
  readonly url: string;
};

const byType: readonly (readonly [RegExp, ArticleKind])[] = [
  [/^liveblogposting$/, 'live'],
  [/^opinionnewsarticle$/, 'opinion'],
  [/^(?:analysis|background)newsarticle$/, 'analysis'],
];
const byWord: readonly (readonly [RegExp, ArticleKind])[] = [
  [
    /^(?:opinions?|op-?eds?|commentary|comment|commentisfree|editorials?|columns?|columnists?|letters|views?|viewpoint)$/,
    'opinion',
  ],
  [/^(?:analysis|explainers?|in-depth|news-analysis)$/, 'analysis'],
  [/^(?:live|liveblogs?|live-updates|live-news|live-blog)$/, 'live'],
  [/^(?:wires?|wire-news|newswire|ap-news|reuters|afp|associated-press|agencies)$/, 'wire'],
];
const byTitle: readonly (readonly [RegExp, ArticleKind])[] = [
  [/^(?:opinion|comment|commentary|editorial|op-ed|letters?)\s*[:|–—-]/i, 'opinion'],
  [/^(?:analysis|explainer)\s*[:|–—-]|\|\s*analysis$/i, 'analysis'],
  [/^live\s*[:|–—-]|\blive (?:updates|blog)\b/i, 'live'],
  [/\|\s*(?:opinion|commentary|editorial)$/i, 'opinion'],
];
const agency = /^(?:the )?(?:associated press|ap|reuters|agence france-presse|afp|pa media)$/i;

/** What sort of article the page says it is, from its metadata alone; null when it does not say. */
export function readArticleKind({ title, linked, meta, url }: KindEvidence): ArticleKind | null {
  const types = linked.flatMap(typesOf);
  const sections = [
    firstMeta(meta, ['article:section', 'section', 'parsely-section']),
    ...linked.map((node) => textField(node, 'articleSection')),
    ...linked.map((node) => textField(node, 'genre')),
    ...url
      .replace(/[?#].*$/, '')
      .split('/')
      .slice(3),
  ].flatMap((section) =>
    section === null ? [] : [section.toLowerCase().trim().replace(/\s+/g, '-')],
  );
  const author = firstMeta(meta, ['author', 'article:author', 'byl']) ?? '';
  return (
    kindIn(types, byType) ??
    kindIn([title], byTitle) ??
    kindIn(sections, byWord) ??
    (agency.test(author) ? 'wire' : null) ??
    (isNews(types, meta) ? 'news' : null)
  );
}

function kindIn(
  texts: readonly string[],
  rules: readonly (readonly [RegExp, ArticleKind])[],
): ArticleKind | null {
  return rules.find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1] ?? null;
}

function isNews(types: readonly string[], meta: Meta): boolean {
  return (
    types.some((type) => type.endsWith('newsarticle')) || firstMeta(meta, ['og:type']) === 'article'
  );
}
