import type { Browser, Page } from 'puppeteer-core';
import type { ExtensionsPage } from './extensions-page';
import type { BrowserName } from './find-browser';

/** A browser with the extension in it, driven the same way whichever it is. */
export type DrivenBrowser = {
  readonly name: BrowserName;
  /** As the browser names itself, e.g. `firefox/153.7.0`. */
  readonly version: string;
  readonly puppeteer: Browser;
  /** A tab in front at the address. */
  openPage(url: string): Promise<Page>;
  /** A tab in front in a private window of its own, where the extension is allowed as well. */
  openPrivatePage(url: string): Promise<Page>;
  /** The tab that the extension opened by itself, e.g. at install. */
  extensionPage(path: string): Promise<Page>;
  /** Opens a page of the extension in a tab behind the present one, which stays the active tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the extension's toolbar button over the page, with the access that gives. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Does what the keyboard shortcut of a command does. */
  runCommand(command: string): Promise<void>;
  /** Ends the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Starts the extension anew under open pages, as an update does. */
  reloadExtension(): Promise<void>;
  readonly extensionsPage: ExtensionsPage;
  /** What page scripts cannot see: the closed shadow roots of the page's document. */
  closedRoots(page: Page): Promise<readonly ClosedRoot[]>;
  /** What the reader's system prefers from now on; asked by pages and by the extension. */
  prefer(page: Page, preferences: Preferences): Promise<void>;
  close(): Promise<void>;
};

/** Of the reader's system. */
export type Preferences = {
  readonly scheme: 'light' | 'dark';
  readonly hasForcedColours: boolean;
};

export type ClosedRoot = {
  /** Calls a self-contained function in the page with the root and plain values. */
  call<Result>(fn: (root: ShadowRoot) => Result): Promise<Result>;
  call<Result, Value>(
    fn: (root: ShadowRoot, value: Value) => Result,
    value: Value,
  ): Promise<Result>;
};

export type LaunchOptions = {
  /** Folder of the built extension; null drives the browser without it. */
  readonly extension: string | null;
  /** Everything goes through this proxy on loopback; null: straight to the network. */
  readonly proxyPort: number | null;
  readonly headless: boolean;
};
