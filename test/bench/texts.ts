import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const nearby = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** An article in the paragraphs of its file, repeated. */
function paragraphsOf(path: string, times: number): readonly string[] {
  const paragraphs = readFileSync(path, 'utf8').split(/\n+/).filter(Boolean);
  return Array.from({ length: times }, () => paragraphs).flat();
}

export type BenchText = { readonly name: string; readonly paragraphs: readonly string[] };

/** What the benchmark reads: own fixtures, and the seed article where it lies beside the project. */
export function benchTexts(): readonly BenchText[] {
  const coverage = nearby('./texts/coverage.txt');
  const seed = nearby('../../../shared/seed.txt');
  return [
    { name: 'fixture ×1', paragraphs: paragraphsOf(coverage, 1) },
    { name: 'fixture ×20', paragraphs: paragraphsOf(coverage, 20) },
    ...(existsSync(seed) ? [{ name: 'seed ×20', paragraphs: paragraphsOf(seed, 20) }] : []),
  ];
}

/** A page that is not coverage: what most pages of a news site are. */
export const otherPage = (): readonly string[] =>
  paragraphsOf(nearby('./texts/other-subject.txt'), 1);

/** About `size` characters of coverage, for how cost grows. */
export function textOfSize(size: number): readonly string[] {
  const paragraphs = paragraphsOf(nearby('./texts/coverage.txt'), 1);
  const length = paragraphs.join('\n').length;
  return Array.from({ length: Math.ceil(size / length) }, () => paragraphs).flat();
}
