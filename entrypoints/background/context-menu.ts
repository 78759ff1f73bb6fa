import { t } from '@/components/i18n/translate';
import { injectReader } from '@/entrypoints/background/reader-files';
import { keepSelection } from '@/entrypoints/background/selection';
import { askTab } from '@/lib/messaging/ask-tab';
import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';

const explainId = 'explain-selection';

/** Offers to explain selected words, on any page: pressing the entry gives leave to read that page. */
export function offerExplanation(): void {
  const { contextMenus } = browser as { readonly contextMenus?: typeof browser.contextMenus };
  // Firefox for Android has no context menus.
  if (contextMenus === undefined) return;
  const create = () => {
    contextMenus
      .removeAll()
      .then(() => {
        const title = t('menu.explain');
        contextMenus.create({ id: explainId, title, contexts: ['selection'] });
      })
      .catch((error: unknown) => reportError('the context menu', error));
  };
  browser.runtime.onInstalled.addListener(create);
  browser.runtime.onStartup.addListener(create);
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === explainId) void explain(selectionText ?? '', tab?.id ?? null);
  });
}

/** On the page where it can be read and says something known, else on a page of our own. */
async function explain(text: string, tab: number | null): Promise<void> {
  if (tab !== null && (await explainOnPage(tab))) return;
  keepSelection(text);
  await browser.tabs.create({ url: browser.runtime.getURL('/paste.html') });
}

async function explainOnPage(tab: number): Promise<boolean> {
  try {
    await injectReader(tab);
    return await askTab(tab)('page/explain', null);
  } catch {
    // Viewers of PDFs, stores and the browser's own pages let nobody in.
    return false;
  }
}
