import type { PageReport } from '@/lib/page/page-state';
import type { ElementSummary } from '@/lib/phase/phase-summary';
import { t } from '@/components/i18n/translate';
import { PageTakeAway } from '@/components/take-away/page-take-away';
import { PageSentence } from '@/components/ui/page-sentence';
import { Switch } from '@/components/ui/switch';
import { MentionList } from './mention-list';
import type { PopupActions, PopupProps } from './popup-props';
import { Untouched } from './untouched';

type ThisPageProps = Pick<PopupProps, 'page' | 'site' | 'actions'> & {
  readonly elements: readonly ElementSummary[];
};

/** The page in view: how it was taken, what may be done about it, and what it mentions. */
export function ThisPage({ page, site, elements, actions }: ThisPageProps) {
  return (
    <div class="this-page">
      {page !== null && <PageSentence page={page} onRead={actions.readAnyway} />}
      <div class="switches">
        {site !== null && (
          <Switch
            label={t('site.always', [site.host])}
            isOn={site.isGranted}
            onChange={actions.setSiteGranted}
          />
        )}
        {page?.kind === 'reading' && (
          <Switch
            label={t('page.showMarks')}
            isOn={!page.report.paused}
            onChange={(shown) => actions.setPaused(!shown)}
          />
        )}
        {page?.kind === 'reading' && page.report.paused && (
          <p class="marks-hidden">{t('page.hidden')}</p>
        )}
      </div>
      {page?.kind === 'reading' && (
        <Mentioned report={page.report} elements={elements} actions={actions} />
      )}
    </div>
  );
}

type MentionedProps = {
  readonly report: PageReport;
  readonly elements: readonly ElementSummary[];
  readonly actions: PopupActions;
};

function Mentioned({ report, elements, actions }: MentionedProps) {
  const { mentions } = report;
  if (mentions.length === 0) return null;
  return (
    <>
      <MentionList mentions={mentions} elements={elements} onReveal={actions.reveal} />
      <Untouched
        mentions={mentions}
        elements={elements}
        onOpen={(element) => actions.openPlace({ kind: 'element', element })}
      />
      <PageTakeAway report={report} actions={actions} />
    </>
  );
}
