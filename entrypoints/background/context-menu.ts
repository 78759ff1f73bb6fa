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
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === explainId) void explain(selectionText ?? '', tab?.id ?? null);
  });
}

let last: Promise<void> = Promise.resolve();

/** One after another: an update at the browser's start asks for it twice. */
function refresh(): void {
  last = last.then(addEntry).catch((error: unknown) => reportError('the context menu', error));
}

/** Anew each time: the browser may have another language by now. */
async function addEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: explainId,
    title: t('menu.explain'),
    contexts: ['selection'],
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
