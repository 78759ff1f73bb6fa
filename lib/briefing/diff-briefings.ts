import type { Briefing, Claim, ClaimId, ElementId, EntityId } from '@/lib/briefing/types';

/** What changed from one briefing to the next, in words. Each line is a whole sentence. */
export type BriefingChanges = {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly retired: readonly string[];
  /** Claims that went without being listed as retired: a fault, ids are permanent. */
  readonly lost: readonly ClaimId[];
};

/** Compares two briefings, claim by claim and status by status. */
export function diffBriefings(before: Briefing, after: Briefing): BriefingChanges {
  const old = new Map(before.claims.map((claim) => [claim.id, claim]));
  const young = new Map(after.claims.map((claim) => [claim.id, claim]));
  const retired = new Map(after.retired.map((entry) => [entry.id, entry]));
  const gone = before.claims.filter(({ id }) => !young.has(id));
  return {
    changed: [
      ...after.claims.flatMap((claim) => changesOf(old.get(claim.id), claim)),
      ...statusChanges(before, after),
      ...positionChanges(before, after),
      ...textChanges(before, after),
    ],
    added: [
      ...after.claims
        .filter(({ id }) => !old.has(id))
        .map(({ id, statement }) => `${id}: ${statement}`),
      ...newcomers(before, after),
    ],
    retired: gone.flatMap(({ id, statement }) => {
      const entry = retired.get(id);
      if (entry === undefined) return [];
      const heir = entry.replacedBy === null ? '' : `; see ${entry.replacedBy}`;
      return [`${id}: ${statement} (${entry.reason}${heir})`];
    }),
    lost: gone.filter(({ id }) => !retired.has(id)).map(({ id }) => id),
  };
}

function changesOf(before: Claim | undefined, after: Claim): readonly string[] {
  if (before === undefined) return [];
  const { id } = after;
  const lines: string[] = [];
  if (before.statement !== after.statement) {
    lines.push(`${id} says “${after.statement}” where it said “${before.statement}”`);
  }
  for (const field of ['speaker', 'date', 'support', 'disputed', 'kind', 'element'] as const) {
    if (before[field] !== after[field]) {
      lines.push(
        `${id} has the ${field} ${word(after[field])} where it had ${word(before[field])}`,
      );
    }
  }
  for (const field of ['about', 'sources', 'conflictsWith'] as const) {
    const words = listChange(before[field], after[field]);
    if (words !== null) lines.push(`${id}, ${field}: ${words}`);
  }
  return lines;
}

function statusChanges(before: Briefing, after: Briefing): readonly string[] {
  const old = new Map<ElementId, string>(before.elements.map((e) => [e.id, lastStatus(e)]));
  return after.elements.flatMap((element) => {
    const [was, is] = [old.get(element.id), lastStatus(element)];
    return was === undefined || was === is ? [] : [`${element.label}: ${is}, where it was ${was}`];
  });
}

function lastStatus({ ledger }: Briefing['elements'][number]): string {
  const last = ledger.at(-1);
  return last === undefined ? 'without a status' : `${last.status} on ${last.date} (${last.claim})`;
}

function positionChanges(before: Briefing, after: Briefing): readonly string[] {
  const old = new Map(before.positions.map(({ element, positions }) => [element, positions]));
  return after.positions.flatMap(({ element, positions }) =>
    Object.entries(positions).flatMap(([stakeholder, position]) => {
      const was = old.get(element)?.[stakeholder]?.summary ?? null;
      const is = position?.summary ?? null;
      if (was === is) return [];
      return [
        `the position of ${stakeholder} on ${element} is ${word(is)} where it was ${word(was)}`,
      ];
    }),
  );
}

function textChanges(before: Briefing, after: Briefing): readonly string[] {
  const old = new Map(before.entities.map((text) => [text.id, text]));
  return after.entities.flatMap(({ id, definition, phaseTwoRole }) => {
    const was = old.get(id);
    if (was === undefined) return [];
    const pairs = [
      [was.definition, definition],
      [was.phaseTwoRole, phaseTwoRole],
    ] as const;
    return pairs.flatMap(([from, to]) =>
      from === to ? [] : [`the card of ${id} says “${to}” where it said “${from}”`],
    );
  });
}

function newcomers(before: Briefing, after: Briefing): readonly string[] {
  const old = new Set<EntityId>(before.gazetteer.map(({ id }) => id));
  return after.gazetteer
    .filter(({ id }) => !old.has(id))
    .map(({ id, label }) => `a card on ${label} (${id})`);
}

function listChange(before: readonly string[], after: readonly string[]): string | null {
  const came = after.filter((id) => !before.includes(id));
  const went = before.filter((id) => !after.includes(id));
  const words = [
    ...(came.length > 0 ? [`with ${came.join(', ')}`] : []),
    ...(went.length > 0 ? [`without ${went.join(', ')}`] : []),
  ];
  return words.length === 0 ? null : words.join(' and ');
}

function word(value: string | boolean | null): string {
  return value === null ? 'unknown' : `“${value}”`;
}
