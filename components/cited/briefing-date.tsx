import type { BriefingStamp } from '@/lib/card/card-model';
import { formatDate } from '@/components/i18n/format-date';
import { t } from '@/components/i18n/translate';

/** How far the briefing reaches, and whether the reader loaded it by hand. */
export function BriefingDate({ briefing }: { readonly briefing: BriefingStamp }) {
  const { asOf, loadedOn } = briefing;
  const key = loadedOn === null ? 'card.briefingTo' : 'card.loadedBriefingTo';
  return <>{t(key, [formatDate(asOf)])}</>;
}
