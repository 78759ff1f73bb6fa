import { askTab } from '@/lib/messaging/ask-tab';
import { browser } from '@/lib/platform/browser';
import { isReaderCommand, type ReaderCommand } from '@/lib/reader/commands';

/** Passes keyboard commands on to the page in front; where nothing is read they do nothing. */
export function answerCommands(): void {
  const { commands } = browser as { readonly commands?: typeof browser.commands };
  // Firefox for Android has no keyboard commands.
  commands?.onCommand.addListener((name, tab) => {
    if (isReaderCommand(name)) void passOn(name, tab?.id ?? null);
  });
}

async function passOn(command: ReaderCommand, commanded: number | null): Promise<void> {
  const tab = commanded ?? (await tabInFront());
  // No receiver: a page without a reader has nothing to answer with.
  if (tab !== null) await askTab(tab)('page/command', { command }).catch(() => null);
}

async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}
