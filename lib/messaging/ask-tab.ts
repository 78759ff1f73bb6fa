import { createAsk, type Ask } from '@/lib/messaging/messenger';
import type { PageProtocol } from '@/lib/messaging/protocol';
import { browser } from '@/lib/platform/browser';

/** A way to ask the content script in the main frame of a tab; `no-receiver` where none runs. */
export function askTab(tab: number): Ask<PageProtocol> {
  return createAsk<PageProtocol>({
    pauses: [],
    post: (message) => browser.tabs.sendMessage(tab, message, { frameId: 0 }),
  });
}
