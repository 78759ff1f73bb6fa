import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrivenBrowser } from './driven-browser';
import { waitUntil } from './wait-until';

/** In a page of the extension. */
declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
};

/**
 * Waits until the extension has settled in: its first-run page is open, which comes to the front by itself,
 * and the sites that its manifest grants are read. A page opened sooner would be pushed back or go unread.
 */
export async function waitForInstall(browser: DrivenBrowser, extension: string): Promise<void> {
  const page = await browser.extensionPage('welcome.html');
  const manifest = await readFile(join(extension, 'manifest.json'), 'utf8');
  if (!('host_permissions' in (JSON.parse(manifest) as object))) return;
  await waitUntil({
    what: 'the gate to be registered',
    probe: () =>
      page.evaluate(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.length > 0 || null;
      }),
  });
}
