import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { waitForReport, waitForVerdict } from '@/test/drive/page-state';
import { waitUntil } from '@/test/drive/wait-until';
import { collectErrors } from '@/test/support/collect-errors';
import { waitForText } from '@/test/support/controls';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { hard } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

const term = 'Board of Peace';
const hasPatience = process.env['PATIENT'] === '1';
/** ms; a page is given up after two minutes, on a busy machine later. */
const patience = 300_000;

/** Of the page's own script. */
declare function goOn(): void;

describe.each(browserNames)('a page that is hard to read in %s', (name) => {
  const session = useBrowser(name);

  async function open(
    path: string,
  ): Promise<{ readonly page: Page; readonly errors: () => readonly string[] }> {
    const page = await session().browser.puppeteer.newPage();
    const errors = collectErrors(page);
    await page.goto(`${hard}/${path}`, { waitUntil: 'domcontentloaded' });
    return { page, errors };
  }

  it('because it changes 1,000 times a second is marked, and a card opens on it', async () => {
    const { page, errors } = await open('restless.html');
    await expectMarks(page, [term]);
    await hover(page, term);
    const card = await waitForCard(session().browser, page, term);
    expect(card.box.height).toBeGreaterThan(50);
    expect(errors()).toEqual([]);
    await page.close();
  });

  // What happens then without waiting for it: test/browser/reader/overload.test.ts.
  it.runIf(hasPatience)(
    'because it never rests is given up after minutes, and is read again at its next address',
    async () => {
      const { browser } = session();
      const { page, errors } = await open('restless.html');
      await expectMarks(page, [term]);
      await waitUntil({
        what: 'the page to be given up',
        withinMs: patience,
        probe: async () =>
          (await waitForReport(browser, page)).halted === 'overloaded' ? true : null,
      });
      await page.bringToFront();
      const popup = await browser.openExtensionPage('popup.html');
      await waitForText(popup, 'changes faster than it can be read');
      await popup.close();
      await expectMarks(page, [term, 'Rafah crossing']);
      await page.evaluate(overwriteWords);
      await expect.poll(() => markedTexts(page)).not.toContainEqual(expect.stringMatching(/^o+$/));
      expect(await markedTexts(page)).toContain('Hamas');
      await page.evaluate(() => goOn());
      await expectMarks(page, ['Nickolay Mladenov', 'Hamas']);
      expect((await waitForReport(browser, page)).halted).toBeNull();
      expect(errors()).toEqual([]);
      await page.close();
    },
    patience + 60_000,
  );

  it('around a frame is left unread with the frame in it, and says so', async () => {
    const { page, errors } = await open('frame.html');
    const state = await waitForVerdict(session().browser, page);
    expect(state).toMatchObject({ kind: 'not-coverage', isFramed: true });
    const popup = await session().browser.openExtensionPage('popup.html');
    await waitForText(popup, 'frames are not read');
    await popup.close();
    const [, inner] = page.frames();
    await inner?.waitForSelector('article');
    expect(await inner?.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await markedTexts(page)).toEqual([]);
    expect(errors()).toEqual([]);
  });
});

/** Runs in the page: other words in the node of marked ones. */
function overwriteWords(): void {
  const text = document.querySelector('article > p + p')?.firstChild;
  if (text instanceof Text) text.data = 'o'.repeat(200);
}
