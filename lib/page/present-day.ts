import edition from '@/assets/briefing/edition.json';

/** What the clock says, but never before the bundled briefing was closed: a clock behind that is wrong. */
export function presentDay(now: Date = new Date()): Date {
  const closed = new Date(edition.asOf);
  return now < closed ? closed : now;
}
