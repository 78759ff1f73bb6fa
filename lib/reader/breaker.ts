/** ms of the span over which passes are counted. */
const span = 10_000;
const maxPasses = 10;
/** ms */
const pause = 2_000;
/** So few passes in a span are a page at rest. */
const calm = 2;
/** Pauses without a rest between them, after which the page is given up: about two minutes of unrest. */
const patience = 30;

/**
 * Bounds what a page that never stops changing can cost: 10 passes in 10 s, then pauses of 2 s, and in the
 * end no further pass. Pure; times are ms of any steady clock.
 */
export class Breaker {
  /** When passes ran in the last span, oldest first. */
  #passes: readonly number[] = [];
  #pauses = 0;

  /** The page changed too much for too long. */
  get isTripped(): boolean {
    return this.#pauses >= patience;
  }

  /** How long to wait before the next pass, ms. */
  delay(now: number): number {
    const recent = this.#recent(now);
    return recent.length < maxPasses ? 0 : Math.max(0, (recent.at(-1) ?? now) + pause - now);
  }

  /** Notes that a pass runs now. */
  pass(now: number): void {
    const recent = this.#recent(now);
    if (recent.length >= maxPasses) this.#pauses += 1;
    if (recent.length <= calm) this.#pauses = 0;
    this.#passes = [...recent, now];
  }

  #recent(now: number): readonly number[] {
    return this.#passes.filter((time) => now - time < span);
  }
}
