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
  popup: async (stage) => {
    const read = await openArticle(stage);
    const popup = await openOwnPage(stage, 'popup.html', { width: 400, height: 600 });
    await popup.waitForSelector('.mention');
    await read.close();
    return popup;
  },
  panel: async (stage) => {
    const read = await openArticle(stage);
    const panel = await openOwnPage(stage, 'sidepanel.html', { width: 360, height: 800 });
    await panel.waitForSelector('.sentences');
    await read.close();
    return panel;
  },
  welcome: (stage) => openOwnPage(stage, 'welcome.html', { width: 1000, height: 2400 }),
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

async function openOwnPage({ browser, state }: Stage, path: string, size: Size): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  await enterState({ browser, page, state, size });
  await page.waitForSelector('h1, h2');
  return page;
}
