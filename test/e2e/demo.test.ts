import { describe, expect, it } from 'vitest';
import type { PageReport, ReportedMention } from '@/lib/page/page-state';
import { browserNames } from '@/test/drive/find-browser';
import { waitForReport } from '@/test/drive/page-state';
import seed from '@/test/fixtures/seed-terms.json';
import { demo } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/** Whether these words, or some of them with words beside them, were marked as the entity. */
function names(mention: ReportedMention, entity: string, form: string): boolean {
  const marked = wordsOf(mention.surface);
  const isSamePlace = wordsOf(mention.sentence).join(' ').includes(wordsOf(form).join(' '));
  return mention.entity === entity && isSamePlace && wordsOf(form).some((w) => marked.includes(w));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
}

function missedIn({ mentions }: PageReport): readonly string[] {
  return seed.terms.flatMap(({ id, forms }) =>
    forms
      .filter((form) => !mentions.some((mention) => names(mention, id, form)))
      .map((form) => `${id}: ${form}`),
  );
}

describe.each(browserNames)('the demo article in %s', (name) => {
  const session = useBrowser(name);

  it('has every stakeholder and plan term of the seed list marked as what it is', async () => {
    const { browser } = session();
    const page = await browser.openPage(demo);
    // The names come at once, what grammar decides a moment later.
    await expect.poll(async () => missedIn(await waitForReport(browser, page))).toEqual([]);
  });
});
