/** ms, and the passes that may run in them. */
const span = 10_000;
const maxPasses = 10;
/** ms */
const pause = 2_000;
/** ms, and the passes in them that a page needs only when it never comes to rest. */
const longSpan = 120_000;
const patience = 100;

/**
 * Bounds what a page that never stops changing can cost: 10 passes in 10 s, then a pause of 2 s, and after
 * two minutes of that no further pass. Pure; times are ms of any steady clock.
 */
export class Breaker {
  /** When passes ran in the last two minutes, oldest first. */
  #passes: readonly number[] = [];

  /** The page changed too much for too long. */
  get isTripped(): boolean {
    return this.#passes.length >= patience;
  }

  /** How long to wait before the next pass, ms. */
  delay(now: number): number {
    const recent = this.#passes.filter((time) => now - time < span);
    return recent.length < maxPasses ? 0 : Math.max(0, (recent.at(-1) ?? now) + pause - now);
  }

  /** Another page: its minutes begin now. What the last seconds cost still counts. */
  begin(now: number): void {
    this.#passes = this.#passes.filter((time) => now - time < span);
  }

  /** Notes that a pass runs now. */
  pass(now: number): void {
    this.#passes = [...this.#passes.filter((time) => now - time < longSpan), now];
  }
}
