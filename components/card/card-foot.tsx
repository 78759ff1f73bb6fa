import type { BriefingStamp } from '@/lib/card/card-model';
import { BriefingDate } from '@/components/cited/briefing-date';
import { t } from '@/components/i18n/translate';

type CardFootProps = {
  readonly briefing: BriefingStamp;
  readonly isWhole: boolean;
  readonly onToggle: () => void;
};

/** How far the briefing reaches, always in view, beside the way to more. */
export function CardFoot({ briefing, isWhole, onToggle }: CardFootProps) {
  return (
    <footer class="foot">
      <p>
        <BriefingDate briefing={briefing} />
      </p>
      <button type="button" class="text-button" aria-expanded={isWhole} onClick={onToggle}>
        {isWhole ? t('card.less') : t('card.more')}
      </button>
    </footer>
  );
}
