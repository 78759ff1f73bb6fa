import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames } from '@/test/drive/find-browser';
import { collectErrors } from '@/test/support/collect-errors';
import { expectMarks, markedTexts } from '@/test/support/expect-marks';
import { hard } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

const written = 'The Board of Peace met in Khan Younis.';

/** Waits for a reading that began after the last key. */
async function waitForReading(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Kerem Shalom was shut.';
    document.querySelector('article')?.append(paragraph);
  });
  await expectMarks(page, ['Kerem Shalom']);
}

describe.each(browserNames)('what is being written on a page in %s', (name) => {
  const session = useBrowser(name);

  async function open(): Promise<{
    readonly page: Page;
    readonly errors: () => readonly string[];
  }> {
    const page = await session().browser.puppeteer.newPage();
    const errors = collectErrors(page);
    await page.goto(`${hard}/editor.html`);
    await expectMarks(page, ['Hamas', 'Rafah crossing']);
    return { page, errors };
  }

  it.each(['#rich', '#code'])(
    'in %s is left unmarked, with caret and undo as they were',
    async (editor) => {
      const { page, errors } = await open();
      await page.focus(editor);
      await page.evaluate(placeCaret, editor);
      await page.keyboard.type(written);
      for (let back = 0; back < 5; back += 1) await page.keyboard.press('ArrowLeft');
      const caret = await page.evaluate(describeCaret);
      await waitForReading(page);
      expect(await page.evaluate(describeCaret)).toEqual(caret);
      expect(caret.after).toBe('unis.');
      expect(await markedTexts(page)).not.toContain('Board of Peace');
      await page.keyboard.type('…');
      const text = () => page.$eval(editor, (element) => element.textContent);
      expect(await text()).toContain('Khan Yo…unis.');
      await expect
        .poll(async () => {
          await page.evaluate(() => document.execCommand('undo'));
          return await text();
        })
        .not.toContain('Board');
      expect(errors()).toEqual([]);
      await page.close();
    },
  );

  it('in a text field is left unmarked, with caret and undo as they were', async () => {
    const { page, errors } = await open();
    const field = await page.waitForSelector('textarea');
    await field?.type(written);
    for (let back = 0; back < 5; back += 1) await page.keyboard.press('ArrowLeft');
    await waitForReading(page);
    await page.keyboard.type('…');
    const text = () => page.$eval('textarea', ({ value }) => value);
    expect(await text()).toBe(written.replace('unis.', '…unis.'));
    expect(await markedTexts(page)).not.toContain('Board of Peace');
    await expect
      .poll(async () => {
        await page.evaluate(() => document.execCommand('undo'));
        return await text();
      })
      .toBe('');
    expect(errors()).toEqual([]);
    await page.close();
  });
});

/** Runs in the page: behind the last character. */
function placeCaret(editor: string): void {
  const element = document.querySelector(editor);
  if (element !== null) getSelection()?.selectAllChildren(element);
  getSelection()?.collapseToEnd();
}

/** Runs in the page. */
function describeCaret(): { readonly offset: number; readonly after: string } {
  const selection = getSelection();
  const offset = selection?.anchorOffset ?? 0;
  return { offset, after: (selection?.anchorNode?.textContent ?? '').slice(offset) };
}
