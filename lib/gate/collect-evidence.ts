import type { CoverageEvidence } from '@/lib/gate/coverage-evidence';
import { readLang } from '@/lib/page/read-lang';
import { readMeta, firstMeta, type Meta } from '@/lib/page/read-meta';
import { readTitle } from '@/lib/page/read-title';
import { walkBlocks } from '@/lib/text/collect-blocks';
import { findMainContent } from '@/lib/text/main-content';
import { markupVisibility } from '@/lib/text/visibility';

/** Shorter blocks are labels, bylines and credits. */
const minParagraph = 40;
const minLinkedHeadlines = 8;

/** Gathers what the verdict on a page rests on. The main text is looked for only when it is asked for. */
export function collectEvidence(document: Document): CoverageEvidence {
  const meta = readMeta(document);
  const shared = firstMeta(meta, ['og:title', 'twitter:title']);
  return {
    titles: [...new Set([readTitle(document, meta), shared ?? '', document.title])].filter(
      (title) => title !== '',
    ),
    description: firstMeta(meta, ['og:description', 'description']) ?? '',
    topics: topicsOf(meta),
    lang: readLang(document, meta),
    isListing: isListing(document, meta),
    paragraphs: { [Symbol.iterator]: () => paragraphsOf(document) },
  };
}

function topicsOf(meta: Meta): readonly string[] {
  return ['article:section', 'article:tag', 'news_keywords', 'keywords', 'parsely-tags'].flatMap(
    (name) => meta.get(name) ?? [],
  );
}

/** Many linked headlines, and no word of the page being an article. */
function isListing(document: Document, meta: Meta): boolean {
  const published = firstMeta(meta, [
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
  ]);
  if (firstMeta(meta, ['og:type']) === 'article' || published !== null) return false;
  return (
    document.querySelectorAll(':is(h2, h3) a[href], a[href] :is(h2, h3)').length >=
    minLinkedHeadlines
  );
}

function* paragraphsOf(document: Document): Generator<string> {
  for (const root of findMainContent(document)) {
    for (const block of walkBlocks(root, { visibility: markupVisibility })) {
      if (block.role !== 'title' && block.text.length >= minParagraph) yield block.text;
    }
  }
}
