import type { PartialDate } from '@/lib/briefing/types';
import { formatDate } from '@/components/i18n/format-date';
import { t } from '@/components/i18n/translate';
import { CloseIcon } from './close-icon';

export type NewsLineProps = {
  /** Of the briefing that the reader does not know yet. */
  readonly asOf: PartialDate;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
};

/** After an update with a changed briefing: one quiet line, until the reader sends it away. */
export function NewsLine({ asOf, onOpen, onDismiss }: NewsLineProps) {
  return (
    <p class="news-line">
      <button type="button" class="link" onClick={onOpen}>
        {t('news.line', [formatDate(asOf)])}
      </button>
      <button type="button" class="icon-button" aria-label={t('news.dismiss')} onClick={onDismiss}>
        <CloseIcon />
      </button>
    </p>
  );
}
