import { TargetType, type CDPSession, type Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../drive/driven-browser';
import { waitUntil } from '../drive/wait-until';

/** Bytes in use after a garbage collection: of scripts, and of the page's own objects beside them. */
export type Memory = { readonly scripts: number; readonly objects: number };

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
  await waitUntil({
    what: `marks on ${url}`,
    probe: async () => (await page.evaluate(() => CSS.highlights.size > 0)) || null,
  });
}

/** How the background's memory grows while one tab goes from page to page, each read; bytes. */
export async function growthOver(
  browser: DrivenBrowser,
  options: { readonly url: string; readonly navigations: number },
): Promise<{ readonly worker: number; readonly page: number }> {
  const { url, navigations } = options;
  const page = await openMarked(browser, url);
  const warmUp = Math.min(10, navigations);
  for (let time = 0; time < warmUp; time += 1) await goMarked(page, url);
  const before = await bothOf(browser, page);
  for (let time = 0; time < navigations; time += 1) await goMarked(page, url);
  const after = await bothOf(browser, page);
  await page.close();
  return { worker: after.worker - before.worker, page: after.page - before.page };
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
