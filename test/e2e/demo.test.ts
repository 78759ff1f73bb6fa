import { describe, expect, it } from 'vitest';
import type { PageReport, ReportedMention } from '@/lib/page/page-state';
import { browserNames } from '@/test/drive/find-browser';
import { listMarks } from '@/test/drive/marks';
import { waitForReport } from '@/test/drive/page-state';
import { storeSettings } from '@/test/drive/stored-settings';
import seed from '@/test/fixtures/seed-terms.json';
import { demo } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/**
 * Whether these words were marked as the entity, as a whole or in part, or within a longer name. “Israel”
 * stands for “Israeli”: a nationality by itself is no mention.
 */
function names(mention: ReportedMention, entity: string, form: string): boolean {
  if (mention.entity !== entity) return false;
  const marked = inPlainWords(mention.surface);
  const wanted = inPlainWords(form);
  if (marked.includes(wanted) || wanted.includes(marked)) return true;
  const sentence = inPlainWords(mention.sentence);
  return sentence.includes(wanted) && wanted.split(' ').some((word) => marked.includes(word));
}

function inPlainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []).join(' ');
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

  it('has far fewer places painted than named, so that it stays a text to read', async () => {
    const { browser } = session();
    await storeSettings(browser, {});
    const page = await browser.openPage(demo);
    const { mentions } = await waitForReport(browser, page);
    const painted = await listMarks(page);
    const words = await page.$eval('article', (article) => article.innerText.split(/\s+/).length);
    expect(painted.length).toBeGreaterThan(40);
    expect(painted.length).toBeLessThan(mentions.length * 0.7);
    expect(painted.length / words).toBeLessThan(0.09);
  });
});
