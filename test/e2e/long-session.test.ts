import { TargetType } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

describe.each(browserNames)('a long session in %s', (name) => {
  const session = useBrowser(name);

  it('opens cards and reads pages after the browser has ended the idle background', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    const errors = collectErrors(page);
    await expectMarks(page, ['Board of Peace']);
    await browser.stopBackground();
    await hover(page, 'Board of Peace');
    const card = await waitForCard(browser, page, 'Board of Peace');
    expect(card.text).toContain('Briefing to');
    await browser.stopBackground();
    const another = await browser.openPage(`${news}/endless.html`);
    await expectMarks(another, ['Hamas']);
    expect(errors()).toEqual([]);
  });
});

describe('a background that chromium ends', () => {
  const session = useBrowser('chromium');

  it('in the middle of a request answers when asked again, and the card opens', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    const errors = collectErrors(page);
    await expectMarks(page, ['Board of Peace']);
    const target = await browser.puppeteer.waitForTarget(
      (one) => one.type() === TargetType.SERVICE_WORKER,
    );
    const debug = await target.createCDPSession();
    await debug.send('Debugger.enable');
    const isHalted = new Promise((resolve) => {
      debug.once('Debugger.paused', resolve);
    });
    await debug.send('Debugger.pause');
    await hover(page, 'Board of Peace');
    // The request has arrived and its first line is about to run.
    await isHalted;
    await browser.stopBackground();
    const card = await waitForCard(browser, page, 'Board of Peace');
    expect(card.text).toContain('Briefing to');
    expect(errors()).toEqual([]);
  });
});
