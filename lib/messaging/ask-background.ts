import { MessageError } from '@/lib/messaging/envelope';
import { createAsk, type Ask } from '@/lib/messaging/messenger';
import type { BackgroundProtocol } from '@/lib/messaging/protocol';
import { pageRuntime } from '@/lib/platform/page-runtime';

/**
 * Asks the background, from a content script or a page of the extension.
 *
 * @throws {MessageError} `context-lost` once the extension has gone from under the page.
 */
export const askBackground: Ask<BackgroundProtocol> = createAsk<BackgroundProtocol>({
  pauses: [0, 100, 500],
  post: async (message) => {
    const runtime = pageRuntime();
    if (runtime === null) throw new MessageError('context-lost', 'No extension');
    return await runtime.sendMessage(message);
  },
});
