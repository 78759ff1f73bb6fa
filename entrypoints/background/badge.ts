import { browser } from '@/lib/platform/browser';
import { readSettings } from '@/lib/settings/items';

/** Shows how many terms a tab has, where the reader asked for that; the browser forgets it with the page. */
export async function showCount(tab: number, mentions: number): Promise<void> {
  const { badge } = await readSettings();
  if (!badge) return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#5a3f86' });
  await browser.action.setBadgeText({ tabId: tab, text: mentions > 0 ? String(mentions) : '' });
}
