import type { Page } from 'puppeteer-core';
import { openWholeCard, waitForCard } from './card';
import { demoSite } from './demo-site';
import type { DrivenBrowser } from './driven-browser';
import { hover } from './hover';
import { waitForReport } from './page-state';

/** Sizes and colours a tab before anything is measured in it. */
type Dress = (page: Page) => Promise<void>;

type Screen = (browser: DrivenBrowser, dress: Dress) => Promise<Page>;

const article = `https://${demoSite.host}/`;
const term = 'Board of Peace';

/** Every screen that a reader meets, brought to where it can be looked at. */
export const screens = {
  demo: openArticle,
  card: openCard,
  'card-whole': async (browser, dress) => {
    const page = await openCard(browser, dress);
    const card = await waitForCard(browser, page, term);
    await openWholeCard(page, card);
    return page;
  },
  popup: async (browser, dress) => {
    const read = await openArticle(browser, dress);
    const popup = await openOwnPage(browser, dress, 'popup.html');
    await read.close();
    return popup;
  },
  welcome: (browser, dress) => openOwnPage(browser, dress, 'welcome.html'),
} as const satisfies Readonly<Record<string, Screen>>;

async function openArticle(browser: DrivenBrowser, dress: Dress): Promise<Page> {
  const page = await browser.puppeteer.newPage();
  await dress(page);
  await page.goto(article);
  await waitForReport(browser, page);
  return page;
}

async function openCard(browser: DrivenBrowser, dress: Dress): Promise<Page> {
  const page = await openArticle(browser, dress);
  await hover(page, term);
  await waitForCard(browser, page, term);
  return page;
}

async function openOwnPage(browser: DrivenBrowser, dress: Dress, path: string): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  await dress(page);
  await page.waitForSelector('h1, h2');
  return page;
}
