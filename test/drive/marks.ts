import type { Page } from 'puppeteer-core';

export type Mark = {
  readonly text: string;
  /** Name of the highlight that paints it. */
  readonly highlight: string;
};

/** What the page's text is marked with, as the page itself can see it; in no particular order. */
export function listMarks(page: Page): Promise<readonly Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([highlight, ranges]) =>
      [...ranges].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return { text: live.toString(), highlight };
      }),
    ),
  );
}
