import type { Fault } from '@/lib/briefing/fault';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import { firstDay, lastDay } from '@/lib/briefing/partial-date';
import { needsSpeaker } from '@/lib/briefing/rules/claims';
import type { Claim, ExceptionLabel, ListedException } from '@/lib/briefing/types';

/** The lists of exceptions and of retired ids say nothing that is not so. */
export function checkRegisters(index: BriefingIndex): readonly Fault[] {
  const { exceptions, retired } = index.briefing;
  return [
    ...exceptions.flatMap((exception) => checkException(exception, index)),
    ...retired.flatMap(({ id, replacedBy }): Fault[] => {
      const at = { file: 'retired.json', entry: `"${id}"` } as const;
      const faults: Fault[] = [];
      if (index.claims.has(id)) {
        const problem = 'a retired id is in use again';
        const mend = 'Give the new claim an id of its own: ids are permanent.';
        faults.push({ ...at, rule: 'ids-are-permanent', problem, mend });
      }
      if (replacedBy !== null && !index.claims.has(replacedBy)) {
        const problem = `it is replaced by the unknown claim "${replacedBy}"`;
        faults.push({ ...at, rule: 'known-id', problem, mend: 'Correct the id, or write null.' });
      }
      return faults;
    }),
  ];
}

function checkException(exception: ListedException, index: BriefingIndex): Fault[] {
  const claim = index.claims.get(exception.claim);
  const at = { file: 'exceptions.json', entry: `"${exception.claim}"` } as const;
  if (claim === undefined) {
    return [{ ...at, rule: 'known-id', problem: 'no claim has this id', mend: 'Correct the id.' }];
  }
  if (isNeeded[exception.label](claim, index)) return [];
  return [
    {
      ...at,
      rule: 'no-needless-exception',
      problem: `the claim keeps the rule that "${exception.label}" excuses it from`,
      mend: 'Remove the exception.',
    },
  ];
}

type Need = (claim: Claim, index: BriefingIndex) => boolean;

/** Whether a claim breaks the rule that a label excuses it from. */
const isNeeded: Readonly<Record<ExceptionLabel, Need>> = {
  'speaker-not-named': (claim) => needsSpeaker(claim) && claim.speaker === null,
  'announced-ahead': ({ date }, { briefing }) =>
    date !== null && firstDay(date) > lastDay(briefing.asOf),
};
