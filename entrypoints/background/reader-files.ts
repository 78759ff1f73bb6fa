import { browser } from '@/lib/platform/browser';

/** As WXT names what it builds from entrypoints/gate, entrypoints/scanner and entrypoints/marks.css. */
export const gateFile = '/gate.js';
const readerFile = '/scanner.js';
const marksFile = '/assets/marks.css';

/**
 * Puts the gate into a tab's main frame; one that is there already stays.
 *
 * @throws when the extension may not read the tab.
 */
export async function injectGate(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [gateFile] });
}

/**
 * Puts the reader and the style of its marks into a tab's main frame; one that is there already stays.
 *
 * @throws when the extension may not read the tab.
 */
export async function injectReader(tab: number): Promise<void> {
  const target = { tabId: tab };
  await Promise.all([
    styleMarks(target),
    browser.scripting.executeScript({ target, files: [readerFile] }),
  ]);
}

/** Inserted by the browser, the style shows up in no list that the page can read. Twice would be twice. */
async function styleMarks(target: { readonly tabId: number }): Promise<void> {
  await browser.scripting.removeCSS({ target, files: [marksFile] });
  await browser.scripting.insertCSS({ target, files: [marksFile] });
}
