import {
  countFigure,
  cpuFigure,
  marksFigure,
  ratioFigure,
  shiftFigure,
  type Figure,
} from './page-cost-figures';
import type { Pair } from './page-cost-run';
import type { PageCost } from './page-cost-trace';

const ours = (cost: PageCost) => cost.ours;
const longestTask = (cost: PageCost) => cost.longestTask;

/** Pages that the gate looks at and leaves alone. */
export function otherFigures(pairs: readonly Pair[]): readonly Figure[] {
  return [
    cpuFigure(pairs, { name: 'our scripts', target: 5, of: ours }),
    cpuFigure(pairs, { name: 'our longest task', target: 50, of: longestTask }),
    ratioFigure(pairs),
    shiftFigure(pairs),
  ];
}

/** Pages that are read. */
export function coverageFigures(pairs: readonly Pair[]): readonly Figure[] {
  return readFigures(pairs, 100);
}

/** A page with thousands of mentions, which takes longer but may not hold the page up either. */
export function longFigures(pairs: readonly Pair[]): readonly Figure[] {
  return readFigures(pairs, null);
}

function readFigures(pairs: readonly Pair[], untilMarks: number | null): readonly Figure[] {
  return [
    cpuFigure(pairs, { name: 'our scripts', target: null, of: ours }),
    cpuFigure(pairs, { name: 'our longest task', target: 50, of: longestTask }),
    marksFigure(pairs, { name: 'idle page to first marks', target: untilMarks }),
    countFigure(pairs),
    ratioFigure(pairs),
    shiftFigure(pairs),
  ];
}

/** The same with the background asleep: it is the browser that takes its time to wake it. */
export function sleepFigures(pairs: readonly Pair[]): readonly Figure[] {
  return [marksFigure(pairs, { name: 'idle page to first marks', target: null })];
}

export function isMissed({ adjusted, target }: Figure): boolean {
  // Also without a number: nothing measured is nothing shown.
  return target !== null && !(adjusted <= target);
}
