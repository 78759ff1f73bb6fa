import type { Page } from 'puppeteer-core';
import type { ColourScheme, DrivenBrowser } from './driven-browser';

/** How a reader may look at a screen. */
export type ScreenState = {
  readonly name: string;
  readonly scheme: ColourScheme;
  /** The browser's own zoom. */
  readonly zoom: number;
  readonly isPhone: boolean;
};

export const screenStates = [
  { name: 'light', scheme: 'light', zoom: 1, isPhone: false },
  { name: 'dark', scheme: 'dark', zoom: 1, isPhone: false },
  { name: 'phone', scheme: 'light', zoom: 1, isPhone: true },
  { name: 'zoomed', scheme: 'light', zoom: 2, isPhone: false },
] as const satisfies readonly ScreenState[];

export type Size = { readonly width: number; readonly height: number };

const phone: Size = { width: 360, height: 740 };

/** In a page of the extension. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
};

/** Brings a loaded page into the state; `size` is that of its window on a desk. */
export async function enterState(options: {
  readonly browser: DrivenBrowser;
  readonly page: Page;
  readonly state: ScreenState;
  readonly size: Size;
}): Promise<void> {
  const { browser, page, state, size } = options;
  // No device pixel ratio: under an emulated one Chromium finds no highlight at any point.
  await page.setViewport({ ...(state.isPhone ? phone : size), hasTouch: state.isPhone });
  await browser.preferScheme(page, state.scheme);
  const opener = await browser.extensionPage('welcome.html');
  const url = await page.evaluate(() => location.href);
  await opener.evaluate(zoomTab, url, state.zoom);
}

/** Runs in a page of the extension. */
async function zoomTab(url: string, factor: number): Promise<void> {
  const tab = (await chrome.tabs.query({})).findLast((candidate) => candidate.url === url);
  if (tab === undefined) throw new Error(`No tab is at ${url}`);
  await chrome.tabs.setZoom(tab.id, factor);
}
