import { Breaker } from '@/lib/reader/breaker';
import { PageChanges } from '@/lib/reader/page-changes';
import { watchAddress } from '@/lib/reader/watch-address';

/** ms from the first change to the reading that takes it in, with all that came meanwhile. */
const batchDelay = 250;
/** ms; a page that is never idle is read all the same. */
const idleTimeout = 1_000;
/** ms after the address changed in which the page is taken to be still filling in. */
const settleFor = 5_000;
/** ms between two looks at a page that is read no more. */
const lookEvery = 2_000;

/** What shows and hides parts of a page, opens them to be written in, or turns the page dark. */
export const watchedAttributes = [
  'hidden',
  'open',
  'class',
  'style',
  'aria-hidden',
  'contenteditable',
  'data-theme',
  'data-color-mode',
  'data-color-scheme',
] as const;

export type WatchOptions = {
  /** Never called before the call before has settled. */
  readonly onChange: (changes: PageChanges) => Promise<void>;
  /**
   * The page changes faster than it can be read: nothing more is watched there. Called again every 2 s, as
   * words that are marked may go on changing.
   */
  readonly onOverload: () => void;
  /** A single-page site has gone to another address. */
  readonly onNewAddress: () => void;
  /** The page has another root element: it may have written itself anew. */
  readonly onNewRoot: () => void;
  /** The element that is ours. */
  readonly isOwn: (node: Node) => boolean;
  readonly signal: AbortSignal;
};

/**
 * Tells of changes to the page in batches, when the page is idle and never too often. A new address of a
 * single-page site counts as a change of everything, until the page has settled, and ends the overload of the page before.
 */
export class PageWatch {
  readonly #options: WatchOptions;
  readonly #breaker = new Breaker();
  readonly #observer: MutationObserver;
  #changes = new PageChanges();
  #isScheduled = false;
  #settlesAt = -Infinity;
  /** Timer of a page that was given up. */
  #overload: number | null = null;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#note(records));
    options.signal.addEventListener('abort', () => this.#rest());
    watchAddress(() => this.#noteAddress(), options.signal);
  }

  start(): void {
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...watchedAttributes],
    });
  }

  /** Has everything read again soon. */
  noteAll(): void {
    this.#changes.noteAll();
    this.#schedule();
  }

  #note(records: readonly MutationRecord[]): void {
    const { isOwn, onNewRoot } = this.#options;
    if (records.some(({ target }) => target === document)) onNewRoot();
    for (const record of records) {
      const { addedNodes, removedNodes } = record;
      const touched = [...addedNodes, ...removedNodes];
      if (touched.length > 0 && touched.every(isOwn)) continue;
      this.#changes.note(record);
    }
    if (this.#changes.isEmpty) return;
    if (performance.now() < this.#settlesAt) this.#changes.noteAll();
    this.#schedule();
  }

  #noteAddress(): void {
    const now = performance.now();
    // The address changes before the page does.
    this.#settlesAt = now + settleFor;
    this.#breaker.begin(now);
    if (this.#overload !== null) this.#resume();
    this.#options.onNewAddress();
    this.noteAll();
  }

  #giveUp(): void {
    const { onOverload } = this.#options;
    this.#rest();
    this.#overload = window.setInterval(onOverload, lookEvery);
    onOverload();
  }

  #resume(): void {
    this.#rest();
    this.#isScheduled = false;
    this.start();
  }

  #rest(): void {
    this.#observer.disconnect();
    if (this.#overload !== null) clearInterval(this.#overload);
    this.#overload = null;
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    const delay = Math.max(batchDelay, this.#breaker.delay(performance.now()));
    setTimeout(() => requestIdleCallback(() => void this.#run(), { timeout: idleTimeout }), delay);
  }

  async #run(): Promise<void> {
    const { onChange, signal } = this.#options;
    if (signal.aborted) return;
    this.#breaker.pass(performance.now());
    if (this.#breaker.isTripped) {
      this.#giveUp();
      return;
    }
    const changes = this.#changes;
    this.#changes = new PageChanges();
    await onChange(changes);
    this.#isScheduled = false;
    if (!this.#changes.isEmpty) this.#schedule();
  }
}
