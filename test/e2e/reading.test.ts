import { describe, expect, it } from 'vitest';
import { browserNames } from '@/test/drive/find-browser';
import { waitForVerdict } from '@/test/drive/page-state';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

describe.each(browserNames)('reading a page in %s', (name) => {
  const session = useBrowser(name);

  it('marks the stakeholders and plan terms of an article on Gaza', async () => {
    const page = await session().browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Hamas', 'Board of Peace', 'Rafah crossing', 'Nickolay Mladenov']);
  });

  it('marks a name that runs across inline elements once and whole', async () => {
    const page = await session().browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['International Stabilisation Force']);
  });

  it('leaves menus, fields, editors, code and hidden text alone', async () => {
    const page = await session().browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Hamas']);
    const parents = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((ranges) =>
        [...ranges].map((range) =>
          Boolean(
            range.startContainer.parentElement?.closest(
              'nav, aside, textarea, pre, [contenteditable], [hidden]',
            ),
          ),
        ),
      ),
    );
    expect(parents).not.toContain(true);
  });

  it('marks nothing on a page that only mentions Gaza in its menus', async () => {
    const { browser } = session();
    const page = await browser.openPage(`${news}/not-coverage.html`);
    const state = await waitForVerdict(browser, page);
    expect(state.kind).toBe('not-coverage');
    expect(await markedTexts(page)).toEqual([]);
  });

  it('marks nothing on a site that the reader has not allowed', async () => {
    const { browser } = session();
    const foreign = await browser.openPage('https://elsewhere.test/article.html');
    const article = await browser.openPage(`${news}/article.html`);
    await expectMarks(article, ['Hamas']);
    expect(await markedTexts(foreign)).toEqual([]);
  });
});
