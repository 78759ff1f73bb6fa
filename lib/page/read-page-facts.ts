import type { PageFacts } from '@/lib/page/page-facts';
import { presentDay } from '@/lib/page/present-day';
import { readArticleKind } from '@/lib/page/read-article-kind';
import { readJsonLd } from '@/lib/page/read-json-ld';
import { readLang } from '@/lib/page/read-lang';
import { firstMeta, readMeta } from '@/lib/page/read-meta';
import { readPublished } from '@/lib/page/read-published';
import { readTitle } from '@/lib/page/read-title';

export type PageAddress = {
  /** Empty for a saved page: its canonical address is used, where it names one. */
  readonly url: string;
  /** Dates after it are taken for mistakes. */
  readonly today?: Date;
};

/** Reads what a page says of itself, changing nothing. Every field is what the publisher declared, or null. */
export function readPageFacts(
  document: Document,
  { url, today = presentDay() }: PageAddress,
): PageFacts {
  const meta = readMeta(document);
  const linked = readJsonLd(document);
  const address = url === '' ? canonicalAddress(document) : url;
  const title = readTitle(document, meta);
  return {
    title,
    description: firstMeta(meta, ['og:description', 'description', 'twitter:description']) ?? '',
    lang: readLang(document, meta),
    published: readPublished({ document, linked, meta, url: address, today }),
    articleKind: readArticleKind({ title, linked, meta, url: address }),
  };
}

function canonicalAddress(document: Document): string {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  return (
    canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? ''
  );
}
