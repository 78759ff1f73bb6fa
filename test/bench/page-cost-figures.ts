import type { Pair } from './page-cost-run';
import type { PageCost, Spent } from './page-cost-trace';

/** What was measured over several visits; `adjusted` is as on the machine of the targets. */
export type Figure = {
  readonly name: string;
  readonly unit: 'ms' | '×' | '';
  readonly median: number;
  readonly adjusted: number;
  readonly adjustedP95: number;
  /** The most that the adjusted median may be; null where nothing is promised. */
  readonly target: number | null;
};

type Named = { readonly name: string; readonly target: number | null };

/** Processor time. */
export function cpuFigure(
  pairs: readonly Pair[],
  { name, target, of }: Named & { readonly of: (cost: PageCost) => Spent },
): Figure {
  const raw = pairs.map(({ read }) => of(read).cpu);
  const adjusted = pairs.map(({ read, slowness }) => of(read).cpu / slowness.cpu);
  return { name, unit: 'ms', target, ...middle(raw, adjusted) };
}

/** From the idle page to its first marks, by the clock. Pages without marks do not count. */
export function marksFigure(pairs: readonly Pair[], { name, target }: Named): Figure {
  const waits = pairs.flatMap(({ read: { untilMarks }, slowness }) =>
    untilMarks === null ? [] : [{ raw: untilMarks, adjusted: untilMarks / slowness.wall }],
  );
  const raw = waits.map((wait) => wait.raw);
  const adjusted = waits.map((wait) => wait.adjusted);
  return { name, unit: 'ms', target, ...middle(raw, adjusted) };
}

export function countFigure(pairs: readonly Pair[]): Figure {
  return { name: 'marks', unit: '', target: null, ...middle(pairs.map(({ read }) => read.marks)) };
}

/** How many times as long the page's thread works with the extension as without. */
export function ratioFigure(pairs: readonly Pair[]): Figure {
  const ratios = pairs.map(({ read, bare }) => read.everything.cpu / bare.everything.cpu);
  return { name: 'thread’s work, with / without', unit: '×', target: null, ...middle(ratios) };
}

/** Layout shift beyond what the page does by itself. */
export function shiftFigure(pairs: readonly Pair[]): Figure {
  const shifts = pairs.map(({ read, bare }) => Math.max(0, read.layoutShift - bare.layoutShift));
  return { name: 'layout shift added', unit: '', target: 0, ...middle(shifts) };
}

function middle(
  raw: readonly number[],
  adjusted: readonly number[] = raw,
): Pick<Figure, 'median' | 'adjusted' | 'adjustedP95'> {
  return {
    median: quantile(raw, 0.5),
    adjusted: quantile(adjusted, 0.5),
    adjustedP95: quantile(adjusted, 0.95),
  };
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
