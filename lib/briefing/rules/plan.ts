import type { BriefingFile, Fault } from '@/lib/briefing/fault';
import { latestMaterial } from '@/lib/briefing/latest-material';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import { byDate } from '@/lib/briefing/partial-date';
import type { ClaimId, PartialDate, PlanElement } from '@/lib/briefing/types';

type Dated = { readonly date: PartialDate; readonly claim: ClaimId };

/** Ledgers and timeline rest on claims of the same date and run in date order; the summary's claims exist. */
export function checkPlan(index: BriefingIndex): readonly Fault[] {
  const { elements, timeline, phaseTwo } = index.briefing;
  const summary = [...phaseTwo.what, phaseTwo.since, ...phaseTwo.contested];
  return [
    ...elements.flatMap((element) => checkElement(element, index)),
    ...checkDated({ file: 'timeline.json', entry: 'the timeline', lines: timeline, index }),
    ...timeline.flatMap(({ claim }, place) => {
      const isSecond = timeline.findIndex((other) => other.claim === claim) < place;
      return isSecond ? [repeatedMilestone(claim)] : [];
    }),
    ...summary.flatMap((id) =>
      unknownClaim({ file: 'edition.json', entry: 'phaseTwo', id, index }),
    ),
  ];
}

function checkElement(element: PlanElement, index: BriefingIndex): Fault[] {
  const { id, provides, ledger } = element;
  const at = { file: 'elements.json', entry: `"${id}"` } as const;
  const faults = [
    ...provides.flatMap((claim) => unknownClaim({ ...at, id: claim, index })),
    ...checkDated({ ...at, lines: ledger, index }),
    ...checkOpenAt(element, index),
  ];
  if (provides.length === 0 || ledger.length === 0) {
    const problem = 'it has no text of the plan or no status';
    const mend = 'Fill provides and ledger with ids of claims.';
    faults.push({ ...at, rule: 'element-is-filled', problem, mend });
  }
  return faults;
}

function checkOpenAt({ id, openAt }: PlanElement, { briefing }: BriefingIndex): Fault[] {
  const latest = latestMaterial(id, briefing.claims);
  if (latest === null || latest === openAt) return [];
  return [
    {
      file: 'elements.json',
      entry: `"${id}"`,
      rule: 'latest-material',
      problem: `its openAt is ${openAt}, but its latest claim is of ${latest}`,
      mend: `Write "openAt": "${latest}".`,
    },
  ];
}

type DatedLines = {
  readonly file: BriefingFile;
  readonly entry: string;
  readonly lines: readonly Dated[];
  readonly index: BriefingIndex;
};

function checkDated({ file, entry, lines, index }: DatedLines): Fault[] {
  return lines.flatMap(({ date, claim: id }, place) => {
    const faults = unknownClaim({ file, entry, id, index });
    const claim = index.claims.get(id);
    if (claim !== undefined && claim.date !== date) {
      const problem = `its line on "${id}" is of ${date}, the claim of ${claim.date ?? 'no date'}`;
      const mend = 'Give both the same date.';
      faults.push({ file, entry, rule: 'date-of-its-claim', problem, mend });
    }
    if (byDate(lines[place - 1]?.date ?? date, date) > 0) {
      const problem = `its line on "${id}" of ${date} stands after a later one`;
      const mend = 'Put the lines in date order, oldest first; a month stands after its days.';
      faults.push({ file, entry, rule: 'date-order', problem, mend });
    }
    return faults;
  });
}

type ClaimReference = {
  readonly file: BriefingFile;
  readonly entry: string;
  readonly id: ClaimId;
  readonly index: BriefingIndex;
};

/** The fault of resting on a claim that does not exist; empty when it does. */
export function unknownClaim({ file, entry, id, index }: ClaimReference): Fault[] {
  if (index.claims.has(id)) return [];
  const problem = `it rests on the unknown claim "${id}"`;
  const mend = 'Correct the id, or add the claim to claims.json.';
  return [{ file, entry, rule: 'known-id', problem, mend }];
}

function repeatedMilestone(claim: ClaimId): Fault {
  return {
    file: 'timeline.json',
    entry: `"${claim}"`,
    rule: 'one-milestone-a-claim',
    problem: 'it stands in the timeline twice',
    mend: 'Remove one of the lines.',
  };
}
