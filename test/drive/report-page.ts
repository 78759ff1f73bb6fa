import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitForCard } from './card';
import type { DrivenBrowser } from './driven-browser';
import { hover } from './hover';
import { listMarks } from './marks';
import { waitUntil } from './wait-until';

/** Without a display: hovers one term, writes a screenshot and prints what was spotted. */
export async function reportPage(options: {
  readonly browser: DrivenBrowser;
  readonly page: Page;
  readonly out: string;
}): Promise<void> {
  const { browser, page, out } = options;
  const spotted = await spottedTerms(page);
  const term = mostTelling(spotted);
  if (term === undefined) console.log('Nothing was marked: the page is not coverage of Gaza.');
  else {
    await hover(page, term);
    const card = await waitForCard(browser, page);
    console.log(`${browser.version} marked ${spotted.size} terms:\n${listed(spotted)}`);
    console.log(`\nThe card of “${term}” begins:\n${card.text.slice(0, 280)}…`);
  }
  await mkdir(dirname(out), { recursive: true });
  await page.screenshot({ path: out });
  console.log(`\nScreenshot: ${out}`);
}

/** Terms as printed, with how often each is marked; empty when nothing is marked for ten seconds. */
async function spottedTerms(page: Page): Promise<ReadonlyMap<string, number>> {
  const marks = await waitUntil({
    what: 'marks',
    withinMs: 10_000,
    probe: async () => {
      const found = await listMarks(page);
      return found.length > 0 ? found : null;
    },
  }).catch(() => []);
  const counts = new Map<string, number>();
  for (const mark of marks) {
    const text = mark.text.replaceAll(/\s+/g, ' ');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** The longest name in capitals; of a page without names, whatever comes first. */
function mostTelling(spotted: ReadonlyMap<string, number>): string | undefined {
  const terms = [...spotted.keys()];
  const names = terms.filter((term) => /^\p{Lu}.* \p{Lu}/u.test(term));
  return names.sort((a, b) => b.length - a.length)[0] ?? terms[0];
}

function listed(spotted: ReadonlyMap<string, number>): string {
  return [...spotted]
    .sort(([, a], [, b]) => b - a)
    .map(([text, count]) => `${String(count).padStart(4)} × ${text}`)
    .join('\n');
}
