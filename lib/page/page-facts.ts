import type { PartialDate } from '@/lib/briefing/types';

/** What a page says of itself, read without changing it. */
export type PageFacts = {
  readonly title: string;
  readonly description: string;
  /** Primary language subtag in lower case (`en`), or null when the page does not say. */
  readonly lang: string | null;
  /** When the article was published, as far as the page says; null when it does not. */
  readonly published: PublishedDate | null;
  readonly articleKind: ArticleKind | null;
};

export type PublishedDate = {
  /** Day precision unless the page gives only a month. */
  readonly date: PartialDate;
  readonly from: 'json-ld' | 'meta' | 'time' | 'url';
};

export type ArticleKind = 'opinion' | 'analysis' | 'live' | 'wire' | 'news';
