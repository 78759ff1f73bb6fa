type Scheduler = { yield?: () => Promise<void> };

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
    if (!this.isDue) return;
    await giveWay();
    this.#signal.throwIfAborted();
    this.#since = performance.now();
  }
}

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
