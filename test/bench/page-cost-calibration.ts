import type { Page } from 'puppeteer-core';

/** ms that the task below takes on the machine for which the targets were set, when it is idle. */
export const referenceMs = 8;

/** How fast a machine is at present; 1 is the machine of the targets, 2 is half as fast. */
export type Slowness = {
  /** Of the processor alone: what measures of `cpu` are divided by. */
  readonly cpu: number;
  /** With what other programs take: what measures of `wall` are divided by. */
  readonly wall: number;
};

/** Runs a fixed task in a tab's page, several times, as much like the reading of a page as can be. */
export async function calibrate(page: Page): Promise<readonly number[]> {
  return page.evaluate(runTask, 9);
}

export function slownessOf(times: readonly number[]): Slowness {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { cpu: Math.min(...times) / referenceMs, wall: mean / referenceMs };
}

/** Runs in the page, and wherever else a machine is measured: words told apart and counted in a text that is the same everywhere. */
export function runTask(times: number): readonly number[] {
  let text = '';
  for (let seed = 1; text.length < 200_000;) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += `${seed.toString(36)} ${seed % 97} `;
  }
  const taken: number[] = [];
  for (let time = -2; time < times; time += 1) {
    const start = performance.now();
    const counts = new Map<string, number>();
    for (const [word] of text.matchAll(/[a-z]+|\d+/g))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    if (time >= 0) taken.push(performance.now() - start);
  }
  return taken;
}
