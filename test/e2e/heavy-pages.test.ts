import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { waitForReport } from '@/test/drive/page-state';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks } from '@/test/support/expect-marks';
import { hard } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/** Of the page's own script: ms. */
declare const longestWait: number;

describe.each(browserNames)('a heavy page in %s', (name) => {
  const session = useBrowser(name);

  async function open(
    kind: string,
  ): Promise<{ readonly page: Page; readonly errors: () => readonly string[] }> {
    const page = await session().browser.puppeteer.newPage();
    const errors = collectErrors(page);
    await page.goto(`${hard}/heavy.html?${kind}`);
    return { page, errors };
  }

  it.each(['paragraphs', 'text', 'words', 'nodes', 'restless'])('%s', async (kind) => {
    const from = performance.now();
    const { page, errors } = await open(kind);
    const loaded = performance.now();
    await expectMarks(page, ['Board of Peace']);
    const marked = performance.now();
    const { mentions, halted } = await waitForReport(session().browser, page);
    const reported = performance.now();
    await hover(page, 'Board of Peace');
    await waitForCard(session().browser, page, 'Board of Peace');
    console.log(
      name,
      kind,
      JSON.stringify({
        load: loaded - from,
        marked: marked - loaded,
        reported: reported - marked,
        carded: performance.now() - reported,
        wait: await page.evaluate(() => longestWait),
        mentions: mentions.length,
        halted,
      }),
    );
    expect(errors()).toEqual([]);
    await page.close();
  });
});
