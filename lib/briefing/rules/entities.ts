import type { Fault } from '@/lib/briefing/fault';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import type { EntityId, EntityText } from '@/lib/briefing/types';

/** Entities: known parents without circles, plan points in order, and a claim that the card can rest on. */
export function checkEntities(index: BriefingIndex): readonly Fault[] {
  return index.briefing.entities.flatMap((text) => [
    ...checkParent(text, index),
    ...checkPoints(text),
    ...checkGround(text, index),
  ]);
}

function checkParent({ id, parent }: EntityText, { entities }: BriefingIndex): Fault[] {
  if (parent === null) return [];
  const fault = { file: 'entities.json', entry: `"${id}"` } as const;
  if (!entities.has(parent)) {
    const problem = `its parent "${parent}" is unknown`;
    return [{ ...fault, rule: 'known-id', problem, mend: 'Correct the id, or write null.' }];
  }
  const line = new Set<EntityId>();
  for (
    let above: EntityId | null = id;
    above !== null;
    above = entities.get(above)?.parent ?? null
  ) {
    if (line.has(above)) {
      const problem = `its parents lead back to "${above}": ${[...line].join(' → ')}`;
      return [{ ...fault, rule: 'no-parent-circle', problem, mend: 'Write null for one of them.' }];
    }
    line.add(above);
  }
  return [];
}

function checkPoints({ id, planPoints }: EntityText): Fault[] {
  const isRising = planPoints.every((point, place) => point > (planPoints[place - 1] ?? 0));
  if (isRising) return [];
  return [
    {
      file: 'entities.json',
      entry: `"${id}"`,
      rule: 'plan-points-in-order',
      problem: `its plan points are ${planPoints.join(', ')}`,
      mend: 'List each point once, lowest first.',
    },
  ];
}

function checkGround({ id }: EntityText, { claimsAbout }: BriefingIndex): Fault[] {
  if (claimsAbout.has(id)) return [];
  return [
    {
      file: 'entities.json',
      entry: `"${id}"`,
      rule: 'entity-has-a-source',
      problem: 'no claim is about it, so its card would show no source',
      mend: 'Add a sourced claim about it, or remove the entity here and in gazetteer.json.',
    },
  ];
}
