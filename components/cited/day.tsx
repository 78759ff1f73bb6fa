import type { PartialDate } from '@/lib/briefing/types';
import { formatDate } from '@/components/i18n/format-date';
import { t } from '@/components/i18n/translate';

/** A date as the reader writes it; an unknown one is said to be unknown. */
export function Day({ date }: { readonly date: PartialDate | null }) {
  if (date === null) return <span class="day">{t('cited.undated')}</span>;
  return (
    <time class="day" dateTime={date}>
      {formatDate(date)}
    </time>
  );
}
