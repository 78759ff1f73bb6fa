import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DomBlock } from '@/lib/text/dom-block';
import { Pace } from '@/lib/reader/pace';
import { PageChanges } from '@/lib/reader/page-changes';
import { PageText } from '@/lib/reader/page-text';
import type { Reader } from '@/lib/reader/start-reader';
import { watchedAttributes } from '@/lib/reader/watch-page';
import { anyChanges, anyPage, change, plant, type Sprout } from '@/test/support/random-page';
import { readDocument } from '@/test/support/reader-page';
import { serializePage } from '@/test/support/serialize-page';

/** What no mark may stand in. */
const unread =
  'code, pre, textarea, nav, button, select, iframe, svg, [hidden], [aria-hidden=true], [contenteditable], ' +
  '.sr-only, [style*="display: none"], [style*="visibility: hidden"]';

let faults: string[];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  faults.push(String('reason' in event ? event.reason : event.message));
};

beforeEach(() => {
  faults = [];
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  // Where errors end that nobody can act on.
  vi.spyOn(console, 'warn').mockImplementation((...parts) => faults.push(parts.join(' ')));
});
afterEach(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** In an article, which is the main content whatever it holds. */
function open(page: readonly Sprout[]): HTMLElement {
  const article = document.createElement('article');
  plant(article, page);
  document.body.replaceChildren(article);
  return article;
}

/** The text of a range as a reader sees it: what is never read is left out, white space is one space. */
function printed({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node !== null; node = walker.nextNode()) {
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : undefined;
    if (node.parentElement?.closest(unread) === null) text += (node as Text).data.slice(from, to);
    if (node === endContainer) break;
  }
  return text.replace(/[\t\n\f\r ]+/g, ' ');
}

function paintedRanges(): readonly AbstractRange[] {
  return [...CSS.highlights.values()].flatMap((highlight) => Array.from(highlight));
}

async function surfacesOf(reader: Reader): Promise<readonly string[]> {
  const state = await reader.state();
  if (state.kind !== 'reading') throw new Error(`The page is ${state.kind}`);
  expect(state.report.halted).toBeNull();
  return state.report.mentions.map(({ surface }) => surface).sort();
}

describe('any page', () => {
  it('is the same, byte for byte, before, while and after it is read', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async (page) => {
        open(page);
        const before = serializePage();
        const { reader } = await readDocument();
        expect(serializePage()).toBe(before);
        reader.stop();
        expect(serializePage()).toBe(before);
        expect(CSS.highlights.size).toBe(0);
        expect(faults).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('has each mention marked where its words are printed, and nothing marked that is not read', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async (page) => {
        open(page);
        const { reader } = await readDocument({ settings: { density: 'all' } });
        const ranges = paintedRanges();
        const surfaces = await surfacesOf(reader);
        expect(ranges.map(printed).sort()).toEqual(surfaces);
        for (const { startContainer, endContainer } of ranges) {
          for (const { parentElement } of [startContainer, endContainer]) {
            expect(parentElement?.closest(unread)).toBeNull();
          }
        }
        reader.stop();
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('is not disturbed when it changes while it is read', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, anyChanges, anyChanges, async (page, early, late) => {
        const article = open(page);
        // Time runs so fast that the reader gives way to the page at every chance.
        let time = 0;
        vi.spyOn(performance, 'now').mockImplementation(() => (time += 20));
        const reading = readDocument();
        change(article, early);
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        change(article, late);
        const changed = serializePage();
        const { reader } = await reading;
        expect(serializePage()).toBe(changed);
        reader.stop();
        expect(serializePage()).toBe(changed);
        expect(CSS.highlights.size).toBe(0);
        expect(faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

const textsOf = (blocks: readonly DomBlock[]) => blocks.map(({ text }) => text);

describe('the text of a page that changed', () => {
  const pace = new Pace(new AbortController().signal);

  it('is the same as if it were read for the first time', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, anyChanges, async (page, changes) => {
        const article = open(page);
        const observer = new MutationObserver(() => null);
        const kept = new PageText();
        await kept.read(pace);
        observer.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: [...watchedAttributes],
        });
        change(article, changes);
        const noted = new PageChanges();
        for (const record of observer.takeRecords()) noted.note(record);
        observer.disconnect();
        await kept.update(noted, pace);
        const fresh = new PageText();
        await fresh.read(pace);
        expect(textsOf(kept.blocks)).toEqual(textsOf(fresh.blocks));
      }),
      { numRuns: 900 },
    );
  }, 60_000);
});
