import { askTab } from '@/lib/messaging/ask-tab';
import { browser } from '@/lib/platform/browser';
import { isReaderCommand, type ReaderCommand } from '@/lib/reader/commands';

/** Passes keyboard commands on to the page in front; where nothing is read they do nothing. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((name) => {
    if (isReaderCommand(name)) void passOn(name);
  });
}

async function passOn(command: ReaderCommand): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  // No receiver: a page without a reader has nothing to answer with.
  await askTab(tab.id)('page/command', { command }).catch(() => null);
}
