import type { DrivenBrowser } from '@/test/drive/driven-browser';
import { waitForText } from './controls';

/** Waits until the popup below the toolbar button shows this text; in Chromium alone. */
export async function waitForPopup({ puppeteer }: DrivenBrowser, text: string): Promise<void> {
  const target = await puppeteer.waitForTarget((one) => one.url().endsWith('/popup.html'));
  await waitForText(await target.asPage(), text);
}
