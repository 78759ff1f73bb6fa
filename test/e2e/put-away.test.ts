import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { listMarks } from '@/test/drive/marks';
import { waitForReport } from '@/test/drive/page-state';
import { putAway } from '@/test/drive/put-away';
import { badgeOver } from '@/test/support/badge-over';
import { collectErrors } from '@/test/support/collect-errors';
import { press, waitForText } from '@/test/support/controls';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

const term = 'Board of Peace';

describe.each(browserNames)('a tab that %s has put away', (name) => {
  const session = useBrowser(name);

  it('is read again when its reader comes back to it, with card, popup and badge', async () => {
    const { browser } = session();
    const before = await browser.openPage(`${news}/article.html`);
    await expectMarks(before, [term]);
    const options = await browser.openExtensionPage('options.html');
    await press(options, 'Show the number of mentions');
    await expect.poll(() => badgeOver(browser, before)).toMatch(/^\d+$/);
    const badge = await badgeOver(browser, before);
    await options.close();

    const tab = await putAway(browser, before);
    expect(tab.isAway).toBe(true);
    const page = await tab.bringBack();
    const errors = collectErrors(page);
    await expectMarks(page, [term]);
    await hover(page, term);
    await waitForCard(browser, page, term);
    await expect.poll(() => badgeOver(browser, page)).toBe(badge);
    const popup = await browser.openExtensionPage('popup.html');
    await waitForText(popup, 'on this page');
    const { mentions } = await waitForReport(browser, page);
    expect(mentions).toHaveLength(Number(badge));
    expect(await listMarks(page)).not.toEqual([]);
    expect(errors()).toEqual([]);
  });
});
