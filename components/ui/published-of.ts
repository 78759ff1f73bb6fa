import type { PartialDate } from '@/lib/briefing/types';
import type { PageState } from '@/lib/page/page-state';

/** The day of the article in view; null where it has none or none is read. */
export function publishedOf(page: PageState | null): PartialDate | null {
  return page?.kind === 'reading' ? (page.report.facts.published?.date ?? null) : null;
}
