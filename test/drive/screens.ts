import type { Page } from 'puppeteer-core';
import { openWholeCard, waitForCard, type OpenCard } from './card';
import { demoSite } from './demo-site';
import type { DrivenBrowser } from './driven-browser';
import { hover } from './hover';
import { waitForReport } from './page-state';
import { pointAt } from './point-at';
import { enterState, type ScreenState, type Size } from './screen-states';

type Stage = { readonly browser: DrivenBrowser; readonly state: ScreenState };

/** Brings a screen to where it can be looked at; whoever asks closes the page. */
type Screen = (stage: Stage) => Promise<Page>;

const article = `https://${demoSite.host}/`;
const term = 'Board of Peace';
const desk: Size = { width: 1000, height: 760 };

/** Every screen that a reader meets. */
export const screens: Readonly<Record<string, Screen>> = {
  demo: openArticle,
  card: async (stage) => {
    const page = await openArticle(stage);
    await openCard(stage, page);
    return page;
  },
  'card-whole': async (stage) => {
    const page = await openArticle(stage);
    await openWholeCard(page, await openCard(stage, page));
    return page;
  },
  popup: (stage) =>
    openOverArticle(stage, {
      path: 'popup.html',
      ready: '.mention',
      size: { width: 400, height: 600 },
    }),
  panel: (stage) =>
    openOverArticle(stage, {
      path: 'sidepanel.html',
      ready: '.sentences',
      size: { width: 360, height: 800 },
    }),
  options: (stage) =>
    openOwnPage(stage, {
      path: 'options.html',
      ready: '.names',
      size: { width: 1000, height: 2600 },
    }),
  welcome: (stage) =>
    openOwnPage(stage, { path: 'welcome.html', ready: 'h2', size: { width: 1000, height: 2400 } }),
};

async function openArticle({ browser, state }: Stage): Promise<Page> {
  const page = await browser.openPage(article);
  await enterState({ browser, page, state, size: desk });
  await waitForReport(browser, page);
  return page;
}

async function openCard({ browser, state }: Stage, page: Page): Promise<OpenCard> {
  if (state.isPhone) {
    const { x, y } = await pointAt(page, term);
    await page.touchscreen.tap(x, y);
  } else {
    await hover(page, term);
  }
  return waitForCard(browser, page, term);
}

type OwnPage = { readonly path: string; readonly ready: string; readonly size: Size };

/** A page of the extension that tells of the article in front of it. */
async function openOverArticle(stage: Stage, own: OwnPage): Promise<Page> {
  const read = await openArticle(stage);
  const page = await openOwnPage(stage, own);
  await read.close();
  return page;
}

/** Comes to the front only when it knows what it stands over; behind, it would not be zoomed. */
async function openOwnPage(
  { browser, state }: Stage,
  { path, ready, size }: OwnPage,
): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  await page.waitForSelector(ready);
  await page.bringToFront();
  await enterState({ browser, page, state, size });
  return page;
}
