import { isSameMark, type Mark } from '@/lib/paint/mark';
import { markRects } from '@/lib/paint/mark-rects';

/**
 * Which mark the keyboard goes to from where it stands, or from what is on the screen when it stands
 * nowhere; round from the last to the first. null when there are no marks.
 */
export function nextMark(options: {
  /** In reading order. */
  readonly marks: readonly Mark[];
  readonly from: Mark | null;
  readonly step: 1 | -1;
}): Mark | null {
  const { marks, from, step } = options;
  const at = from === null ? -1 : marks.findIndex((mark) => isSameMark(mark, from));
  if (at !== -1) return marks[(at + step + marks.length) % marks.length] ?? null;
  const shown = firstShown(marks);
  if (step === 1) return marks[shown] ?? marks[0] ?? null;
  return marks.at(shown - 1) ?? null;
}

/** Index of the first mark that is on the screen or below it; the number of marks when there is none. */
export function firstShown(marks: readonly Mark[]): number {
  const index = marks.findIndex((mark) => markRects(mark).some(({ bottom }) => bottom > 0));
  return index === -1 ? marks.length : index;
}
