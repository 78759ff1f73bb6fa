import type { PartialDate } from '@/lib/briefing/types';
import { readerLocale } from './translate';

/** A date of day or month precision in the reader's locale: `9 October 2026`, `October 2026`. */
export function formatDate(date: PartialDate): string {
  const isDay = date.length > 'yyyy-mm'.length;
  return new Intl.DateTimeFormat(readerLocale(), {
    year: 'numeric',
    month: 'long',
    ...(isDay ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(isDay ? date : `${date}-01`));
}
