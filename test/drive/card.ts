import type { Page } from 'puppeteer-core';
import type { ClosedRoot, DrivenBrowser } from './driven-browser';
import { waitUntil } from './wait-until';

/** An open card. */
export type OpenCard = {
  /** As a reader sees it, collapsed parts left out. */
  readonly text: string;
  /** CSS px of the viewport. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Faded in and settled in its place. */
  readonly isStill: boolean;
  readonly root: ClosedRoot;
};

/** The card that is open on the page, or null. */
export async function findCard(browser: DrivenBrowser, page: Page): Promise<OpenCard | null> {
  for (const root of await browser.closedRoots(page)) {
    const shown = await root.call(describeCard).catch(() => null);
    if (shown !== null) return { ...shown, root };
  }
  return null;
}

/** Waits for a card that says `text` and has come to rest. */
export function waitForCard(browser: DrivenBrowser, page: Page, text = ''): Promise<OpenCard> {
  return waitUntil({
    what: `a card that says “${text}”`,
    probe: async () => {
      const card = await findCard(browser, page);
      return card?.isStill && card.text.includes(text) ? card : null;
    },
  });
}

/** Clicks the first element of the card that fits the selector, with the real pointer. */
export async function clickInCard(page: Page, card: OpenCard, selector: string): Promise<void> {
  const point = await card.root.call(centreOf, selector);
  await page.mouse.click(point.x, point.y);
}

/** Opens the whole card by its own button, which for a moment ignores clicks meant for the page. */
export async function openWholeCard(page: Page, card: OpenCard): Promise<void> {
  await waitUntil({
    what: 'the whole card',
    probe: async () => {
      if (await card.root.call(hasElement, '.foot [aria-expanded="true"]')) return true;
      await clickInCard(page, card, '.foot [aria-expanded="false"]');
      return null;
    },
  });
}

/** Waits until no card is open. */
export async function waitForNoCard(browser: DrivenBrowser, page: Page): Promise<void> {
  await waitUntil({
    what: 'the card to close',
    probe: async () => ((await findCard(browser, page)) === null ? true : null),
  });
}

/** Runs in the page, so everything it needs stands inside. */
function describeCard(root: ShadowRoot): Omit<OpenCard, 'root'> | null {
  const card = root.querySelector<HTMLElement>('[role="dialog"]');
  if (card === null || !card.checkVisibility()) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  const isStill = root.getAnimations().length + root.host.getAnimations().length === 0;
  return { text: card.innerText, box: { x, y, width, height }, isStill };
}

function centreOf(root: ShadowRoot, selector: string): { readonly x: number; readonly y: number } {
  const element = root.querySelector(selector);
  if (element === null) throw new Error(`The card has no ${selector}`);
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function hasElement(root: ShadowRoot, selector: string): boolean {
  return root.querySelector(selector) !== null;
}
