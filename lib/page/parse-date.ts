import type { PartialDate } from '@/lib/briefing/types';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Year first: ISO 8601 in every dress, `2026/01/04`, `20260104`; a day where there is one. */
const yearFirst = /^(\d{4})([-/.]?)(\d{2})(?:\2(\d{2})(?!\d))?(?![\d:])/;
/** `4 January 2026`, `Sun, 04 Jan 2026 10:00:00 GMT`, `4th of January, 2026`. */
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -](\\d{4})\\b`,
  'i',
);
/** `January 4, 2026`, `Sun Jan 04 2026 10:00:00 GMT+0000`. */
const monthFirst = new RegExp(
  `\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (?:\\d{1,2}:[\\d:]+ (?:[A-Z]{3,4} )?)?(\\d{4})\\b`,
  'i',
);
/** Milliseconds or seconds since 1970. */
const epoch = /^(\d{10})(?:\d{3})?$/;
const firstYear = 1990;
const dayMs = 86_400_000;

/**
 * Reads the calendar day a publisher printed, in the publisher's own offset: the clock and zone of whoever
 * reads it play no part. Months come out where no day is given.
 *
 * Returns null for what is no date, is ambiguous (`03/04/2026`), lies before the web or after `today`.
 */
export function parseDate(printed: string, today: Date = new Date()): PartialDate | null {
  const text = printed.trim().replace(/^'|'$/g, '');
  const parts = partsOf(text);
  if (parts === null) return null;
  const { year, monthNumber, day } = parts;
  const date = new Date(Date.UTC(year, monthNumber - 1, day ?? 1));
  const isReal = date.getUTCMonth() === monthNumber - 1 && monthNumber >= 1;
  // Two days of grace: it is tomorrow in some zones, and embargoed pages are dated ahead.
  if (!isReal || year < firstYear || date.getTime() > today.getTime() + 2 * dayMs) return null;
  const iso = date.toISOString();
  return day === null ? iso.slice(0, 7) : iso.slice(0, 10);
}

type Parts = { readonly year: number; readonly monthNumber: number; readonly day: number | null };

function partsOf(text: string): Parts | null {
  const seconds = epoch.exec(text)?.[1];
  if (seconds !== undefined) return partsOf(new Date(Number(seconds) * 1000).toISOString());
  const iso = yearFirst.exec(text);
  if (iso !== null) return toParts(iso[1], Number(iso[3]), iso[4]);
  const british = dayFirst.exec(text);
  if (british !== null) return toParts(british[3], monthNamed(british[2]), british[1]);
  const american = monthFirst.exec(text);
  if (american !== null) return toParts(american[3], monthNamed(american[1]), american[2]);
  return null;
}

function toParts(year: string | undefined, monthNumber: number, day: string | undefined): Parts {
  return { year: Number(year), monthNumber, day: day === undefined ? null : Number(day) };
}

function monthNamed(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}
