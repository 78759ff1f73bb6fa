import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';

/** Opens the first-run page once, when the extension is installed; never after an update. */
export function welcomeNewcomers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    browser.tabs
      .create({ url: browser.runtime.getURL('/welcome.html') })
      .catch((error: unknown) => reportError('the first-run page', error));
  });
}
