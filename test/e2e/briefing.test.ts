import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { bundledBriefing } from '@/lib/briefing/bundled';
import type { Briefing } from '@/lib/briefing/types';
import { clickInCard, openWholeCard, waitForCard } from '@/test/drive/card';
import type { DrivenBrowser } from '@/test/drive/driven-browser';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { waitUntil } from '@/test/drive/wait-until';
import { press, waitForText } from '@/test/support/controls';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

const name = 'Harbour Guard Mission';

/** A day younger than the bundled one, with a new name for the force and other words about the Board. */
const newer: Briefing = {
  ...bundledBriefing,
  version: `${bundledBriefing.version}.1`,
  gazetteer: bundledBriefing.gazetteer.map((entry) =>
    String(entry.id) === 'stabilisation-force'
      ? Object.assign({}, entry, { aliases: [...entry.aliases, name] })
      : entry,
  ),
  entities: bundledBriefing.entities.map((text) =>
    String(text.id) === 'stabilisation-force'
      ? Object.assign({}, text, { definition: 'A force that is described otherwise in this file.' })
      : text,
  ),
};

/** In a page of the extension. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Readonly<Record<string, unknown>>>;
      set(items: object): Promise<void>;
    };
  };
};

/** Gives the page a file as if the reader had chosen it. */
async function choose(options: Page, text: string): Promise<void> {
  await waitForText(options, 'Load a briefing from a file');
  await options.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('There is no field for a file');
    const files = new DataTransfer();
    files.items.add(new File([content], 'briefing.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** Chrome's panel is a target of its own, a tab is a page of either browser. */
async function openPages({
  name: browserName,
  puppeteer,
}: DrivenBrowser): Promise<readonly Page[]> {
  if (browserName === 'firefox') return puppeteer.pages();
  const own = puppeteer.targets().filter((target) => target.url().includes('/sidepanel.html'));
  return Promise.all(own.map((target) => target.asPage()));
}

/** The text of the panel's record, wherever the browser opened it. */
async function findRecord(browser: DrivenBrowser, title: string): Promise<string> {
  return waitUntil({
    what: `a record on “${title}”`,
    probe: async () => {
      for (const page of await openPages(browser)) {
        const found = await page
          .evaluate(() => ({
            title: document.querySelector('.view-title')?.textContent ?? '',
            text: document.body.innerText,
          }))
          .catch(() => null);
        if (found?.title.startsWith(title)) return found.text;
      }
      return null;
    },
  });
}

describe.each(browserNames)('a briefing from a file in %s', (browserName) => {
  const session = useBrowser(browserName);

  it('is refused with the reason when it is bad, and nothing changes', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    const options = await browser.openExtensionPage('options.html');
    await choose(options, '{"__proto__": {"isAdmin": true}}');
    await waitForText(options, 'The file is refused, and nothing has changed.');
    await waitForText(options, 'forbidden key "__proto__"');
    await choose(options, JSON.stringify({ ...newer, version: '2025.01.01' }));
    await waitForText(options, 'older than version');
    await waitForText(options, 'It came with the extension.');
    await options.close();
  });

  it('is used at once on open pages, marked as loaded by hand, and given back at one press', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    await page.evaluate((words) => {
      document
        .querySelector('article p:nth-of-type(4)')
        ?.append(` The ${words} was named there as well.`);
    }, name);
    const options = await browser.openExtensionPage('options.html');
    await choose(options, JSON.stringify(newer));
    await waitForText(options, 'the card of stabilisation-force says');
    await press(options, 'Use this briefing');
    await waitForText(options, 'You loaded it by hand on');
    await page.bringToFront();
    await expectMarks(page, [name]);
    await hover(page, name);
    const card = await waitForCard(browser, page, 'described otherwise in this file');
    expect(card.text).toContain('loaded by hand');
    const popup = await browser.openExtensionPage('popup.html');
    await waitForText(popup, 'loaded by hand');
    await popup.close();
    await press(options, 'Go back to the bundled briefing');
    await waitForText(options, 'It came with the extension.');
    await page.bringToFront();
    await expectMarks(page, ['Board of Peace']);
    await expect.poll(() => markedTexts(page)).not.toContain(name);
    await options.close();
  });

  it('is news once an update brings it, until the reader has done with it', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    const quiet = await browser.openExtensionPage('popup.html');
    await waitForText(quiet, 'on this page');
    expect(await quiet.evaluate(() => document.body.innerText)).not.toContain('New briefing');
    await quiet.evaluate(knowOlder);
    await quiet.close();
    const popup = await browser.openExtensionPage('popup.html');
    await waitForText(popup, 'New briefing of');
    const panel = await browser.openExtensionPage('sidepanel.html');
    await press(panel, 'New briefing of');
    await waitForText(panel, 'From version 2026.01.01');
    await press(panel, 'Do not mention again');
    await panel.close();
    await popup.close();
    const later = await browser.openExtensionPage('popup.html');
    await waitForText(later, 'on this page');
    expect(await later.evaluate(() => document.body.innerText)).not.toContain('New briefing');
    await later.close();
  });

  it('gives the full record to a reader who asks for it on a card', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    await hover(page, 'Board of Peace');
    const card = await waitForCard(browser, page, 'Board of Peace');
    await openWholeCard(page, card);
    await clickInCard(page, card, '.full-record');
    expect(await findRecord(browser, 'Board of Peace')).toContain('when written');
  });
});

/** Runs in a page of the extension: the reader knows an edition before the bundled one. */
async function knowOlder(): Promise<void> {
  const { 'known-edition': known } = await chrome.storage.local.get('known-edition');
  const older = Object.assign({}, known, { version: '2026.01.01', asOf: '2026-01-01' });
  await chrome.storage.local.set({ 'known-edition': older });
}
