import type { PartialDate } from '@/lib/briefing/types';

const form = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;
const monthLength = 'yyyy-mm'.length;

/** Whether a text is a date that exists, of day or month precision. */
export function isPartialDate(text: string): boolean {
  if (!form.test(text)) return false;
  if (text.length === monthLength) return true;
  return Number(text.slice(8)) <= daysIn(text.slice(0, monthLength));
}

/** The last day a date can mean, as `yyyy-mm-dd`: a month counts to its end. */
export function lastDay(date: PartialDate): string {
  return date.length > monthLength ? date : `${date}-${daysIn(date)}`;
}

/** The first day a date can mean, as `yyyy-mm-dd`. */
export function firstDay(date: PartialDate): string {
  return date.length > monthLength ? date : `${date}-01`;
}

/**
 * Whether something of this date was known by the end of that one. What is dated to a month counts as
 * known only at the month's end: no knowledge of a day is claimed.
 */
export function isKnownBy(date: PartialDate, by: PartialDate): boolean {
  return lastDay(date) <= lastDay(by);
}

/** Order by last possible day, oldest first, unknown dates at the end. */
export function byDate(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [first, second] = [lastDay(a), lastDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  // A month ends with its last day: the day comes first.
  return b.length - a.length;
}

/** Order by last possible day, newest first, unknown dates at the end. */
export function byNewest(a: PartialDate | null, b: PartialDate | null): number {
  return a === null || b === null ? byDate(a, b) : byDate(b, a);
}

/** Days from one date to another, counted between their last days; negative when `to` is earlier. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((Date.parse(lastDay(to)) - Date.parse(lastDay(from))) / dayMs);
}

const dayMs = 86_400_000;

function daysIn(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
