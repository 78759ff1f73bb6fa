import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EditionInUse } from '@/lib/edition/edition-in-use';
import { pageBrief } from '@/lib/export/page-brief';
import { takeBrief } from '@/lib/export/take-away';
import { askBackground } from '@/lib/messaging/ask-background';
import { askTab } from '@/lib/messaging/ask-tab';
import type { PageState } from '@/lib/page/page-state';
import { composePhaseSummary } from '@/lib/phase/compose-phase-summary';
import { openInTab } from '@/lib/panel/open-in-tab';
import type { PanelPlace } from '@/lib/panel/panel-place';
import { wishForPanel } from '@/lib/panel/panel-wish';
import { browser } from '@/lib/platform/browser';
import { hasPanel, openPanel } from '@/lib/platform/panel';
import { openPage } from '@/lib/platform/open-page';
import { reportError } from '@/lib/platform/report-error';
import { Popup } from '@/components/popup/popup';
import { useNews } from '@/components/ui/use-news';
import { setSiteGranted, useSiteGranted } from './site-grant';
import type { PopupTab } from './tab';

const { version } = browser.runtime.getManifest();

type ConnectedPopupProps = { readonly tab: PopupTab | null; readonly edition: EditionInUse };

/** The popup with the tab it stands over: what is shown is what the page and the browser say. */
export function ConnectedPopup({ tab, edition: { index } }: ConnectedPopupProps) {
  const [page, setPage] = useState<PageState | null>(null);
  const summary = useMemo(() => composePhaseSummary(index), [index]);
  const { news, dismiss } = useNews(index);
  const site = tab?.site ?? null;
  const windowId = tab?.windowId ?? null;
  const isGranted = useSiteGranted(site);
  const show = (state: Promise<PageState>) => {
    state.then(setPage).catch((error: unknown) => reportError('the popup', error));
  };
  useEffect(() => show(readTab(tab, false)), [tab]);
  return (
    <Popup
      page={page}
      site={site === null ? null : { host: site.host, isGranted }}
      summary={summary}
      news={news?.briefing ?? null}
      version={version}
      actions={{
        readAnyway: () => show(readTab(tab, true)),
        reveal: (mention) => {
          if (tab === null) return;
          askTab(tab.id)('page/reveal', { mention }).catch((error: unknown) =>
            reportError('the popup', error),
          );
        },
        setPaused: (paused) => {
          if (tab !== null) show(askTab(tab.id)('page/pause', { paused }));
        },
        setSiteGranted: (granted) => {
          if (site !== null) setSiteGranted(site, granted);
        },
        openPanel: hasPanel() && windowId !== null ? () => showPanel(windowId) : null,
        openSettings,
        openPlace: (place) => openPlace(windowId, place),
        dismissNews: dismiss,
        openPaste: () => openPage('paste.html'),
        writeBrief: (report, format) => takeBrief(pageBrief(report, index), format),
        openGlossary: () => {
          if (tab !== null) openPage(`glossary.html?tab=${tab.id}`);
        },
      }}
    />
  );
}

/** Opening the popup reads the page: this page, once, is what the toolbar button is for. */
async function readTab(tab: PopupTab | null, force: boolean): Promise<PageState> {
  if (tab === null) return { kind: 'unread', reason: 'not-a-web-page' };
  return await askBackground('tab/read', { tab: tab.id, force });
}

/** The popup makes room for the panel. */
function showPanel(windowId: number): void {
  openPanel(windowId)
    .then(() => window.close())
    .catch((error: unknown) => reportError('the side panel', error));
}

/** In the panel, or in a tab where the browser has none. */
function openPlace(windowId: number | null, place: PanelPlace): void {
  if (!hasPanel() || windowId === null) {
    openInTab(place)
      .then(() => window.close())
      .catch((error: unknown) => reportError('the popup', error));
    return;
  }
  wishForPanel(windowId, place).catch((error: unknown) => reportError('the popup', error));
  showPanel(windowId);
}

function openSettings(): void {
  browser.runtime
    .openOptionsPage()
    .then(() => window.close())
    .catch((error: unknown) => reportError('the settings', error));
}
