import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames } from '@/test/drive/find-browser';
import { screenStates } from '@/test/drive/screen-states';
import { lookAt, ownScreens } from '@/test/drive/screens';
import { useBrowser } from '@/test/support/use-browser';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** In the page, once its source has run there. */
declare const window: { readonly axe: typeof axe };

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe holds against the page, by rule and element. */
async function breachesOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return await page.evaluate(async (values) => {
    const { violations } = await window.axe.run({ runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  }, rules);
}

/** CSS px by which the page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** The rules are the same in both; what differs is how a browser lays out, turns round and zooms. */
const statesIn = {
  chromium: screenStates,
  firefox: screenStates.filter(({ name }) =>
    ['dark', 'right-to-left', 'zoomed-far'].includes(name),
  ),
} as const;

describe.each(browserNames)('the extension’s own pages in %s', (name) => {
  const session = useBrowser(name);

  for (const state of statesIn[name]) {
    it.each(ownScreens)(`have nothing against them: %s, ${state.name}`, async (screen) => {
      await lookAt(screen, { browser: session().browser, state }, async (page) => {
        expect(await breachesOn(page)).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      });
    });
  }
});
