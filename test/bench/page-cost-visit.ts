import { setTimeout as pause } from 'node:timers/promises';
import type { DrivenBrowser } from '../drive/driven-browser';
import { waitUntil } from '../drive/wait-until';
import { marksSeen, readTrace, traceCategories, type PageCost } from './page-cost-trace';

/** ms from `load` to the end of the trace: the gate's second look is in it, and any reading. */
const settle = 1_800;

/** As text: it must leave no trace of its own but the mark, and no microtask. */
const watchForMarks = `requestAnimationFrame(function look() {
  requestAnimationFrame(look);
  if (CSS.highlights.size === 0 || performance.getEntriesByName('${marksSeen}').length > 0) return;
  performance.mark('${marksSeen}');
});`;

export type Visit = PageCost & { readonly marks: number };

/** Opens a page in a new tab, waits for so many marks and says what that cost its main thread. */
export async function visit(browser: DrivenBrowser, url: string, least = 0): Promise<Visit> {
  const page = await browser.puppeteer.newPage();
  await page.evaluateOnNewDocument(watchForMarks);
  await page.tracing.start({ categories: traceCategories });
  await page.goto(url);
  await pause(settle);
  await waitUntil({
    what: `${least} marks on ${url}`,
    probe: async () => ((await page.evaluate(countMarks)) >= least ? true : null),
  });
  const trace = await page.tracing.stop();
  const marks = await page.evaluate(countMarks);
  await page.close();
  if (trace === undefined) throw new Error('The browser gave no trace');
  return { ...readTrace(trace, url), marks };
}

/** Runs in the page. */
function countMarks(): number {
  return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
}
