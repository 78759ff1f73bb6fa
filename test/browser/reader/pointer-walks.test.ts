import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { overlaps } from '@/lib/card/geometry';
import type { Reader } from '@/lib/reader/start-reader';
import { leaveWindow, movePointer, pressKey, pressMouse } from '@/test/support/pointer';
import { readDocument, type PlainCard } from '@/test/support/reader-page';

const names = ['River Council', 'Harbour Office', 'Tidal Plan', 'Lower Quay'] as const;
const article = `
  <h1>A plan for the Lower Quay</h1>
  <p>The River Council met. It heard the Harbour Office on the Tidal Plan, and the River Council agreed.</p>
  <p dir="rtl">The Harbour Office and the Lower Quay, from right to left.</p>
  <table><tr><td>River Council</td><td>Harbour Office</td></tr><tr><td colspan="2">Tidal Plan</td></tr></table>
  <p style="width: 9em">Narrow lines in which the Harbour Office breaks, as does the River Council.</p>
  <p>More from the <a href="#more">Tidal Plan</a> soon, and of the Lower Quay.</p>
  <p style="height: 1500px">Nothing else happened by the River Council.</p>`;

type Step =
  | { readonly type: 'term'; readonly nth: number; readonly dx: number }
  | { readonly type: 'point'; readonly x: number; readonly y: number }
  | { readonly type: 'card'; readonly x: number; readonly y: number }
  | { readonly type: 'wait'; readonly ms: number }
  | { readonly type: 'scroll'; readonly by: number }
  | { readonly type: 'rewrite'; readonly nth: number; readonly name: string }
  | { readonly type: 'escape' | 'press' | 'leave' };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const nth = fc.nat(20);
const name = fc.constantFrom(...names, 'Nobody');
const steps: readonly fc.Arbitrary<Step>[] = [
  fc.record({ type: fc.constant('term'), nth, dx: share }),
  fc.record({ type: fc.constant('wait'), ms: fc.constantFrom(0, 10, 60, 400) }),
  fc.record({ type: fc.constant('point'), x: share, y: share }),
  fc.record({ type: fc.constant('card'), x: share, y: share }),
  fc.record({ type: fc.constant('scroll'), by: fc.integer({ min: -200, max: 200 }) }),
  fc.record({ type: fc.constant('rewrite'), nth, name }),
  fc.record({ type: fc.constantFrom('escape', 'press', 'leave') }),
];
const weights = [6, 6, 2, 2, 1, 1, 1];
const walk = fc.array(
  fc.oneof(...steps.map((arbitrary, index) => ({ arbitrary, weight: weights[index] ?? 1 }))),
  { minLength: 5, maxLength: 30 },
);

/** One walk over the article, with what must hold wherever it leads. */
class Walk {
  readonly #reader: Reader;
  readonly #card: PlainCard;
  #at = { x: 900, y: 700 };
  #label: string | null = null;
  opened = 0;

  constructor(reader: Reader, card: PlainCard) {
    this.#reader = reader;
    this.#card = card;
  }

  async take(step: Step): Promise<void> {
    await this.#do(step);
    await this.#settle();
    if (step.type === 'escape' || step.type === 'press') expect(this.#card.label).toBeNull();
  }

  stop(): void {
    this.#reader.stop();
  }

  async #do(step: Step): Promise<void> {
    switch (step.type) {
      case 'term': {
        const { left, top, width, height } = pick(printedNames(), step.nth).rect;
        return this.#move({ x: left + width * step.dx, y: top + height / 2 });
      }
      case 'point':
        return this.#move({ x: step.x * 999, y: step.y * 799 });
      case 'card': {
        if (this.#card.label === null) return;
        const { left, top, width, height } = this.#card.box;
        return this.#move({ x: left + step.x * width, y: top + step.y * height });
      }
      case 'wait':
        for (let left = step.ms; left > 0; left -= 10) {
          vi.advanceTimersByTime(10);
          await this.#settle();
        }
        return;
      case 'scroll':
        scrollBy({ top: step.by, behavior: 'instant' });
        dispatchEvent(new Event('scroll'));
        return;
      case 'rewrite': {
        const { node, name: old } = pick(printedNames(), step.nth);
        node.data = node.data.replace(old, step.name);
        return;
      }
      case 'escape':
        pressKey('Escape');
        return;
      case 'press':
        // Beside the card, or it would be none of the page's business.
        if (this.#card.label === null || !holds(this.#card.box, this.#at)) pressMouse(this.#at);
        else pressKey('Escape');
        return;
      case 'leave':
        leaveWindow();
    }
  }

  #move(point: { readonly x: number; readonly y: number }): void {
    this.#at = point;
    movePointer(point);
    vi.advanceTimersByTime(20);
  }

  /** Lets answers arrive, then looks. */
  async #settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    this.#look();
  }

  #look(): void {
    const { label, box } = this.#card;
    expect(document.querySelectorAll('[popover]').length).toBe(label === null ? 0 : 1);
    if (label !== null && label !== this.#label) this.#lookAtOpened(label, box);
    this.#label = label;
  }

  /** A card that has just come up is about the words under the pointer, and covers neither. */
  #lookAtOpened(label: string, box: DOMRect): void {
    this.opened += 1;
    expect(holds(box, this.#at)).toBe(false);
    const under = printedNames().filter(({ rect }) => holds(rect, this.#at));
    expect(under.map(({ name: each }) => each)).toEqual([label]);
    for (const { rect } of under) expect(overlaps(rect, box)).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1000);
  }
}

type Printed = { readonly name: string; readonly node: Text; readonly rect: DOMRect };

/** Every line of every name that the article says just now. */
function printedNames(): readonly Printed[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Printed[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    for (const { 0: each, index } of node.data.matchAll(new RegExp(names.join('|'), 'g'))) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + each.length);
      for (const rect of range.getClientRects()) found.push({ name: each, node, rect });
    }
  }
  return found;
}

function holds({ left, right, top, bottom }: DOMRect, { x, y }: { x: number; y: number }): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

beforeEach(async () => {
  await page.viewport(1000, 800);
  document.body.style.cssText = 'margin: 40px; font: 16px/24px sans-serif';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  scrollTo(0, 0);
});

describe('any walk of the pointer over a page that scrolls and changes', () => {
  it('opens one card at a time, of the words under the pointer, beside both, until dismissed', async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(walk, async (way) => {
        document.body.innerHTML = article;
        scrollTo(0, 0);
        vi.useFakeTimers({
          toFake: [
            'setTimeout',
            'clearTimeout',
            'requestAnimationFrame',
            'cancelAnimationFrame',
            'requestIdleCallback',
            'performance',
          ],
        });
        const { reader, card } = await readDocument();
        const walking = new Walk(reader, card);
        try {
          for (const step of way) await walking.take(step);
        } finally {
          walking.stop();
          vi.useRealTimers();
        }
        opened += walking.opened;
        expect(document.documentElement.children.length).toBe(2);
        expect(CSS.highlights.size).toBe(0);
      }),
      { numRuns: 500 },
    );
    // Walks that open nothing would prove nothing.
    expect(opened).toBeGreaterThan(150);
  }, 90_000);
});
