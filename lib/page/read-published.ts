import type { PublishedDate } from '@/lib/page/page-facts';
import { parseDate } from '@/lib/page/parse-date';
import { textField, typesOf, type LinkedNode } from '@/lib/page/read-json-ld';
import { firstMeta, type Meta } from '@/lib/page/read-meta';
import { precedes } from '@/lib/text/document-order';

export type DateEvidence = {
  readonly document: Document;
  readonly linked: readonly LinkedNode[];
  readonly meta: Meta;
  readonly url: string;
  readonly today: Date;
};

const article = /article|posting|report|video|review/;
const dated = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'publish-date',
  'publish_date',
  'publishdate',
  'published-date',
  'publication-date',
  'pub_date',
  'pubdate',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
  'originalpublicationdate',
  'ya:ovs:upload_date',
];
/** Around times that are not the article's own. */
const foreign =
  'aside, footer, nav, [id^=comment], .comments, .comment, [itemprop=comment], [class*=related], [class*=recirc]';
/** The article's own date stands above its text. */
const longParagraph = 120;

/** When the article was published by its own account, the most formal account first. */
export function readPublished(evidence: DateEvidence): PublishedDate | null {
  const { linked, meta, url, today } = evidence;
  const sources = [
    ['json-ld', () => fromJsonLd(linked)],
    ['meta', () => dated.map((name) => firstMeta(meta, [name]))],
    ['time', () => fromTimes(evidence.document)],
    ['url', () => [fromUrl(url)]],
  ] as const;
  for (const [from, candidates] of sources) {
    for (const candidate of candidates()) {
      const date = candidate === null ? null : parseDate(candidate, today);
      if (date !== null) return { date, from };
    }
  }
  return null;
}

/** Articles before the pages that hold them, dates of publication before those of writing. */
function fromJsonLd(linked: readonly LinkedNode[]): readonly (string | null)[] {
  const articles = linked.filter((node) => typesOf(node).some((type) => article.test(type)));
  const pages = linked.filter((node) => typesOf(node).includes('webpage'));
  return [...articles, ...pages].flatMap((node) =>
    ['datePublished', 'uploadDate', 'dateCreated'].map((name) => textField(node, name)),
  );
}

function fromTimes(document: Document): readonly (string | null)[] {
  const marked = '[itemprop=datePublished], time[pubdate], time.published, time[class*=publish]';
  const text = [...document.getElementsByTagName('p')].find(
    (p) => p.textContent.length >= longParagraph && isOwn(p),
  );
  const headline = document.querySelector('h1');
  const isAbove = (time: Element) =>
    text !== undefined &&
    precedes(time, text) &&
    (headline === null ||
      precedes(headline, time) ||
      headline.closest('header, article')?.contains(time) === true);
  const times = [...document.getElementsByTagName('time')].filter(isAbove);
  return [...document.querySelectorAll(marked), ...times].filter(isOwn).map(printedDate);
}

function isOwn(element: Element): boolean {
  return element.closest(foreign) === null;
}

function printedDate(element: Element): string | null {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
}

/** `/2026/01/04/`, `/2026-01-04`, `/20260104`, `/2026/jan/04`, `/2026/01/`. */
function fromUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '');
  const named = /\/(\d{4})\/([a-z]{3})\/(\d{2})\//i.exec(path);
  if (named !== null) return `${named[3]} ${named[2]} ${named[1]}`;
  const day = /[/-](20\d{2})([-/]?)([01]\d)\2([0-3]\d)(?!\d)/.exec(path);
  if (day !== null) return `${day[1]}-${day[3]}-${day[4]}`;
  const monthOnly = /\/(20\d{2})\/([01]\d)\//.exec(path);
  return monthOnly === null ? null : `${monthOnly[1]}-${monthOnly[2]}`;
}
