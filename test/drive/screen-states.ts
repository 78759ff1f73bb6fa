import type { Page } from 'puppeteer-core';
import type { Settings } from '@/lib/settings/settings';
import type { DrivenBrowser, Preferences } from './driven-browser';
import { findTabId } from './find-tab-id';

/** How a reader may look at a screen. */
export type ScreenState = {
  readonly name: string;
  readonly preferences: Preferences;
  readonly language: Settings['language'];
  /** The browser's own zoom. */
  readonly zoom: number;
  readonly isPhone: boolean;
  /** Size of the window, device px; null: what suits the screen on a desk. */
  readonly size: Size | null;
};

export type Size = { readonly width: number; readonly height: number };

const plain: Preferences = { scheme: 'light', hasForcedColours: false };
const onDesk = {
  preferences: plain,
  language: 'browser',
  zoom: 1,
  isPhone: false,
  size: null,
} as const;

export const screenStates: readonly ScreenState[] = [
  { ...onDesk, name: 'light' },
  { ...onDesk, name: 'dark', preferences: { ...plain, scheme: 'dark' } },
  { ...onDesk, name: 'forced-colours', preferences: { ...plain, hasForcedColours: true } },
  { ...onDesk, name: 'right-to-left', language: 'ar' },
  { ...onDesk, name: 'phone', isPhone: true, size: { width: 360, height: 740 } },
  { ...onDesk, name: 'zoomed', zoom: 2 },
  { ...onDesk, name: 'zoomed-far', zoom: 4 },
];

/** As on a screen of high resolution, for a picture in a document. */
export const printState: ScreenState = {
  ...onDesk,
  name: 'print',
  zoom: 2,
  size: { width: 1720, height: 1280 },
};

/** In a page of the extension. */
declare const chrome: {
  readonly tabs: { setZoom(tab: number, factor: number): Promise<void> };
};

/** Brings a loaded page into the state; `size` suits the screen on a desk. */
export async function enterState(options: {
  readonly browser: DrivenBrowser;
  readonly page: Page;
  readonly state: ScreenState;
  readonly size: Size;
}): Promise<void> {
  const { browser, page, state, size } = options;
  const url = await page.evaluate(() => location.href);
  // Zoomed, Firefox never reports the size that was asked for.
  await zoom(browser, page, 1);
  // Firefox reloads a page for touch, which a page of an extension does not survive.
  const hasTouch = state.isPhone && url.startsWith('http');
  // No device pixel ratio: under an emulated one Chromium finds no highlight at any point.
  await page.setViewport({ ...(state.size ?? grown(size, state.zoom)), hasTouch });
  await zoom(browser, page, state.zoom);
  await browser.prefer(page, state.preferences);
}

/** A window grows with what is in it, as far as the screen goes: at 400 % that leaves 320 CSS px across. */
function grown({ width, height }: Size, factor: number): Size {
  const grow = (length: number, screen: number) =>
    Math.max(length, Math.min(length * factor, screen));
  return { width: grow(width, 1280), height: grow(height, 1024) };
}

async function zoom(browser: DrivenBrowser, page: Page, factor: number): Promise<void> {
  const tab = await findTabId(browser, page);
  const opener = await browser.extensionPage('welcome.html');
  await opener.evaluate((id, ratio) => chrome.tabs.setZoom(id, ratio), tab, factor);
  // A tab behind another draws no frames to ask at.
  await page.waitForFunction((ratio) => devicePixelRatio === ratio, { polling: 50 }, factor);
}
