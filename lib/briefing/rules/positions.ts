import { coreStakeholders } from '@/lib/briefing/core-stakeholders';
import type { Fault } from '@/lib/briefing/fault';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import { byDate } from '@/lib/briefing/partial-date';
import { unknownClaim } from '@/lib/briefing/rules/plan';
import type { ElementPositions, EntityId, Position } from '@/lib/briefing/types';

type Cell = {
  readonly entry: string;
  readonly stakeholder: string;
  readonly position: Position | null;
  readonly index: BriefingIndex;
};

/** Positions: known stakeholders, a cell for each of the core nine, and the date of the newest claim behind. */
export function checkPositions(index: BriefingIndex): readonly Fault[] {
  return index.briefing.positions.flatMap(({ element, positions }) => [
    ...missingCells(element, positions),
    ...Object.entries(positions).flatMap(([stakeholder, position]) =>
      checkCell({ entry: `"${element}", ${stakeholder}`, stakeholder, position, index }),
    ),
  ]);
}

function missingCells(element: string, positions: ElementPositions['positions']): Fault[] {
  return coreStakeholders.flatMap((stakeholder): Fault[] => {
    if (Object.hasOwn(positions, stakeholder)) return [];
    return [
      {
        file: 'positions.json',
        entry: `"${element}", ${stakeholder}`,
        rule: 'nobody-left-out',
        problem: 'it is missing',
        mend: 'Add the position, or null where it was looked for and none was found.',
      },
    ];
  });
}

function checkCell({ entry, stakeholder, position, index }: Cell): Fault[] {
  const at = { file: 'positions.json', entry } as const;
  const faults: Fault[] = [];
  if (!index.entities.has(stakeholder as EntityId)) {
    const problem = 'this stakeholder is no known entity';
    faults.push({ ...at, rule: 'known-id', problem, mend: 'Correct the id.' });
  }
  if (position === null) return faults;
  faults.push(...position.claims.flatMap((id) => unknownClaim({ ...at, id, index })));
  const dates = position.claims.flatMap((id) => index.claims.get(id)?.date ?? []);
  const newest = dates.toSorted(byDate).at(-1);
  if (newest !== undefined && newest !== position.date) {
    const problem = `it is dated ${position.date}, the newest claim behind it ${newest}`;
    const mend = 'Give the position the date of the newest claim it rests on.';
    faults.push({ ...at, rule: 'date-of-its-claim', problem, mend });
  }
  return faults;
}
