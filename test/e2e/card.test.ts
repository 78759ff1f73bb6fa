import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  clickInCard,
  findCard,
  openWholeCard,
  waitForCard,
  waitForNoCard,
  type OpenCard,
} from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { pointAt, type Point } from '@/test/drive/point-at';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

const term = 'Board of Peace';

describe.each(browserNames)('the card in %s', (name) => {
  const session = useBrowser(name);

  async function openArticle(): Promise<Page> {
    const page = await session().browser.openPage(`${news}/article.html`);
    await expectMarks(page, [term]);
    return page;
  }

  async function openCard(page: Page): Promise<{ readonly card: OpenCard; readonly at: Point }> {
    const at = await hover(page, term);
    return { card: await waitForCard(session().browser, page, term), at };
  }

  it('names the term, where it stands with a date, its sources and the briefing’s date', async () => {
    const page = await openArticle();
    const { card } = await openCard(page);
    expect(card.text).toContain('Board of Peace');
    expect(card.text).toContain('Body');
    expect(card.text).toMatch(/Briefing to (\d{1,2} \w+|\w+ \d{1,2},) 2026/);
    expect(card.text).toMatch(/(latest known|when written)/);
    const links = await card.root.call((root) =>
      [...root.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link).toEqual({
        href: expect.stringMatching(/^https?:/),
        target: '_blank',
        rel: expect.stringContaining('noopener'),
      });
    }
  });

  it('covers neither the pointer nor the line that is being read', async () => {
    const page = await openArticle();
    const { card, at } = await openCard(page);
    const isBelow = card.box.y >= at.y + 4;
    const isAbove = card.box.y + card.box.height <= at.y - 4;
    expect(isBelow || isAbove).toBe(true);
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(1000);
  });

  it('stays while the pointer moves into it and goes when the pointer leaves', async () => {
    const { browser } = session();
    const page = await openArticle();
    const { card } = await openCard(page);
    const inside = { x: card.box.x + 40, y: card.box.y + card.box.height / 2 };
    await page.mouse.move(inside.x, inside.y, { steps: 15 });
    await clickInCard(page, card, 'h2');
    expect(await findCard(browser, page)).not.toBeNull();
    await page.mouse.move(990, 5, { steps: 10 });
    await waitForNoCard(browser, page);
  });

  it('closes on Escape and leaves the key to the page otherwise', async () => {
    const { browser } = session();
    const page = await openArticle();
    await openCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
  });

  it('opens to its sources and to the reason for the mark', async () => {
    const { browser } = session();
    const page = await openArticle();
    const { card } = await openCard(page);
    await openWholeCard(page, card);
    const whole = await waitForCard(browser, page, 'Why was this marked?');
    expect(whole.text).toContain('Sources');
  });

  it('has its term go unmarked on every page when it is known, and come back', async () => {
    const { browser } = session();
    const other = await browser.openPage(`${news}/article.html`);
    await expectMarks(other, [term]);
    const page = await openArticle();
    const { card } = await openCard(page);
    await openWholeCard(page, card);
    await clickInCard(page, card, '.card-actions button:nth-child(2)');
    await waitForCard(browser, page, 'Left unmarked from now on');
    for (const tab of [page, other]) {
      await expect.poll(() => markedTexts(tab)).not.toContain(term);
    }
    await clickInCard(page, card, '.card-actions button');
    for (const tab of [page, other]) {
      await expect.poll(() => markedTexts(tab)).toContain(term);
    }
    await other.close();
  });

  it('can be copied, or gives its text to be copied by hand', async () => {
    const { browser } = session();
    const page = await openArticle();
    const { card } = await openCard(page);
    await openWholeCard(page, card);
    await clickInCard(page, card, '.card-actions button');
    await waitForCard(browser, page, 'CSL-JSON');
    await clickInCard(page, card, '.card-actions button');
    await expect
      .poll(() =>
        card.root.call((root) => {
          const said = root.querySelector<HTMLElement>('.card-actions')?.innerText ?? '';
          const field = root.querySelector('textarea')?.value ?? '';
          return said.includes('Copied') || field.startsWith('Board of Peace');
        }),
      )
      .toBe(true);
  });

  it('does not open while the pointer only passes over', async () => {
    const { browser } = session();
    const page = await openArticle();
    const point = await pointAt(page, term);
    await page.mouse.move(point.x - 200, point.y - 100);
    await page.mouse.move(point.x + 400, point.y + 200, { steps: 6 });
    const { card } = await openCard(page);
    expect(card.text).toContain(term);
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
  });

  it('opens by the keyboard command and gives the focus back when closed', async () => {
    const { browser } = session();
    const page = await openArticle();
    await page.focus('textarea');
    await browser.runCommand('open-card');
    await waitForCard(browser, page);
    await page.keyboard.press('Escape');
    await waitForNoCard(browser, page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  it('opens as a sheet at the foot of a phone’s screen by a tap', async () => {
    const { browser } = session();
    const page = await browser.puppeteer.newPage();
    await page.setViewport({ width: 360, height: 740, hasTouch: true });
    await page.goto(`${news}/article.html`);
    await expectMarks(page, [term]);
    const at = await pointAt(page, term);
    await page.touchscreen.tap(at.x, at.y);
    const card = await waitForCard(browser, page, term);
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(360);
    expect(Math.round(card.box.y + card.box.height)).toBeGreaterThanOrEqual(700);
  });
});
