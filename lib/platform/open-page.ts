import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';

/** Opens a page of the extension in a tab of its own. */
export function openPage(path: 'paste.html' | `glossary.html?tab=${number}`): void {
  browser.tabs
    .create({ url: browser.runtime.getURL(`/${path}`) })
    .catch((error: unknown) => reportError(path, error));
}
