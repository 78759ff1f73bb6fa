import type { Page } from 'puppeteer-core';
import { pointAt, type Point } from './point-at';

/** Moves the pointer to a phrase as a hand does, in small steps with a rest at the end. */
export async function hover(page: Page, phrase: string, nth = 0): Promise<Point> {
  const point = await pointAt(page, phrase, nth);
  await page.mouse.move(point.x + 40, point.y + 60);
  await page.mouse.move(point.x, point.y, { steps: 12 });
  return point;
}
