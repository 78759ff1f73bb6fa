import type { ElementHandle, Page } from 'puppeteer-core';

/** A tab behind another draws no frames to ask at. */
const atIntervals = { polling: 50 } as const;

/** The first button, tab, switch or link whose text or name begins with these words; waits for it. */
async function findControl(page: Page, words: string): Promise<ElementHandle> {
  const control = await page.waitForFunction(
    (start) =>
      [...document.querySelectorAll('button, a, summary, label')].find((element) =>
        (element.getAttribute('aria-label') ?? element.textContent).trim().startsWith(start),
      ),
    atIntervals,
    words,
  );
  return control as ElementHandle;
}

/** Brings the tab to the front and presses the control with the real pointer. */
export async function press(page: Page, words: string): Promise<void> {
  const control = await findControl(page, words);
  await page.bringToFront();
  await control.click();
}

/** Waits until the page shows this text. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction((words) => document.body.innerText.includes(words), atIntervals, text);
}
