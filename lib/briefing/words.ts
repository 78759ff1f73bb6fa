import { daysBetween, firstDay } from '@/lib/briefing/partial-date';
import type {
  EntityKind,
  EvidenceLabel,
  PartialDate,
  SourceKind,
  Status,
} from '@/lib/briefing/types';

/**
 * The briefing's closed vocabularies in plain English, as the command line, the reports and the checks write
 * them; the extension's own screens take theirs from assets/locales. None of them judges.
 */
export const statusWords = {
  agreed: 'agreed',
  'not-started': 'not started',
  'under-way': 'under way',
  partial: 'partly done',
  stalled: 'stalled',
  disputed: 'disputed',
  completed: 'completed',
  suspended: 'suspended',
} as const satisfies Readonly<Record<Status, string>>;

export const entityKindWords = {
  stakeholder: 'stakeholder',
  person: 'person',
  body: 'body',
  'plan-term': 'plan term',
  place: 'place',
  document: 'document',
  figure: 'figure',
  event: 'event',
} as const satisfies Readonly<Record<EntityKind, string>>;

export const sourceKindWords = {
  primary: 'official text',
  agency: 'news agency',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  ngo: 'non-governmental organisation',
  analysis: 'analysis',
  aggregator: 'aggregator',
} as const satisfies Readonly<Record<SourceKind, string>>;

export const labelWords = {
  'one-source': 'One source',
  'aggregators-only': 'Read on aggregators only',
  'speaker-not-named': 'Speaker not named',
  'announced-ahead': 'Announced for a later day',
} as const satisfies Readonly<Record<EvidenceLabel, string>>;

const unknownDate = 'date unknown';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date as people of a locale write it, as precise as it is: `4 August 2026`, `August 2026`. */
export function formatPartialDate(date: PartialDate | null, locale: string): string {
  if (date === null) return unknownDate;
  const isDay = date.length > 'yyyy-mm'.length;
  return dateFormat(locale, isDay).format(new Date(firstDay(date)));
}

function dateFormat(locale: string, isDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${isDay ? 'day' : 'month'}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(locale, isDay ? { ...options, day: 'numeric' } : options);
  formats.set(key, format);
  return format;
}

const freshDays = 30;

/** Whether a briefing is too old on this day to say "now" or "currently". */
export function isDated(asOf: PartialDate, today: PartialDate): boolean {
  return daysBetween(asOf, today) > freshDays;
}

type LatestPhrase = {
  readonly asOf: PartialDate;
  readonly today: PartialDate;
  readonly locale: string;
};

/** How the latest state known is introduced; it always gives the date, and never says "now" when dated. */
export function latestPhrase({ asOf, today, locale }: LatestPhrase): string {
  const date = formatPartialDate(asOf, locale);
  return isDated(asOf, today) ? `Latest known, on ${date}` : `Currently, as of ${date}`;
}
