import type { Page } from 'puppeteer-core';

export type Point = { readonly x: number; readonly y: number };

/**
 * Scrolls to a phrase of the page's text and returns a point within its first line, in CSS px of the
 * viewport. The phrase may run across inline elements.
 * @throws when the text has fewer than `nth` + 1 such phrases.
 */
export async function pointAt(page: Page, phrase: string, nth = 0): Promise<Point> {
  const point = await page.evaluate(locatePhrase, phrase, nth);
  if (point === null) throw new Error(`The page does not say “${phrase}” ${nth + 1} times`);
  return point;
}

/** Runs in the page, so everything it needs stands inside. */
function locatePhrase(phrase: string, nth: number): Point | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const text = nodes.map((node) => node.data).join('');
  let start = text.indexOf(phrase);
  for (let skipped = 0; skipped < nth && start >= 0; skipped += 1) {
    start = text.indexOf(phrase, start + 1);
  }
  if (start < 0) return null;
  const range = document.createRange();
  let offset = 0;
  for (const node of nodes) {
    const end = start + phrase.length;
    const next = offset + node.length;
    if (start >= offset && start < next) range.setStart(node, start - offset);
    if (end > offset && end <= next) range.setEnd(node, end - offset);
    offset = next;
  }
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = [...range.getClientRects()].find((rect) => rect.width > 0);
  return line === undefined
    ? null
    : { x: line.left + Math.min(line.width / 2, 30), y: line.top + line.height / 2 };
}
