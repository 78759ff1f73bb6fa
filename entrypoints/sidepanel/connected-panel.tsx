import { useEffect, useMemo, useState } from 'preact/hooks';
import { Panel } from '@/components/panel/panel';
import { useEdition } from '@/components/ui/use-edition';
import { useNews } from '@/components/ui/use-news';
import { openLibrary } from '@/lib/card/library';
import type { EditionInUse } from '@/lib/edition/edition-in-use';
import { pageBrief } from '@/lib/export/page-brief';
import { takeBrief } from '@/lib/export/take-away';
import { askBackground } from '@/lib/messaging/ask-background';
import { askTab } from '@/lib/messaging/ask-tab';
import type { PageState } from '@/lib/page/page-state';
import { browser } from '@/lib/platform/browser';
import { openPage } from '@/lib/platform/open-page';
import { reportError } from '@/lib/platform/report-error';
import { usePlace } from './use-place';
import { useTabInFront } from './use-tab-in-front';

/** The panel with the tab in front: it follows the reader from tab to tab and from page to page. */
export function ConnectedPanel({ found }: { readonly found: EditionInUse }) {
  const { index } = useEdition(found);
  const library = useMemo(() => openLibrary(index), [index]);
  const { news, dismiss } = useNews(index);
  const place = usePlace();
  const tab = useTabInFront();
  const [page, setPage] = useState<PageState | null>(null);
  useEffect(() => {
    if (tab === null) return undefined;
    let isWanted = true;
    const show = (state: PageState) => {
      if (isWanted) setPage(state);
    };
    stateOf(tab.id).then(show).catch(report);
    return () => {
      isWanted = false;
    };
  }, [tab]);
  return (
    <Panel
      page={page}
      library={library}
      news={news}
      place={place}
      actions={{
        readAnyway: () => {
          if (tab === null) return;
          askBackground('tab/read', { tab: tab.id, force: true }).then(setPage).catch(report);
        },
        reveal: (mention) => {
          if (tab !== null) askTab(tab.id)('page/reveal', { mention }).catch(report);
        },
        dismissNews: dismiss,
        openSettings: () => void browser.runtime.openOptionsPage().catch(report),
        openPaste: () => openPage('paste.html'),
        writeBrief: (read, format) => takeBrief(pageBrief(read, index), format),
        openGlossary: () => {
          if (tab !== null) openPage(`glossary.html?tab=${tab.id}`);
        },
      }}
    />
  );
}

/** What a script of ours in the tab knows; none is put there, for only the toolbar button gives leave to. */
async function stateOf(tab: number): Promise<PageState> {
  return await askTab(tab)('page/state', null).catch(() => ({
    kind: 'unread' as const,
    reason: 'not-started' as const,
  }));
}

function report(error: unknown): void {
  reportError('the side panel', error);
}
