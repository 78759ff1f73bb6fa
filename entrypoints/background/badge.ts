import { browser } from '@/lib/platform/browser';
import { readSettings } from '@/lib/settings/items';

/** Shows how many terms a tab has, where the reader asked for that; the browser forgets it with the page. */
export async function showCount(tab: number, mentions: number): Promise<void> {
  const { badge } = await readSettings();
  const text = badge && mentions > 0 ? String(mentions) : '';
  if (text === '' && (await browser.action.getBadgeText({ tabId: tab })) === '') return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#5a3f86' });
  await browser.action.setBadgeText({ tabId: tab, text });
}
