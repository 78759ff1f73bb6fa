import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames } from '@/test/drive/find-browser';
import { listMarks } from '@/test/drive/marks';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/** How often a term is marked. */
async function countOf(page: Page, term: string): Promise<number> {
  const marks = await listMarks(page);
  return marks.filter(({ text }) => text === term).length;
}

/** s for which a page is drawn again and again, at least; 200 drawings may take longer. */
const patience = process.env['PATIENT'] === '1' ? 60 : 0;

describe.each(browserNames)('a page that changes in %s', (name) => {
  const session = useBrowser(name);

  it('is read anew when a single-page site shows another story', async () => {
    const page = await session().browser.openPage(`${news}/single-page-app.html`);
    await expectMarks(page, ['Rafah crossing']);
    await page.click('#next');
    await expectMarks(page, ['Board of Peace', 'Nickolay Mladenov']);
    const marks = await listMarks(page);
    expect(marks.map(({ text }) => text)).not.toContain('Rafah crossing');
  });

  it('has its late paragraphs marked as they come', async () => {
    const page = await session().browser.openPage(`${news}/endless.html`);
    await expectMarks(page, ['Hamas']);
    const entries = 5;
    for (let entry = 1; entry <= entries; entry += 1) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForFunction(
        (count) => document.querySelectorAll('#feed p').length >= count,
        {},
        entry + 2,
      );
    }
    await expect.poll(() => countOf(page, 'Board of Peace')).toBe(entries);
  });

  it('has the paragraphs forgotten that an endless feed lets go of', async () => {
    const page = await session().browser.openPage(`${news}/endless.html#trimmed`);
    await expectMarks(page, ['Hamas']);
    for (let entry = 1; entry <= 5; entry += 1) {
      await page.evaluate(scrollDown);
      await page.waitForFunction(
        (part) => document.querySelector('#feed')?.textContent.includes(`Entry ${part}:`),
        {},
        entry,
      );
    }
    await expect.poll(() => countOf(page, 'Board of Peace')).toBe(4);
    // Nor is a mark left on a paragraph that is no longer in the page.
    expect(await countOf(page, 'Hamas')).toBe(0);
  });

  it('has its marks where a live blog moves them, and is otherwise left as it is', async () => {
    const { browser } = session();
    const untouched = await browser.openPage('https://elsewhere.test/live-blog.html');
    const page = await browser.puppeteer.newPage();
    const errors = collectErrors(page);
    await page.goto(`${news}/live-blog.html`);
    await expect.poll(() => countOf(page, 'Board of Peace')).toBe(30);
    const after = await page.evaluate(() => document.body.outerHTML);
    await untouched.bringToFront();
    await expect.poll(() => untouched.evaluate(() => document.body.outerHTML)).toBe(after);
    expect(errors()).toEqual([]);
  });

  it(
    'can draw its marked paragraphs again and again without an error',
    async () => {
      const { browser } = session();
      const page = await browser.puppeteer.newPage();
      const errors = collectErrors(page);
      await page.goto(`${news}/rerender.html?seconds=${patience}`);
      await page.waitForFunction(() => document.querySelector('output')?.textContent === 'enough', {
        timeout: 30_000 + patience * 1_000,
      });
      await expectMarks(page, ['Hamas']);
      expect(errors()).toEqual([]);
    },
    60_000 + patience * 1_000,
  );
});

/** Runs in the page: an arrival at its end, also where it has been there already. */
async function scrollDown(): Promise<void> {
  scrollTo(0, 0);
  await new Promise(requestAnimationFrame);
  scrollTo(0, document.body.scrollHeight);
}
