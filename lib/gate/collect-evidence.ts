import type { CoverageEvidence } from '@/lib/gate/coverage-evidence';
import { readLang } from '@/lib/page/read-lang';
import { firstMeta, readMeta, type Meta } from '@/lib/page/read-meta';
import { measureProse } from '@/lib/text/measure-prose';

const minLinkedHeadlines = 8;
const linkedHeadlines = 'h2 a[href],h3 a[href],a[href] h2,a[href] h3';

/**
 * Gathers what the verdict on a page rests on. It does with less than the reader does: the gate runs on
 * every page of a site, and most have nothing to read.
 */
export function collectEvidence(document: Document): CoverageEvidence {
  const meta = readMeta(document);
  const printed = document.querySelector('h1')?.textContent ?? '';
  const shared = firstMeta(meta, ['og:title', 'twitter:title']) ?? '';
  return {
    titles: [printed, shared, withoutSite(document.title)],
    description: firstMeta(meta, ['og:description', 'description']) ?? '',
    lang: readLang(document, meta),
    get isListing() {
      return isListing(document, meta);
    },
    paragraphs: { [Symbol.iterator]: () => paragraphsOf(document) },
  };
}

/** Or every page of a paper named after the region would speak of it in its headline. */
function withoutSite(title: string): string {
  return title.replace(/\s+[|–—-]\s[^|–—-]*$/, '');
}

/** Many linked headlines, and no word of the page being an article. */
function isListing(document: Document, meta: Meta): boolean {
  const published = firstMeta(meta, [
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
  ]);
  if (firstMeta(meta, ['og:type']) === 'article' || published !== null) return false;
  return document.querySelectorAll(linkedHeadlines).length >= minLinkedHeadlines;
}

function* paragraphsOf({ body }: Document): Generator<string> {
  const { pieces, densest } = measureProse(body);
  for (const { holder, text } of pieces) {
    if (densest.contains(holder)) yield text;
  }
}
