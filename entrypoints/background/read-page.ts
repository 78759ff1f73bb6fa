import { injectGate, injectReader } from '@/entrypoints/background/reader-files';
import { askTab } from '@/lib/messaging/ask-tab';
import { codeOf, MessageError } from '@/lib/messaging/envelope';
import type { PageState } from '@/lib/page/page-state';
import { browser } from '@/lib/platform/browser';

type Unread = Extract<PageState, { kind: 'unread' }>;

/**
 * Reads a tab at the reader's wish and says what is known of it then. The heavy part is loaded only into
 * coverage, or anywhere when forced. Where nothing can be read, the state says why.
 */
export async function readPage(tab: number, force: boolean): Promise<PageState> {
  try {
    const state = await gateState(tab);
    if (state.kind === 'reading' || (state.kind === 'not-coverage' && !force)) return state;
    await injectReader(tab);
    return await askTab(tab)('page/read', { force });
  } catch (error) {
    return { kind: 'unread', reason: await whyUnread(tab, error) };
  }
}

/** What a script in the tab knows; one is put there when there is none. */
async function gateState(tab: number): Promise<PageState> {
  const ask = askTab(tab);
  try {
    return await ask('page/state', null);
  } catch (error) {
    if (!(error instanceof MessageError) || error.code !== 'no-receiver') throw error;
    await injectGate(tab);
    return await ask('page/state', null);
  }
}

async function whyUnread(tab: number, error: unknown): Promise<Unread['reason']> {
  // The address is told only of tabs that the extension may read.
  const url = (await browser.tabs.get(tab).catch(() => null))?.url;
  if (url !== undefined && !/^(?:https?|file):/.test(url)) return 'not-a-web-page';
  return isRefusal(error) ? 'no-access' : 'not-started';
}

/** Browser pages, stores and viewers refuse as sites without permission do. */
function isRefusal(error: unknown): boolean {
  const code = error instanceof MessageError ? error.code : codeOf(error);
  return code === 'no-permission';
}
