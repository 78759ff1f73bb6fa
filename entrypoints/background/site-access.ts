import { gateFile, injectGate } from '@/entrypoints/background/reader-files';
import { oneByOne } from '@/entrypoints/background/one-by-one';
import { askTab } from '@/lib/messaging/ask-tab';
import { browser } from '@/lib/platform/browser';

const gateId = 'gate';

/** Two grants at once would both register. */
const inTurn = oneByOne('site access');

/**
 * Keeps the gate registered on exactly the sites that the reader has granted, whoever changes that: the
 * extension's own pages, the browser's settings, an update. A registration of an earlier version is not
 * relied on.
 */
export function keepSiteAccess(): void {
  browser.runtime.onInstalled.addListener(() => inTurn(registerGate));
  browser.runtime.onStartup.addListener(() => inTurn(registerGate));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    inTurn(registerGate);
    inTurn(() => enterOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    inTurn(registerGate);
    inTurn(() => leaveOpenTabs(origins));
  });
}

/** The match patterns that the reader has granted. */
async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:\*|https?):\/\/|^<all_urls>$/.test(origin)).sort();
}

async function registerGate(): Promise<void> {
  const matches = await grantedOrigins();
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [gateId] });
  if (matches.length === 0) {
    if (present !== undefined) {
      await browser.scripting.unregisterContentScripts({ ids: [gateId] });
    }
    return;
  }
  const script = {
    id: gateId,
    js: [gateFile],
    matches: [...matches],
    runAt: 'document_idle' as const,
  };
  await (present === undefined
    ? browser.scripting.registerContentScripts([script])
    : browser.scripting.updateContentScripts([script]));
}

/** Registered scripts reach only pages loaded later; those of a newly granted site that are open count too. */
async function enterOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await openTabs({ url: [...origins] });
  // A tab that went away or shows an error page has nothing to read.
  await Promise.allSettled(tabs.map(injectGate));
}

async function leaveOpenTabs(removed: readonly string[]): Promise<void> {
  const granted = await grantedOrigins();
  const tabs = await openTabs({});
  await Promise.allSettled(tabs.map((tab) => askTab(tab)('page/access', { removed, granted })));
}

/** Their ids; pages that the browser has put away come back as new ones. */
async function openTabs(query: { readonly url?: string[] }): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ ...query, discarded: false });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
