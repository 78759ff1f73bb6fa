import type { Page } from 'puppeteer-core';
import { openWholeCard, waitForCard, type OpenCard } from './card';
import { demoSite } from './demo-site';
import type { DrivenBrowser } from './driven-browser';
import { hover } from './hover';
import { speak } from './speak';
import { waitForReport } from './page-state';
import { findTabId } from './find-tab-id';
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

const popup: OwnPage = {
  path: 'popup.html',
  ready: '.mention',
  size: { width: 400, height: 600 },
};
const panel: OwnPage = {
  path: 'sidepanel.html',
  ready: '.sentences',
  size: { width: 360, height: 800 },
};
const planView = 'nav button:nth-of-type(2)';

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
  popup: (stage) => openOverArticle(stage, popup),
  'popup-phase': (stage) => openOverArticle(stage, { ...popup, presses: ['#tab-phase'] }),
  panel: (stage) => openOverArticle(stage, panel),
  'panel-plan': (stage) => openOverArticle(stage, { ...panel, presses: [planView] }),
  'panel-element': (stage) =>
    openOverArticle(stage, { ...panel, presses: [planView, '.plan .entry'] }),
  'panel-record': (stage) =>
    openOverArticle(stage, { ...panel, presses: [planView, '.plan .entry', '.name-row .link'] }),
  'panel-map': (stage) =>
    openOverArticle(stage, { ...panel, presses: ['nav button:nth-of-type(3)'] }),
  paste: (stage) =>
    openOwnPage(stage, {
      path: 'paste.html',
      ready: 'textarea',
      size: { width: 1000, height: 900 },
    }),
  glossary: async (stage) => {
    const tab = await findTabId(stage.browser, await openArticle(stage));
    const path = `glossary.html?tab=${tab}`;
    return await openOwnPage(stage, {
      path,
      ready: '.glossary-entry',
      size: { width: 1000, height: 1200 },
    });
  },
  options: (stage) =>
    openOwnPage(stage, {
      path: 'options.html',
      ready: '.names',
      size: { width: 1000, height: 3200 },
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
  'popup-phase',
  'panel',
  'panel-plan',
  'panel-element',
  'panel-record',
  'panel-map',
  'paste',
  'glossary',
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

type OwnPage = {
  readonly path: string;
  readonly ready: string;
  readonly size: Size;
  /** What is pressed one after another to come to the screen: selectors, for the words differ by language. */
  readonly presses?: readonly string[];
};

/** A page of the extension that tells of the article in front of it. */
async function openOverArticle(stage: Stage, own: OwnPage): Promise<Page> {
  await openArticle(stage);
  return await openOwnPage(stage, own);
}

/** Comes to the front only when it knows what it stands over; behind, it would not be zoomed. */
async function openOwnPage(
  { browser, state, opened }: Stage,
  { path, ready, size, presses = [] }: OwnPage,
): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  opened.push(page);
  await page.waitForSelector(ready);
  await page.bringToFront();
  await enterState({ browser, page, state, size });
  for (const selector of presses) await press(page, selector);
  return page;
}

/** Also what lies outside the window. */
async function press(page: Page, selector: string): Promise<void> {
  const control = await page.waitForSelector(selector);
  await control?.evaluate((element) => (element as HTMLElement).click());
}
