import { useState } from 'preact/hooks';
import { BriefingDate } from '@/components/cited/briefing-date';
import { t } from '@/components/i18n/translate';
import { NewsLine } from '@/components/ui/news-line';
import { publishedOf } from '@/components/ui/published-of';
import { PhaseTwo } from './phase-two';
import type { PopupProps } from './popup-props';
import { Tabs, type TabName } from './tabs';
import { ThisPage } from './this-page';

/** The toolbar popup: what this page mentions, and where phase two stands. */
export function Popup({ page, site, summary, news, version, actions }: PopupProps) {
  const [tab, setTab] = useState<TabName>('page');
  return (
    <>
      <header class="popup-head">
        <h1>{t('manifest.name')}</h1>
        <p>
          <BriefingDate briefing={summary.briefing} />
        </p>
      </header>
      <main>
        {news !== null && (
          <NewsLine
            asOf={news.asOf}
            onOpen={() => actions.openPlace({ kind: 'news' })}
            onDismiss={actions.dismissNews}
          />
        )}
        <Tabs selected={tab} onSelect={setTab} />
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'page' ? (
            <ThisPage page={page} site={site} elements={summary.elements} actions={actions} />
          ) : (
            <PhaseTwo summary={summary} published={publishedOf(page)} />
          )}
        </div>
      </main>
      <footer class="popup-foot">
        <div class="popup-ways">
          {actions.openPanel !== null && (
            <button type="button" class="button is-quiet" onClick={actions.openPanel}>
              {t('panel.open')}
            </button>
          )}
          <button type="button" class="button is-quiet" onClick={actions.openPaste}>
            {t('paste.open')}
          </button>
          <button type="button" class="button is-quiet" onClick={actions.openSettings}>
            {t('options.title')}
          </button>
        </div>
        <p>{t('popup.privacy')}</p>
        <p>{t('popup.versions', [version, summary.briefing.version])}</p>
      </footer>
    </>
  );
}
