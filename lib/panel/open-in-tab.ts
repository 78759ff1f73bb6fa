import { addressOfPlace, type PanelPlace } from '@/lib/panel/panel-place';
import { browser } from '@/lib/platform/browser';

/** Opens a place of the panel in a tab of its own, beside the one it was asked for from where that is known. */
export async function openInTab(place: PanelPlace, opener: number | null = null): Promise<void> {
  const url = browser.runtime.getURL(addressOfPlace(place) as '/sidepanel.html');
  await browser.tabs.create(opener === null ? { url } : { url, openerTabId: opener });
}
