import { diffBriefings, type BriefingChanges } from '@/lib/briefing/diff-briefings';
import { formatFault } from '@/lib/briefing/fault';
import { longestBriefing, parseBriefing } from '@/lib/briefing/parse-briefing';
import { firstDay } from '@/lib/briefing/partial-date';
import type { Briefing, PartialDate } from '@/lib/briefing/types';
import { compareVersions } from '@/lib/edition/compare-versions';

/** What a file came to: a briefing that may be used, with what it changes, or the reason why not. */
export type Offer =
  | { readonly kind: 'offered'; readonly briefing: Briefing; readonly changes: BriefingChanges }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type Refusal =
  /** bytes */
  | { readonly reason: 'too-large'; readonly size: number; readonly limit: number }
  /** In English, as editors get them. */
  | { readonly reason: 'faulty'; readonly faults: readonly string[] }
  | { readonly reason: 'same' | 'older'; readonly version: string; readonly inUse: string }
  /** Dated after the present day: it would keep every true edition out. */
  | { readonly reason: 'ahead'; readonly asOf: PartialDate };

type OfferedFile = {
  /** Nothing but its size is looked at where that is too large. */
  readonly file: Pick<File, 'size' | 'text'>;
  readonly inUse: Briefing;
  readonly today: PartialDate;
};

/** Looks at a file that may come from anybody. Changes nothing. @throws when the file cannot be read. */
export async function offerEdition({ file, inUse, today }: OfferedFile): Promise<Offer> {
  const { size } = file;
  if (size > longestBriefing) return refuse({ reason: 'too-large', size, limit: longestBriefing });
  const parsed = parseBriefing(await file.text());
  if (!parsed.ok) return refuse({ reason: 'faulty', faults: parsed.faults.map(formatFault) });
  const { briefing } = parsed;
  const { version, asOf } = briefing;
  const order = compareVersions(version, inUse.version);
  if (order === 0) return refuse({ reason: 'same', version, inUse: inUse.version });
  if (order < 0) return refuse({ reason: 'older', version, inUse: inUse.version });
  if (isAhead(briefing, today)) return refuse({ reason: 'ahead', asOf });
  return { kind: 'offered', briefing, changes: diffBriefings(inUse, briefing) };
}

function isAhead({ version, asOf }: Briefing, today: PartialDate): boolean {
  const versionDay = version.split('.').slice(0, 3).join('-');
  return firstDay(asOf) > today || versionDay > today;
}

function refuse(refusal: Refusal): Offer {
  return { kind: 'refused', refusal };
}
