import { describe, expect, it } from 'vitest';
import { waitForText } from '@/test/support/controls';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { useBrowser } from '@/test/support/use-browser';

const article = 'https://www.bbc.com/article.html';

describe('sites of the reader’s choice in firefox', () => {
  const session = useBrowser('firefox', 'release');

  it('are read once the browser’s prompt is granted, also where they are open already', async () => {
    const { browser } = session();
    const open = await browser.openPage(article);
    const welcome = await browser.extensionPage('welcome.html');
    await welcome.bringToFront();
    expect(await markedTexts(open)).toEqual([]);
    const box = await welcome.waitForSelector('input[value*="bbc"]');
    await box?.click();
    await (await welcome.waitForSelector('button[type="submit"]'))?.click();
    await waitForText(welcome, 'Allowed on 1 outlet');
    await expectMarks(open, ['Hamas']);
    const later = await browser.openPage(article);
    await expectMarks(later, ['Hamas']);
  });
});

describe.each(['chromium', 'firefox'] as const)('one page, once, in %s', (name) => {
  const session = useBrowser(name, 'release');

  it('is read at the press of the toolbar button, without any permission', async () => {
    const { browser } = session();
    const page = await browser.openPage('https://elsewhere.test/article.html');
    await browser.pressToolbarButton(page);
    await expectMarks(page, ['Hamas', 'Board of Peace']);
  });
});
