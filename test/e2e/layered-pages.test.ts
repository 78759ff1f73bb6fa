import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findCard, waitForCard, waitForNoCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { waitForReport } from '@/test/drive/page-state';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { hard } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

const term = 'Board of Peace';

function showDialog(page: Page): Promise<void> {
  return page.evaluate(() => document.querySelector('dialog')?.showModal());
}

describe.each(browserNames)('a page with a top layer of its own in %s', (name) => {
  const session = useBrowser(name);

  async function open(): Promise<Page> {
    const page = await session().browser.openPage(`${hard}/dialog.html`);
    await expectMarks(page, [term]);
    return page;
  }

  it('has the card above its banner', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector<HTMLElement>('#banner')?.showPopover());
    await hover(page, term);
    const { box } = await waitForCard(session().browser, page, term);
    const above = await page.evaluate(
      ({ x, y, width, height }) =>
        document.elementFromPoint(x + width / 2, y + height - 8)?.parentElement?.localName,
      box,
    );
    expect(box.y + box.height).toBeGreaterThan(208);
    expect(above).toBe('html');
    await page.close();
  });

  it('has no card over a modal dialog, and has its cards again when that is closed', async () => {
    const { browser } = session();
    const page = await open();
    await hover(page, term);
    await waitForCard(browser, page, term);
    await showDialog(page);
    await page.mouse.move(20, 20, { steps: 4 });
    await waitForNoCard(browser, page);
    await hover(page, term);
    await page.click('dialog button');
    expect(await findCard(browser, page)).toBeNull();
    await hover(page, term);
    await waitForCard(browser, page, term);
    await page.close();
  });

  it('has no mark in what a dialog says', async () => {
    const page = await open();
    await showDialog(page);
    await waitForReport(session().browser, page);
    const texts = await markedTexts(page);
    expect(texts).toContain('Rafah crossing');
    expect(texts).not.toContain('Nickolay Mladenov');
    expect(texts).not.toContain('Kerem Shalom');
    await page.close();
  });
});
