import type { BriefingStamp, Timing } from '@/lib/card/card-model';
import { formatDate } from '@/components/i18n/format-date';
import { t } from '@/components/i18n/translate';

type TimeNoticeProps = { readonly timing: Timing; readonly briefing: BriefingStamp };

/** Said before anything else when the article's date and the briefing's do not overlap. */
export function TimeNotice({ timing, briefing }: TimeNoticeProps) {
  const words = noticeWords({ timing, briefing });
  return words === null ? null : <p class="time-notice">{words}</p>;
}

function noticeWords({ timing, briefing }: TimeNoticeProps): string | null {
  switch (timing.relation) {
    case 'within':
      return null;
    case 'newer-than-briefing':
      return t('card.newer', [formatDate(briefing.asOf)]);
    case 'before-framework':
      return t('card.beforeFramework');
    case 'unknown':
      return t('card.undated', [formatDate(briefing.asOf)]);
  }
}
