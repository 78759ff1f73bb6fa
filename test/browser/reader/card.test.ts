import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { EntityId } from '@/lib/briefing/types';
import type { Reader } from '@/lib/reader/start-reader';
import { defaultSettings } from '@/lib/settings/settings';
import { middleOf, pageMarks, rectsOf } from '@/test/support/page-marks';
import {
  liftFinger,
  movePointer,
  pressKey,
  pressMouse,
  putFinger,
  tap,
} from '@/test/support/pointer';
import { readDocument, type PlainCard, type ReadOptions } from '@/test/support/reader-page';

const article = `
  <h1>A plan for the Lower Quay</h1>
  <p id="first">The River Council met on Monday. It heard the Harbour Office on the Tidal Plan.</p>
  <p id="link">More from the <a href="#more">Harbour Office</a> soon.</p>
  <p><button id="button">Subscribe</button></p>
  <p style="height: 3000px">Nothing else happened.</p>`;

let reader: Reader;
let card: PlainCard;

async function read(options: ReadOptions = {}): Promise<void> {
  ({ reader, card } = await readDocument(options));
}

beforeEach(async () => {
  await page.viewport(1000, 800);
  document.body.style.cssText = 'margin: 40px; font: 16px/24px sans-serif';
  document.body.innerHTML = article;
});

afterEach(() => {
  reader.stop();
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
  scrollTo(0, 0);
});

async function openByPointer(phrase = 'River Council'): Promise<void> {
  movePointer(middleOf(phrase));
  await expect.poll(() => card.label).toBe(phrase);
}

async function closed(): Promise<void> {
  await expect.poll(() => card.label).toBeNull();
}

