import type { ScannedBlock } from '@/lib/detect/scan-block';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import { shape } from '@/lib/text/tokens';

type Text = {
  readonly blocks: readonly ScannedBlock[];
  /** Entities that some alias names by itself. */
  readonly named: ReadonlySet<string>;
  /** Entities that some alias names where nothing speaks against it. */
  readonly listed: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
};

/** In office only since January 2025, or again. */
const sinceThen = ['donald-trump', 'jd-vance', 'marco-rubio', 'steve-witkoff'];

/**
 * Whether an undated text is of before the plan of 2025: the last year it gives is an earlier one, and it
 * names nobody and nothing that came with the plan.
 */
export function isOldText({ blocks, named, listed, gazetteer }: Text): boolean {
  const year = lastYear(blocks);
  if (year === null || year >= '2025' || namesPlan(named, gazetteer)) return false;
  return blocks.some(namesBiden) || !sinceThen.some((id) => listed.has(id));
}

/** Bodies and lines that the plan brought are of the highest salience. */
const namesPlan = (named: ReadonlySet<string>, { entries }: Gazetteer): boolean =>
  [...named].some((id) => entries.get(id)?.salience === 3);

const namesBiden = ({ tokens }: ScannedBlock): boolean => tokens.keys.includes('biden');

/** The last year that a text gives; null for none. One given as past is taken to be over. */
function lastYear(blocks: readonly ScannedBlock[]): string | null {
  let last: string | null = null;
  for (const { tokens } of blocks) {
    const { keys, shapes } = tokens;
    keys.forEach((key, at) => {
      if (shapes[at] !== shape.number || !/^20[0-3]\d$/.test(key) || isOfAttack(keys, at)) return;
      const year = isPast(keys, at) ? String(Number(key) + 1) : key;
      if (last === null || year > last) last = year;
    });
  }
  return last;
}

/** "7 October 2023": said in every year since. */
const isOfAttack = (keys: readonly string[], at: number): boolean =>
  keys[at] === '2023' && [1, 2, 3].some((steps) => /^oct(ober)?$/.test(keys[at - steps] ?? ''));

const month =
  /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

const before = /^(in|since|until|from|by|during|before|after|early|late|mid)$/;

/** "in 2024", "since May 2024": in that year itself it would be "this year" and "since May". */
const isPast = (keys: readonly string[], at: number): boolean =>
  before.test(keys[at - (month.test(keys[at - 1] ?? '') ? 2 : 1)] ?? '');
