import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Long enough for the engine to compile what it runs. */
const warmUpMs = 400;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;

/**
 * Milliseconds that each of the runs takes: medians, taken in turns so that a busy machine is fair to all,
 * each warm and without the garbage of the one before.
 */
export function mediansOf(runs: readonly (() => unknown)[], rounds: number): readonly number[] {
  for (const run of runs) warmUp(run);
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    runs.forEach((run, index) => {
      collectGarbage({ type: 'minor' });
      run();
      const start = performance.now();
      run();
      times[index]?.push(performance.now() - start);
    });
  }
  return times.map((each) => each.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
}

function warmUp(run: () => unknown): void {
  const start = performance.now();
  do run();
  while (performance.now() - start < warmUpMs);
}
