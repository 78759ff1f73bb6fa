import { t } from '@/components/i18n/translate';
import { oneByOne } from '@/entrypoints/background/one-by-one';
import { injectReader } from '@/entrypoints/background/reader-files';
import { keepSelection } from '@/entrypoints/background/selection';
import { askTab } from '@/lib/messaging/ask-tab';
import { browser } from '@/lib/platform/browser';

const explainId = 'explain-selection';

/** An update at the browser's start asks for the entry twice. */
const inTurn = oneByOne('the context menu');

/** Offers to explain selected words, on any page: pressing the entry gives leave to read that page. */
export function offerExplanation(): void {
  const { contextMenus } = browser as { readonly contextMenus?: typeof browser.contextMenus };
  // Firefox for Android has no context menus.
  if (contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => inTurn(addEntry));
  browser.runtime.onStartup.addListener(() => inTurn(addEntry));
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === explainId) void explain(selectionText ?? '', tab?.id ?? null);
  });
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
