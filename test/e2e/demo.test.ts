import { describe, expect, it } from 'vitest';
import type { PageReport, ReportedMention } from '@/lib/page/page-state';
import { browserNames } from '@/test/drive/find-browser';
import { waitForReport } from '@/test/drive/page-state';
import seed from '@/test/fixtures/seed-terms.json';
import { demo } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/** The words may be part of a longer name that was marked, or the name part of the words. */
function names(mention: ReportedMention, entity: string, form: string): boolean {
  const surface = plain(mention.surface);
  const words = plain(form);
  return mention.entity === entity && (surface.includes(words) || words.includes(surface));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ');
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
