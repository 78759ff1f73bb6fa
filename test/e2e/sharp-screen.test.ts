import { describe, expect, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

describe.each(browserNames)('a screen with other pixels in %s', (name) => {
  const session = useBrowser(name);

  it.each([1.25, 2, 3])('of %d to the CSS pixel has its cards like any other', async (ratio) => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await page.setViewport({ width: 1000, height: 800, deviceScaleFactor: ratio });
    await expectMarks(page, ['Board of Peace', 'International Stabilisation Force']);
    await hover(page, 'Board of Peace');
    const card = await waitForCard(browser, page, 'Board of Peace');
    expect(card.box.width).toBeGreaterThan(300);
    await page.close();
  });
});
