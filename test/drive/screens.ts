import type { Page } from 'puppeteer-core';
import { openWholeCard, waitForCard, type OpenCard } from './card';
import { demoSite } from './demo-site';
import type { DrivenBrowser } from './driven-browser';
import { hover } from './hover';
import { speak } from './speak';
import { waitForReport } from './page-state';
import { pointAt } from './point-at';
import { enterState, type ScreenState, type Size } from './screen-states';

type Stage = {
  readonly browser: DrivenBrowser;
  readonly state: ScreenState;
  /** To be closed when the screen has been looked at. */
  readonly opened: Page[];
};

type Screen = (stage: Stage) => Promise<Page>;

const article = `https://${demoSite.host}/`;
const term = 'Board of Peace';
const desk: Size = { width: 1000, height: 760 };

/** Brings up a screen in the language and the state asked for, has it looked at, and puts it away. */
export async function lookAt(
  name: ScreenName,
  { browser, state }: { readonly browser: DrivenBrowser; readonly state: ScreenState },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const opened: Page[] = [];
  try {
    await speak(browser, state.language);
    const page = await screens[name]({ browser, state, opened });
    await page.bringToFront();
    await look(page);
  } finally {
    for (const page of opened.reverse()) await page.close();
  }
}

/** Every screen that a reader meets. */
const screens = {
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
  // Told by its query from the tab that opened at install, through which the browser is driven.
  welcome: (stage) =>
    openOwnPage(stage, {
      path: 'welcome.html?look',
      ready: 'h2',
      size: { width: 1000, height: 2400 },
    }),
} as const satisfies Readonly<Record<string, Screen>>;

export type ScreenName = keyof typeof screens;
export const screenNames = Object.keys(screens) as readonly ScreenName[];
/** Those that are pages of the extension. */
export const ownScreens = [
  'popup',
  'panel',
  'welcome',
  'options',
] as const satisfies readonly ScreenName[];

async function openArticle({ browser, state, opened }: Stage): Promise<Page> {
  const page = await browser.openPage(article);
  opened.push(page);
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
  await openArticle(stage);
  return await openOwnPage(stage, own);
}

/** Comes to the front only when it knows what it stands over; behind, it would not be zoomed. */
async function openOwnPage(
  { browser, state, opened }: Stage,
  { path, ready, size }: OwnPage,
): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  opened.push(page);
  await page.waitForSelector(ready);
  await page.bringToFront();
  await enterState({ browser, page, state, size });
  return page;
}
