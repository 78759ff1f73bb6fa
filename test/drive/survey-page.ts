import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser';
import { listMarks } from './marks';
import { waitForVerdict } from './page-state';

export type SurveyedPage = {
  readonly file: string;
  /** `none` where the extension said nothing within the time. */
  readonly verdict: string;
  readonly marks: number;
  /** Until the verdict. */
  readonly milliseconds: number;
  /** Byte for byte the same as where the extension may not read. */
  readonly isUnchanged: boolean;
  readonly errors: readonly string[];
};

/** What a saved page is blamed for itself: its scripts are blocked, and most of its files are missing. */
const isOwnFault =
  /Content.Security.Policy|downloadable font|stylesheet|Cross-Origin|resource|mixed active|character encoding|net::ERR|NS_ERROR/i;

/** Opens one saved page twice, where the extension may read and where it may not, and compares. */
export async function surveyPage(options: {
  readonly browser: DrivenBrowser;
  readonly file: string;
  readonly granted: string;
  readonly notGranted: string;
}): Promise<SurveyedPage> {
  const { browser, file, granted, notGranted } = options;
  const path = encodeURIComponent(file);
  const bare = await openQuietly(browser, `https://${notGranted}/${path}`);
  const before = await bare.page.evaluate(readDocument);
  await bare.page.close();

  const started = performance.now();
  const read = await openQuietly(browser, `https://${granted}/${path}`);
  const verdict = await waitForVerdict(browser, read.page).catch(() => null);
  const milliseconds = Math.round(performance.now() - started);
  const marks = await listMarks(read.page);
  const after = await read.page.evaluate(readDocument);
  await read.page.close();
  return {
    file,
    verdict: verdict?.kind ?? 'none',
    marks: marks.length,
    milliseconds,
    isUnchanged: after === before,
    errors: read.errors.filter((error) => !isOwnFault.test(error)),
  };
}

async function openQuietly(
  browser: DrivenBrowser,
  url: string,
): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await browser.puppeteer.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // A saved page may send its reader elsewhere at once, where nothing answers.
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
    errors.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  });
  return { page, errors };
}

/** Runs in the page; the address differs between the two openings. */
function readDocument(): string {
  return document.documentElement.outerHTML;
}
