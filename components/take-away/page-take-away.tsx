import type { PageReport } from '@/lib/page/page-state';
import { t } from '@/components/i18n/translate';
import { CopyRow } from './copy-row';
import type { TakeAwayActions } from './take-away-actions';

type PageTakeAwayProps = { readonly report: PageReport; readonly actions: TakeAwayActions };

/** What a page mentions, to be copied or printed. */
export function PageTakeAway({ report, actions }: PageTakeAwayProps) {
  return (
    <section class="take-away">
      <h2>{t('takeAway.title')}</h2>
      <CopyRow
        label={t('takeAway.briefAs')}
        write={(format) => actions.writeBrief(report, format)}
      />
      <div class="action-row">
        <button type="button" class="text-button" onClick={actions.openGlossary}>
          {t('takeAway.glossary')}
        </button>
      </div>
    </section>
  );
}
