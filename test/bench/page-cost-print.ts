import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from './page-cost-figures';
import type { Growth, Memory } from './page-cost-memory';
import type { Pair } from './page-cost-run';
import { isMissed } from './page-cost-targets';

/** Prints a group of figures and notes a missed target in the exit status. */
export function printFigures(
  title: string,
  pairs: readonly Pair[],
  figures: readonly Figure[],
): void {
  const files = new Set(pairs.flatMap(({ read }) => read.files));
  console.log(`\n${title}: ${pairs.length} visits; on the page: ${[...files].join(', ')}`);
  console.log(columns(['', 'median', 'adjusted', 'p95', 'target']));
  for (const figure of figures) {
    const { name, unit, median, adjusted, adjustedP95, target } = figure;
    const [raw, middle, high] = [median, adjusted, adjustedP95].map((value) => show(value, unit));
    const verdict = isMissed(figure) ? ' missed' : ' met';
    const promise = target === null ? '' : `≤ ${target}${verdict}`;
    console.log(columns([name, raw, middle, high, promise]));
    if (isMissed(figure)) process.exitCode = 1;
  }
}

/** Bytes that an extension's folder puts into a page, and whether the grammar engine is among them. */
export async function printWeight(extension: string): Promise<void> {
  // A part of speech that only compromise knows.
  const grammar = 'Copula';
  const [gate, reader, background] = await Promise.all(
    ['gate.js', 'scanner.js', 'background.js'].map((file) =>
      readFile(join(extension, file), 'utf8'),
    ),
  );
  const isLight = (gate?.length ?? 0) <= 12_000;
  const isFree = [gate, reader].every((text) => text?.includes(grammar) === false);
  const isKnown = background?.includes(grammar) === true;
  console.log(
    `\ngate.js ${kilobytes(gate?.length ?? 0)}, target ≤ 12 kB: ${isLight ? 'met' : 'missed'}`,
  );
  console.log(`scanner.js ${kilobytes(reader?.length ?? 0)}`);
  console.log(
    `compromise in either: ${isFree ? 'no' : 'yes'}; in the background: ${isKnown ? 'yes' : 'no'}`,
  );
  if (!isLight || !isFree || !isKnown) process.exitCode = 1;
}

export function printMemory(name: string, { scripts, objects }: Memory): void {
  console.log(columns([name, kilobytes(scripts), kilobytes(objects)]));
}

/** What may be left over of a garbage collection, whatever the number of pages; bytes. */
const mostGrowth = 250_000;

/** Prints how memory grew over many pages; more than the noise of it is a missed target. */
export function printGrowth({ navigations, worker, page }: Growth): void {
  for (const [name, bytes] of Object.entries({ 'the background': worker, 'the page': page })) {
    const isMet = bytes <= mostGrowth;
    const promise = `≤ ${kilobytes(mostGrowth)}${isMet ? ' met' : ' missed'}`;
    const change = `${bytes < 0 ? '' : '+'}${kilobytes(bytes)}`;
    console.log(columns([`${name}, ${navigations} pages on`, change, '', '', promise]));
    if (!isMet) process.exitCode = 1;
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
}

export function columns([name = '', ...rest]: readonly (string | undefined)[]): string {
  return `  ${name.padEnd(32)}${rest.map((cell = '') => cell.padStart(13)).join('')}`.trimEnd();
}

function show(value: number, unit: Figure['unit']): string {
  return `${value.toFixed(unit === '×' ? 2 : 1)} ${unit}`.trim();
}
