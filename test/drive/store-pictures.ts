import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './driven-browser';
import type { ScreenState, Size } from './screen-states';
import { lookAt, type ScreenName } from './screens';
import { captionedTile, promotionalTile } from './store-tile';

const folder = 'assets/store';
const screen: Size = { width: 1280, height: 800 };
const tiles: readonly Size[] = [
  { width: 440, height: 280 },
  { width: 1400, height: 560 },
];

/** Screens that fill the picture by themselves. */
const whole = [
  { file: '1-card', name: 'card', scheme: 'light' },
  { file: '4-card-dark', name: 'card', scheme: 'dark' },
] as const;

/** Narrow screens, shown at twice their size and beside a caption. */
const captioned = [
  {
    file: '2-popup',
    name: 'popup',
    size: { width: 400, height: 560 },
    enter: (page: Page) => page.click('#tab-phase'),
    title: 'Where phase two stands',
    text: 'The toolbar popup lists what the page names, and says where each part of phase two stands: with a date, and who says so.',
  },
  {
    file: '3-panel',
    name: 'panel',
    size: { width: 360, height: 560 },
    enter: async (page: Page) => {
      await page.type('input', 'yellow line');
      await page.locator('main button').click();
      await page.waitForSelector('h1, h2');
    },
    title: 'The whole record',
    text: 'The side panel follows the article and searches the whole briefing. Every sentence has its source and its date; what is contested is told as who says what.',
  },
] as const;

async function shoot(shot: {
  readonly browser: DrivenBrowser;
  readonly name: ScreenName;
  readonly state: ScreenState;
  readonly path: string;
  /** What a reader does before there is something to see. */
  readonly enter?: (page: Page) => Promise<void>;
}): Promise<void> {
  const { browser, name, state, path } = shot;
  await lookAt(name, { browser, state }, async (page) => {
    await shot.enter?.(page);
    await page.screenshot({ path });
  });
}

async function draw(browser: DrivenBrowser, html: string, path: string, size: Size): Promise<void> {
  const page = await browser.puppeteer.newPage();
  await page.setViewport(size);
  await page.setContent(html);
  await page.screenshot({ path });
  await page.close();
}

/**
 * Draws the pictures of the store pages into assets/store/, over the demo article. Screenshots are of 1280×800
 * pixels, the tiles of 440×280 and 1400×560, as the Chrome Web Store asks; AMO takes any.
 */
export async function drawStorePictures(browser: DrivenBrowser, base: ScreenState): Promise<void> {
  for (const { file, name, scheme } of whole) {
    const preferences = { ...base.preferences, scheme };
    const state = { ...base, preferences, zoom: 1.25, size: screen };
    await shoot({ browser, name, state, path: join(folder, `screenshot-${file}.png`) });
  }
  const scratch = await mkdtemp(join(tmpdir(), 'store-'));
  for (const { file, name, size, enter, title, text } of captioned) {
    const doubled = { width: size.width * 2, height: size.height * 2 };
    const picture = join(scratch, `${name}.png`);
    const state = { ...base, zoom: 2, size: doubled };
    await shoot({ browser, name, state, path: picture, enter });
    const html = await captionedTile({ picture, title, text });
    await draw(browser, html, join(folder, `screenshot-${file}.png`), screen);
  }
  for (const size of tiles) {
    const path = join(folder, `tile-${size.width}x${size.height}.png`);
    await draw(browser, await promotionalTile(size), path, size);
  }
  await rm(scratch, { recursive: true });
}
