import type { DrivenBrowser, LaunchOptions } from './driven-browser';
import type { BrowserName } from './find-browser';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import { waitForInstall } from './wait-for-install';

const launchers = { chromium: launchChromium, firefox: launchFirefox } as const satisfies Record<
  BrowserName,
  (options: LaunchOptions) => Promise<DrivenBrowser>
>;

/** Starts the browser with an empty profile and the extension in it, ready to read. */
export async function launchBrowser(
  name: BrowserName,
  options: LaunchOptions,
): Promise<DrivenBrowser> {
  const browser = await launchers[name](options);
  if (options.extension === null) return browser;
  try {
    await waitForInstall(browser, options.extension);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
