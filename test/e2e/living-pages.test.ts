import { describe, expect, it } from 'vitest';
import { browserNames } from '@/test/drive/find-browser';
import { listMarks } from '@/test/drive/marks';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

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
    await expect
      .poll(async () => {
        const marks = await listMarks(page);
        return marks.filter(({ text }) => text === 'Board of Peace').length;
      })
      .toBe(entries);
  });

  it('can draw its marked paragraphs again and again without an error', async () => {
    const { browser } = session();
    const page = await browser.puppeteer.newPage();
    const errors = collectErrors(page);
    await page.goto(`${news}/rerender.html`);
    await page.waitForFunction(() => document.querySelector('output')?.textContent === '200', {
      timeout: 30_000,
    });
    await expectMarks(page, ['Hamas']);
    expect(errors()).toEqual([]);
  });
});
