/** ms of work after which the page gets its turn; far below the 50 ms that a reader notices. */
const slice = 12;

/**
 * Keeps long work from holding up the page: `breathe` gives way to it once a slice is used up.
 *
 * @throws from `breathe` the signal's reason, once it is aborted.
 */
export class Pace {
  readonly #signal: AbortSignal;
  #since = performance.now();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  get isDue(): boolean {
    return performance.now() - this.#since >= slice;
  }

  async breathe(): Promise<void> {
    if (this.isDue) await this.rest();
  }

  /** Gives way at once: before a step that fills a slice by itself. */
  async rest(): Promise<void> {
    await giveWay();
    this.#signal.throwIfAborted();
    this.#since = performance.now();
  }
}

/** Lets everything that waits have its turn. Not `scheduler.yield`: what follows it goes before the page's. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  if (scheduler !== undefined) return scheduler.postTask(() => undefined);
  // Node, where unit tests run, has none.
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
