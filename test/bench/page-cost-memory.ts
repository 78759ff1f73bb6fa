import { TargetType, type CDPSession, type Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../drive/driven-browser';

/** Bytes in use after a garbage collection: of scripts, and of the page's own objects beside them. */
export type Memory = { readonly scripts: number; readonly objects: number };

/** Navigations after which everything that is made once has been made. */
const warmUp = 10;

/** Memory of a tab's renderer. */
export async function pageMemory(page: Page): Promise<Memory> {
  return measure(await page.createCDPSession());
}

/** Memory of the extension's background worker; null while it sleeps. */
export async function workerMemory(browser: DrivenBrowser): Promise<Memory | null> {
  const target = browser.puppeteer
    .targets()
    .find((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  return target === undefined ? null : measure(await target.createCDPSession());
}

async function measure(session: CDPSession): Promise<Memory> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as {
    usedSize: number;
    embedderHeapUsedSize: number;
  };
  await session.detach();
  return { scripts: usage.usedSize, objects: usage.embedderHeapUsedSize };
}

/** Opens a page in a new tab and waits for its marks. */
export async function openMarked(browser: DrivenBrowser, url: string): Promise<Page> {
  const page = await browser.puppeteer.newPage();
  await goMarked(page, url);
  return page;
}

async function goMarked(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => CSS.highlights.size > 0);
}

/** What was in use before and after one tab went from page to page, each read; bytes. */
export type Growth = {
  readonly navigations: number;
  readonly worker: number;
  readonly page: number;
};

/** A long session, cut short after `mostMs`. */
export async function growthOver(
  browser: DrivenBrowser,
  options: { readonly url: string; readonly navigations: number; readonly mostMs: number },
): Promise<Growth> {
  const { url, navigations, mostMs } = options;
  const page = await openMarked(browser, url);
  for (let time = 0; time < warmUp; time += 1) await goMarked(page, url);
  const before = await bothOf(browser, page);
  const end = Date.now() + mostMs;
  let done = 0;
  for (; done < navigations && Date.now() < end; done += 1) await goMarked(page, url);
  const after = await bothOf(browser, page);
  await page.close();
  return {
    navigations: done,
    worker: after.worker - before.worker,
    page: after.page - before.page,
  };
}

async function bothOf(
  browser: DrivenBrowser,
  page: Page,
): Promise<{ readonly worker: number; readonly page: number }> {
  return {
    worker: (await workerMemory(browser))?.scripts ?? 0,
    page: (await pageMemory(page)).scripts,
  };
}
