import type { ComponentChildren } from 'preact';
import type { BriefingStamp } from '@/lib/card/card-model';
import { BriefingDate } from '@/components/cited/briefing-date';
import { t } from '@/components/i18n/translate';

type CardFootProps = {
  readonly briefing: BriefingStamp;
  readonly isWhole: boolean;
  readonly onToggle: () => void;
  readonly onOpenRecord: () => void;
  readonly children: ComponentChildren;
};

/** What stays in view however long the card is; below it how far the briefing reaches, and the way to more. */
export function CardFoot({ briefing, isWhole, onToggle, onOpenRecord, children }: CardFootProps) {
  return (
    <footer class="foot">
      {children}
      <div class="foot-line">
        <p>
          <BriefingDate briefing={briefing} />
        </p>
        {isWhole && (
          <button type="button" class="text-button full-record" onClick={onOpenRecord}>
            {t('card.fullRecord')}
          </button>
        )}
        <button type="button" class="text-button" aria-expanded={isWhole} onClick={onToggle}>
          {isWhole ? t('card.less') : t('card.more')}
        </button>
      </div>
    </footer>
  );
}
