import type { Settings } from '@/lib/settings/settings';
import type { DrivenBrowser } from './driven-browser';
import { changeSettings } from './stored-settings';
import { waitUntil } from './wait-until';

/** Has the interface speak a language; done once a page of the extension does. */
export async function speak(browser: DrivenBrowser, language: Settings['language']): Promise<void> {
  await changeSettings(browser, { language });
  await waitUntil({
    what: `the interface in ${language}`,
    probe: async () => {
      const page = await browser.extensionPage('welcome.html');
      // It loads itself anew, and what was asked of it meanwhile is lost.
      const spoken = await page.evaluate(() => document.documentElement.lang).catch(() => null);
      return spoken === (language === 'browser' ? 'en' : language) ? true : null;
    },
  });
}
