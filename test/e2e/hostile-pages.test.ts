import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitForNoCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { waitForReport, waitForVerdict } from '@/test/drive/page-state';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { hard } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/** Of the page's own script. */
declare const forged: number;
declare const sent: number;
declare function rewrite(): void;

describe.each(browserNames)('a hostile page in %s', (name) => {
  const session = useBrowser(name);

  async function open(
    file: string,
  ): Promise<{ readonly page: Page; readonly errors: () => readonly string[] }> {
    const page = await session().browser.puppeteer.newPage();
    const errors = collectErrors(page);
    await page.goto(`${hard}/${file}`, { waitUntil: 'domcontentloaded' });
    return { page, errors };
  }

  async function surfaces(page: Page): Promise<readonly string[]> {
    const { mentions } = await waitForReport(session().browser, page);
    return mentions.map(({ surface }) => surface);
  }

  it.each([
    ['spoils what scripts borrow from a page', 'polluted.html'],
    ['overrides what its document says of itself', 'overriding.html'],
  ])('that %s is read as it is printed', async (_, file) => {
    const { browser } = session();
    const { page, errors } = await open(file);
    await expect
      .poll(() => surfaces(page))
      .toEqual(expect.arrayContaining(['Hamas', 'Board of Peace', 'Kerem Shalom']));
    await page.mouse.move(100, 560);
    await page.mouse.move(60, 508, { steps: 12 });
    const card = await waitForCard(browser, page, 'Board of Peace');
    expect(card.text).toContain('Briefing to');
    expect(errors()).toEqual([]);
  });

  it('that answers in the place of the browser’s own functions gets no further than itself', async () => {
    const { browser } = session();
    const { page, errors } = await open('clobbered.html');
    const other = await browser.openPage('https://news.localhost/article.html');
    await expectMarks(other, ['Hamas']);
    const before = await page.content();
    await page.bringToFront();
    await page.mouse.move(300, 200, { steps: 5 });
    expect(await page.content()).toBe(before);
    expect(errors()).toEqual([]);
  });

  it('that empties the highlights of its document has its marks back', async () => {
    const page = await session().browser.openPage('https://news.localhost/article.html');
    await expectMarks(page, ['Hamas']);
    const before = await markedTexts(page);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await markedTexts(page)).toEqual([]);
    await expect.poll(() => markedTexts(page)).toEqual(before);
    await page.close();
  });

  it('that writes itself anew is marked anew, and cards open on it', async () => {
    const { browser } = session();
    const { page, errors } = await open('rewritten.html');
    await expectMarks(page, ['Hamas', 'Rafah crossing']);
    await page.evaluate(() => rewrite());
    await expectMarks(page, ['Hamas', 'Kerem Shalom', 'Board of Peace']);
    expect(await markedTexts(page)).not.toContain('Rafah crossing');
    await hover(page, 'Board of Peace');
    await waitForCard(browser, page, 'Board of Peace');
    expect(errors()).toEqual([]);
    await page.close();
  });

  it('with shadow roots is marked outside of them alone', async () => {
    const { page, errors } = await open('shadow.html');
    await expectMarks(page, ['Hamas', 'Board of Peace', 'Kerem Shalom']);
    const texts = await markedTexts(page);
    expect(texts).not.toContain('Nickolay Mladenov');
    expect(texts).not.toContain('Donald Trump');
    await hover(page, 'Kerem Shalom');
    await waitForCard(session().browser, page, 'Kerem Shalom');
    expect(errors()).toEqual([]);
    await page.close();
  });

  it('cannot open a card with events of its own making', async () => {
    const { browser } = session();
    const { page, errors } = await open('forging.html');
    await expectMarks(page, ['Board of Peace', 'Kerem Shalom']);
    const rounds = await page.evaluate(() => forged);
    await expect.poll(() => page.evaluate(() => forged)).toBeGreaterThan(rounds + 20);
    expect(await findCard(browser, page)).toBeNull();
    await browser.runCommand('open-card');
    await waitForCard(browser, page);
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
    expect(errors()).toEqual([]);
  });

  it('cannot start the reader or stop it by messages of its own', async () => {
    const { browser } = session();
    const { page, errors } = await open('impostor.html');
    await expect.poll(() => page.evaluate(() => sent)).toBeGreaterThan(20);
    expect((await waitForVerdict(browser, page)).kind).toBe('not-coverage');
    expect(await markedTexts(page)).toEqual([]);
    expect(errors()).toEqual([]);
  });

  it('has its written-out markup marked as the text that it is', async () => {
    const { browser } = session();
    const { page, errors } = await open('strange-text.html');
    await expectMarks(page, ['Board of Peace']);
    await hover(page, 'Board of Peace');
    await waitForCard(browser, page, 'Board of Peace');
    expect(await page.evaluate(() => 'isRun' in window)).toBe(false);
    expect(errors()).toEqual([]);
  });

  it('has names marked whole that hold joiners or stand between bidirectional controls', async () => {
    const { page } = await open('strange-text.html');
    await expectMarks(page, [
      'Nicko\u200dlay Mlade\u200cnov',
      'Ke\u200brem Shalom',
      'Board\u00a0of\u00ad Peace',
      'Donald Trump',
      'Kerem Shalom',
      'Rafah crossing',
    ]);
  });
});
