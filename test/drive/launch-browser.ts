import type { DrivenBrowser, LaunchOptions } from './driven-browser';
import type { BrowserName } from './find-browser';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';

const launchers = { chromium: launchChromium, firefox: launchFirefox } as const satisfies Record<
  BrowserName,
  (options: LaunchOptions) => Promise<DrivenBrowser>
>;

/** Starts the browser with an empty profile and the extension in it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  return launchers[name](options);
}
