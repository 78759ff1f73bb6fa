import type { Mark } from '@/lib/paint/mark';
import { isRefused } from '@/lib/settings/known';
import type { Settings } from '@/lib/settings/settings';

/** Marks among so many words in a row: about one a line of print, so that the eye still finds a way through. */
const maxMarks = 12;
const runOfWords = 100;

type Wishes = Pick<Settings, 'density' | 'kindsOff' | 'known' | 'refused'>;

/**
 * The marks that the reader wants to see, in the same order. All are shown where all were asked for; else
 * each entity once in each paragraph or on the page, what everyone knows (salience 1) once on the page, and
 * never more than 12 in any 100 words: the least known stay.
 */
export function chooseMarks(marks: readonly Mark[], wishes: Wishes): readonly Mark[] {
  const { density, kindsOff, known, refused } = wishes;
  const wanted = marks.filter(
    (mark) =>
      !kindsOff.includes(mark.kind) && !known.includes(mark.entity) && !isRefused(refused, mark),
  );
  return density === 'all' ? wanted : thinOut(firstOnes(wanted, density));
}

function firstOnes(
  marks: readonly Mark[],
  density: Exclude<Wishes['density'], 'all'>,
): readonly Mark[] {
  const seen = new Set<string>();
  return marks.filter((mark) => {
    const isOnce = density === 'first-on-page' || mark.salience === 1;
    const meant = meaningOf(mark);
    const key = isOnce ? meant : `${mark.block.id} ${meant}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Each value given for a figure is another thing said of it. */
function meaningOf({ entity, kind, surface }: Mark): string {
  return kind === 'figure' && /\d/.test(surface) ? `${entity} ${surface}` : entity;
}

/** Takes the least known first, in reading order, and of the others what still finds room. */
function thinOut(marks: readonly Mark[]): readonly Mark[] {
  const kept = new Set<Mark>();
  const words: number[] = [];
  for (const salience of [3, 2, 1]) {
    for (const mark of marks) {
      if (mark.salience === salience && takeWord(words, mark.word)) kept.add(mark);
    }
  }
  return marks.filter((mark) => kept.has(mark));
}

/** Adds a place to the ascending list unless too many would stand in a run of words; whether it did. */
function takeWord(words: number[], word: number): boolean {
  const at = placeFor(words, word);
  const near = words.slice(Math.max(0, at - maxMarks), at + maxMarks);
  near.splice(Math.min(at, maxMarks), 0, word);
  const isCrowded = near.some(
    (first, index) => (near[index + maxMarks] ?? Infinity) - first < runOfWords,
  );
  if (!isCrowded) words.splice(at, 0, word);
  return !isCrowded;
}

/** Index of the first that is greater. */
function placeFor(words: readonly number[], word: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? Infinity) > word) high = middle;
    else low = middle + 1;
  }
  return low;
}
