import { byDate, firstDay, isKnownBy, isPartialDate, lastDay } from '@/lib/briefing/partial-date';
import type { Briefing, PartialDate } from '@/lib/briefing/types';
import type { Timing } from '@/lib/card/card-model';

/**
 * How an article's date stands to the briefing's. A month counts to its end, so an article of the month in
 * which the briefing ends may be newer and is treated so. What is no date counts as unknown.
 */
export function placeInTime(published: PartialDate | null, briefing: Briefing): Timing {
  if (published === null || !isPartialDate(published)) {
    return { published: null, relation: 'unknown' };
  }
  return { published, relation: relationOf(published, briefing) };
}

function relationOf(published: PartialDate, { asOf, timeline }: Briefing): Timing['relation'] {
  if (lastDay(published) > lastDay(asOf)) return 'newer-than-briefing';
  const start = timeline[0]?.date;
  const isBefore = start !== undefined && lastDay(published) < firstDay(start);
  return isBefore ? 'before-framework' : 'within';
}

/** The day up to which an article can know things: its own; null where that is unknown or beyond the briefing. */
export function articleDay({ published, relation }: Timing): PartialDate | null {
  return relation === 'within' || relation === 'before-framework' ? published : null;
}

/** Whether something is dated after the article's day; false where either date is unknown. */
export function isLater(date: PartialDate | null, day: PartialDate | null): boolean {
  return date !== null && day !== null && !isKnownBy(date, day);
}

/** What was known on the article's day first, newest first within each part, undated last. */
export function byArticleDay(
  day: PartialDate | null,
): (a: PartialDate | null, b: PartialDate | null) => number {
  return (a, b) => {
    if (a === null || b === null) return byDate(a, b);
    return Number(isLater(a, day)) - Number(isLater(b, day)) || byDate(b, a);
  };
}
