import type { PartialDate } from '@/lib/briefing/types';
import { formatPartialDate } from '@/lib/briefing/words';
import { readerLocale } from './translate';

/** A date of day or month precision in the reader's locale: `9 October 2026`, `October 2026`. */
export function formatDate(date: PartialDate): string {
  return formatPartialDate(date, readerLocale());
}
