import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrivenBrowser } from './driven-browser';
import { waitUntil } from './wait-until';

/** In a page of the extension. */
declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
};

/**
 * Waits until the extension, just installed, reads the sites that its manifest grants: a page opened
 * sooner would go unread. A release grants none and is ready at once.
 */
export async function waitForGate(browser: DrivenBrowser, extension: string): Promise<void> {
  const manifest = await readFile(join(extension, 'manifest.json'), 'utf8');
  if (!('host_permissions' in (JSON.parse(manifest) as object))) return;
  const page = await browser.extensionPage('welcome.html');
  await waitUntil({
    what: 'the gate to be registered',
    probe: () =>
      page.evaluate(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.length > 0 || null;
      }),
  });
}
