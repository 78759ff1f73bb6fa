import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

const term = 'Board of Peace';
const article = `${news}/article.html`;

describe.each(browserNames)('one tab, many pages in %s', (name) => {
  const session = useBrowser(name);

  it('is marked and has one card when the reader comes back to a page', async () => {
    const { browser } = session();
    const page = await browser.openPage(article);
    const errors = collectErrors(page);
    await expectMarks(page, [term]);
    await hover(page, term);
    await waitForCard(browser, page, term);
    await page.goto(`${news}/endless.html`);
    await expectMarks(page, ['Hamas']);
    // Not the driver's own way back: in Firefox it waits for a load, which a kept page does not have.
    await page.evaluate(() => history.back());
    await expectMarks(page, [term]);
    await hover(page, 'Rafah crossing');
    await waitForCard(browser, page, 'Rafah crossing');
    expect(await browser.closedRoots(page)).toHaveLength(1);
    expect(errors()).toEqual([]);
  });

  it('is marked after fifteen quick reloads', async () => {
    const page = await session().browser.openPage(article);
    const errors = collectErrors(page);
    for (let load = 0; load < 15; load += 1) {
      await page.reload({ waitUntil: 'domcontentloaded' });
    }
    await expectMarks(page, [term]);
    expect(errors()).toEqual([]);
  });
});

describe.each(browserNames)('many tabs in %s', (name) => {
  const session = useBrowser(name);

  it('are each marked, and the one left after closing the others still opens cards', async () => {
    const { browser } = session();
    const tabs = 50;
    const pages = [];
    const errors = [];
    for (let tab = 0; tab < tabs; tab += 1) {
      const page = await browser.openPage(article);
      errors.push(collectErrors(page));
      pages.push(page);
    }
    for (const page of pages) await expectMarks(page, [term]);
    for (const page of pages.splice(1)) await page.close();
    const [left] = pages;
    if (left === undefined) throw new Error('No tab is left');
    await left.bringToFront();
    await hover(left, term);
    await waitForCard(browser, left, term);
    expect(errors.flatMap((list) => list())).toEqual([]);
  }, 240_000);
});
