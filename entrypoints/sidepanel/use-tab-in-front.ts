import { useEffect, useState } from 'preact/hooks';
import { overhear } from '@/lib/messaging/overhear';
import type { MessageRuntime } from '@/lib/messaging/messenger';
import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';

/** A new object each time that there may be something new to ask of the tab. */
export type TabInFront = { readonly id: number };

/**
 * The tab in front of the panel's own window, the panel left aside where it is a tab. Told anew when another
 * tab comes to the front, when its page is loaded, and when the reader in it has counted its marks.
 */
export function useTabInFront(): TabInFront | null {
  const [tab, setTab] = useState<TabInFront | null>(null);
  useEffect(() => {
    let front: number | null = null;
    const show = (id: number | null) => {
      front = id;
      setTab(id === null ? null : { id });
    };
    const refresh = () => {
      Promise.all([findTabInFront(), findOwnTab()])
        // A panel that is a tab itself keeps to the page that was read before it came to the front.
        .then(([id, own]) => (own !== null && id === own ? undefined : show(id)))
        .catch((error: unknown) => reportError('the side panel', error));
    };
    const refreshLoaded = (id: number, { status }: { readonly status?: string }) => {
      if (id === front && status === 'complete') refresh();
    };
    refresh();
    const forget = (id: number) => {
      if (id === front) show(null);
    };
    browser.tabs.onActivated.addListener(refresh);
    browser.tabs.onRemoved.addListener(forget);
    browser.tabs.onUpdated.addListener(refreshLoaded);
    const runtime = browser.runtime as unknown as MessageRuntime;
    const stopHearing = overhear(runtime, 'page/count', ({ tab: counted }) => {
      if (counted?.id === front) refresh();
    });
    return () => {
      browser.tabs.onActivated.removeListener(refresh);
      browser.tabs.onRemoved.removeListener(forget);
      browser.tabs.onUpdated.removeListener(refreshLoaded);
      stopHearing();
    };
  }, []);
  return tab;
}

async function findTabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** null where the panel stands beside the tabs, as it mostly does. */
async function findOwnTab(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}
