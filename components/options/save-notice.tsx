import { t } from '@/components/i18n/translate';
import type { SaveOutcome } from './options-props';

/** A save that worked is said to screen readers alone; one that was refused, to everybody. */
export function SaveNotice({ outcome }: { readonly outcome: SaveOutcome }) {
  return (
    <>
      <p class="unseen" role="status">
        {outcome === 'saved' && t('options.saved')}
      </p>
      <div class="refusal" role="alert">
        {outcome === 'refused' && <p>{t('options.refused')}</p>}
      </div>
    </>
  );
}