/** Far from any term, and long enough to be seen there. */
async function moveAway(): Promise<void> {
  movePointer({ x: 900, y: 300 });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** The card’s colours and text size. */
function worn(): readonly string[] {
  const style = getComputedStyle(card.container ?? document.body);
  return [style.colorScheme, style.getPropertyValue('--text')];
}

/** What stands in the document beside its head and body. */
function guests(): readonly Element[] {
  return [...document.documentElement.children].filter(
    (element) => element !== document.head && element !== document.body,
  );
}

describe('a card opened by the pointer', () => {
  beforeEach(() => read());

  it('says what is meant, where it is said, and why it was marked', async () => {
    await openByPointer();
    expect(card.props).toMatchObject({ surface: 'River Council', mode: 'hover' });
    expect(card.props?.reason).not.toBe('');
  });

  it('is below its term, in sight, and covers none of it', async () => {
    await openByPointer();
    const term = rectsOf('River Council')[0];
    expect(card.box.top).toBeCloseTo((term?.bottom ?? 0) + 8, 0);
    expect(card.box.left).toBeGreaterThanOrEqual(8);
    expect(card.box.width).toBe(360);
  });

  it('changes nothing in head and body, and leaves nothing behind', async () => {
    const before = document.body.outerHTML + document.head.outerHTML;
    await openByPointer();
    expect(document.body.outerHTML + document.head.outerHTML).toBe(before);
    expect(guests().length).toBe(1);
    pressKey('Escape');
    await closed();
    expect(guests()).toEqual([]);
    expect(document.documentElement.getAttributeNames()).not.toContain('style');
  });

  it('keeps its root closed and its place at the top', async () => {
    await openByPointer();
    const [host] = guests();
    expect(host?.shadowRoot).toBeNull();
    expect(host?.matches(':popover-open')).toBe(true);
    expect(host?.getAttributeNames()).toEqual(['popover']);
  });

  it('closes on Escape wherever the focus is, and takes that one key from the page', async () => {
    document.querySelector<HTMLElement>('#button')?.focus();
    await openByPointer();
    expect(pressKey('a')).toBe(true);
    expect(pressKey('Tab')).toBe(true);
    expect(card.label).toBe('River Council');
    expect(pressKey('Escape')).toBe(false);
    await closed();
    expect(pressKey('Escape')).toBe(true);
  });

  it('closes when the pointer has gone, and not while it is on the card', async () => {
    await openByPointer();
    const { left, top } = card.box;
    movePointer({ x: left + 50, y: top + 20 });
    await new Promise(requestAnimationFrame);
    expect(card.label).toBe('River Council');
    movePointer({ x: 900, y: 700 });
    await closed();
  });

  it('gives way to the card of another term', async () => {
    await openByPointer();
    movePointer({ x: 900, y: 300 });
    await openByPointer('Tidal Plan');
    expect(guests().length).toBe(1);
  });

  it('closes when the page is pressed beside it, and by its own button', async () => {
    await openByPointer();
    pressMouse({ x: 900, y: 700 });
    await closed();
    await moveAway();
    await openByPointer();
    card.props?.onClose();
    await closed();
  });

  it('follows its term while the page scrolls, and goes when the term is out of sight', async () => {
    await openByPointer();
    scrollTo(0, 20);
    await expect
      .poll(() => Math.round(card.box.top))
      .toBe(Math.round((rectsOf('River Council')[0]?.bottom ?? 0) + 8));
    scrollTo(0, 1_000);
    await closed();
  });

  it('goes with its words', async () => {
    await openByPointer();
    document.querySelector('#first')?.remove();
    await closed();
  });

  it('is not opened by words that have changed since they were marked', async () => {
    const point = middleOf('River Council');
    const text = document.querySelector('#first')?.firstChild as Text;
    text.data = text.data.replace('River Council', 'Other Persons');
    movePointer(point);
    movePointer(middleOf('Tidal Plan'));
    await expect.poll(() => card.label).toBe('Tidal Plan');
  });

  it('grows with its text and stays where it is', async () => {
    await openByPointer();
    const { top } = card.box;
    const grown = document.createElement('p');
    grown.textContent = 'More to read. '.repeat(60);
    card.container?.firstElementChild?.append(grown);
    await expect.poll(() => card.box.height).toBe(380);
    expect(card.box.top).toBe(top);
  });

  it('is not opened by a pointer that passes', async () => {
    movePointer(middleOf('River Council'));
    movePointer({ x: 900, y: 300 });
    movePointer(middleOf('Tidal Plan'));
    await expect.poll(() => card.label).toBe('Tidal Plan');
  });
});

function marked(): readonly string[] {
  return pageMarks().map(({ text }) => text);
}

async function listed(): Promise<readonly string[]> {
  const state = await reader.state();
  return state.kind === 'reading' ? state.report.mentions.map(({ surface }) => surface) : [];
}

describe('a card of a term in a link', () => {
  beforeEach(async () => {
    const lines = '<p>Nothing.</p>'.repeat(8);
    const link = '<a href="#more" title="What the office does">Harbour Office</a>';
    document.body.innerHTML = `<h1>A plan</h1>${lines}<p>More from the ${link} soon.</p>`;
    await read();
  });
  afterEach(() => {
    location.hash = '';
  });

  it('leaves the click to the link, and the place below the pointer to its tooltip', async () => {
    await openByPointer('Harbour Office');
    const term = rectsOf('Harbour Office')[0];
    expect(card.box.bottom).toBeLessThanOrEqual(term?.top ?? 0);
    document.querySelector('a')?.click();
    expect(location.hash).toBe('#more');
  });
});

function select(id: string): void {
  const element = document.querySelector(id);
  if (element !== null) getSelection()?.selectAllChildren(element);
}

describe('a selection to be explained', () => {
  afterEach(() => getSelection()?.removeAllRanges());

  it('opens the card of its first term, on a page that is no coverage too', async () => {
    await read({ force: false });
    expect(marked()).toEqual([]);
    select('#link');
    expect(await reader.explain()).toBe(true);
    await expect.poll(() => card.label).toBe('Harbour Office');
  });

  it('finds terms that are left unmarked', async () => {
    await read({ settings: { known: ['harbour-office' as EntityId] } });
    select('#link');
    expect(await reader.explain()).toBe(true);
    await expect.poll(() => card.label).toBe('Harbour Office');
  });

  it.each([
    ['without a term', '#button'],
    ['of nothing', '#nowhere'],
  ])('%s is not explained', async (_what, id) => {
    await read();
    select(id);
    expect(await reader.explain()).toBe(false);
    expect(card.label).toBeNull();
  });
});

describe('what is said of a mark in its card', () => {
  it('has every mark of a known entity go, and come back, while the card stays', async () => {
    await read();
    await openByPointer('Harbour Office');
    await card.props?.wishes?.setKnown(true);
    expect(marked().toSorted()).toEqual(['Lower Quay', 'River Council', 'Tidal Plan']);
    expect(card.label).toBe('Harbour Office');
    await card.props?.wishes?.setKnown(false);
    expect(marked().filter((text) => text === 'Harbour Office').length).toBe(2);
  });

  it('has misread words go unmarked and unlisted, and come back', async () => {
    await read();
    await openByPointer('Tidal Plan');
    await card.props?.wishes?.setMisread(true);
    expect(marked()).not.toContain('Tidal Plan');
    expect(await listed()).not.toContain('Tidal Plan');
    await card.props?.wishes?.setMisread(false);
    expect(marked()).toContain('Tidal Plan');
    expect(await listed()).toContain('Tidal Plan');
  });

  it('leaves what is hidden for being known, or for being said often, in the list of mentions', async () => {
    await read({ settings: { density: 'first-on-page', known: ['tidal-plan' as EntityId] } });
    expect(marked().toSorted()).toEqual(['Harbour Office', 'Lower Quay', 'River Council']);
    expect(await listed()).toEqual([
      'Lower Quay',
      'River Council',
      'Harbour Office',
      'Tidal Plan',
      'Harbour Office',
    ]);
  });
});

describe('a card opened by key', () => {
  beforeEach(() => read());

  it('takes the focus and gives it back', async () => {
    const button = document.querySelector<HTMLElement>('#button');
    button?.focus();
    reader.command('open-card');
    await expect.poll(() => card.props?.mode).toBe('keyboard');
    expect(document.activeElement).toBe(guests()[0]);
    expect(pressKey('Escape')).toBe(false);
    await closed();
    expect(document.activeElement).toBe(button);
  });

  it('goes from term to term in reading order, round from the last to the first', async () => {
    reader.command('open-card');
    await expect.poll(() => card.props?.surface).toBe('Lower Quay');
    for (const next of [
      'River Council',
      'Harbour Office',
      'Tidal Plan',
      'Harbour Office',
      'Lower Quay',
    ]) {
      reader.command('next-term');
      await expect.poll(() => card.props?.surface).toBe(next);
    }
    reader.command('previous-term');
    await expect.poll(() => card.props?.surface).toBe('Harbour Office');
  });

  it('stays when the pointer moves elsewhere', async () => {
    reader.command('open-card');
    await expect.poll(() => card.label).toBe('Lower Quay');
    await moveAway();
    expect(card.label).toBe('Lower Quay');
    reader.command('open-card');
    await closed();
  });

  it('shows where the keyboard stands, and leaves no sign of it', async () => {
    reader.command('next-term');
    expect(pageMarks()).toContainEqual({ text: 'Lower Quay', highlight: 'margin-0' });
    expect(guests().length).toBe(1);
    pressKey('Escape');
    expect(pageMarks().map(({ highlight }) => highlight)).not.toContain('margin-0');
    expect(guests()).toEqual([]);
  });

  it('leads to a mention that is out of sight', async () => {
    document.body.innerHTML = `<p style="height: 3000px">Nothing.</p>${article}`;
    await expect.poll(() => reader.reveal(1)).toBe(true);
    await expect.poll(() => card.props?.surface).toBe('River Council');
    const { y } = middleOf('River Council');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(800);
    expect(reader.reveal(99)).toBe(false);
  });
});

describe('a card opened by touch', () => {
  beforeEach(async () => {
    await page.viewport(360, 700);
    await read();
  });

  it('is a sheet across the bottom', async () => {
    expect(tap(middleOf('River Council'))).toBe(true);
    await expect.poll(() => card.props?.mode).toBe('sheet');
    expect(card.box.left).toBe(0);
    expect(card.box.width).toBe(360);
    expect(card.box.bottom).toBe(700);
  });

  it('is closed by a tap beside it', async () => {
    tap(middleOf('River Council'));
    await expect.poll(() => card.label).toBe('River Council');
    tap({ x: 180, y: 20 });
    await closed();
  });

  it('leaves a tap on a link to the link, and opens on a long press', async () => {
    const link = middleOf('Harbour Office', 1);
    expect(tap(link)).toBe(true);
    putFinger(link);
    await expect.poll(() => card.props?.mode).toBe('sheet');
    expect(liftFinger(link)).toBe(false);
    expect(card.label).toBe('Harbour Office');
    location.hash = '';
  });
});

describe('a card’s colours and text size', () => {
  it('are its reader’s own and follow them while it is open', async () => {
    await read({ settings: { theme: 'dark', textSize: 18 } });
    await openByPointer();
    expect(worn()).toEqual(['dark', '18px']);
    reader.applySettings({ ...defaultSettings, theme: 'light', textSize: 13 });
    expect(worn()).toEqual(['light', '13px']);
    expect(guests()[0]?.getAttributeNames()).toEqual(['popover']);
  });
});

describe('a card that is opened by click', () => {
  it('does not open for a resting pointer, but for a click on plain text', async () => {
    await read({ settings: { openBy: 'click' } });
    const at = middleOf('River Council');
    movePointer(at);
    const init = { clientX: at.x, clientY: at.y, bubbles: true, pointerType: 'mouse' };
    document.elementFromPoint(at.x, at.y)?.dispatchEvent(new PointerEvent('click', init));
    await expect.poll(() => card.label).toBe('River Council');
  });
});
