import type { Fault } from '@/lib/briefing/fault';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import { firstDay, lastDay } from '@/lib/briefing/partial-date';
import type { Claim } from '@/lib/briefing/types';

/** Claims: known ids, a source, a speaker where one is due, dates within reach, conflicts on both sides. */
export function checkClaims(index: BriefingIndex): readonly Fault[] {
  return index.briefing.claims.flatMap((claim) => [
    ...checkReferences(claim, index),
    ...checkSpeaker(claim, index),
    ...checkDate(claim, index),
    ...checkConflicts(claim, index),
  ]);
}

function checkReferences(claim: Claim, { entities, sources }: BriefingIndex): Fault[] {
  const faults: Fault[] = [];
  for (const id of claim.about) {
    if (!entities.has(id)) faults.push(unknown(claim, `is about the unknown entity "${id}"`));
  }
  for (const id of claim.sources) {
    if (!sources.has(id)) faults.push(unknown(claim, `cites the unknown source "${id}"`));
  }
  if (claim.sources.length === 0) {
    faults.push({
      ...at(claim),
      rule: 'at-least-one-source',
      problem: 'it has no source',
      mend: 'Add the id of a source from sources.json, or remove the claim.',
    });
  }
  const lists: readonly (readonly string[])[] = [claim.about, claim.sources, claim.conflictsWith];
  if (lists.some((list) => new Set(list).size < list.length)) {
    faults.push({
      ...at(claim),
      rule: 'no-id-twice',
      problem: 'it lists the same id twice',
      mend: 'Remove the repetition from about, sources or conflictsWith.',
    });
  }
  return faults;
}

/** Whose word it is must be said of every position and every disputed figure. */
export function needsSpeaker({ kind, disputed }: Pick<Claim, 'kind' | 'disputed'>): boolean {
  return kind === 'position' || (kind === 'figure' && disputed);
}

function checkSpeaker(claim: Claim, { labels }: BriefingIndex): Fault[] {
  if (!needsSpeaker(claim) || claim.speaker !== null) return [];
  if (labels.get(claim.id)?.includes('speaker-not-named')) return [];
  return [
    {
      ...at(claim),
      rule: 'speaker-of-positions-and-disputed-figures',
      problem: `a ${claim.kind === 'position' ? 'position' : 'disputed figure'} needs a speaker`,
      mend: 'Name the speaker, or list the claim in exceptions.json as "speaker-not-named" and say why.',
    },
  ];
}

function checkDate(claim: Claim, { briefing, labels }: BriefingIndex): Fault[] {
  if (claim.date === null || firstDay(claim.date) <= lastDay(briefing.asOf)) return [];
  if (labels.get(claim.id)?.includes('announced-ahead')) return [];
  return [
    {
      ...at(claim),
      rule: 'not-after-the-briefing',
      problem: `its date ${claim.date} is later than the briefing's (${briefing.asOf})`,
      mend: 'Correct the date, raise asOf and version in edition.json, or list the claim in exceptions.json as "announced-ahead".',
    },
  ];
}

function checkConflicts(claim: Claim, { claims }: BriefingIndex): Fault[] {
  const faults = claim.conflictsWith.flatMap((id): Fault[] => {
    const other = claims.get(id);
    if (other === undefined || id === claim.id) {
      return [unknown(claim, `is in conflict with "${id}", which is no other claim`)];
    }
    if (other.conflictsWith.includes(claim.id)) return [];
    return [
      {
        ...at(claim),
        rule: 'conflicts-on-both-sides',
        problem: `it is in conflict with "${id}", but "${id}" does not say so`,
        mend: `Add "${claim.id}" to conflictsWith of "${id}".`,
      },
    ];
  });
  if (claim.conflictsWith.length > 0 && !claim.disputed) {
    faults.push({
      ...at(claim),
      rule: 'conflict-is-disputed',
      problem: 'it is in conflict with another claim and not marked as disputed',
      mend: 'Write "disputed": true.',
    });
  }
  return faults;
}

function unknown(claim: Claim, problem: string): Fault {
  const mend = 'Correct the id, or add what it names.';
  return { ...at(claim), rule: 'known-id', problem: `it ${problem}`, mend };
}

function at({ id }: Claim): Pick<Fault, 'file' | 'entry'> {
  return { file: 'claims.json', entry: `"${id}"` };
}
