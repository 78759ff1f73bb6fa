import { coreStakeholders } from '@/lib/briefing/core-stakeholders';
import {
  elementIds,
  type Briefing,
  type Claim,
  type ClaimId,
  type ElementId,
  type EntityId,
  type GazetteerEntry,
  type SourceId,
} from '@/lib/briefing/types';

type Mutable<T> = T extends string | number | boolean | null
  ? T
  : { -readonly [K in keyof T]: Mutable<T[K]> };
export type BriefingDraft = Mutable<Briefing>;

export const entityId = (id: string) => id as EntityId;
export const claimId = (id: string) => id as ClaimId;
export const sourceId = (id: string) => id as SourceId;

/** A briefing that keeps every rule, as small as the rules allow; tests break one thing in it. */
export function smallBriefing(change: (draft: BriefingDraft) => void = () => undefined): Briefing {
  const draft = structuredClone(base) as BriefingDraft;
  change(draft);
  return draft;
}

/** A claim of the small briefing with other values. */
export function claimWith(values: Partial<Mutable<Claim>>): Mutable<Claim> {
  return {
    id: claimId('a-claim'),
    about: [entityId('the-force')],
    element: 'stabilisation-force',
    kind: 'event',
    statement: 'Something of note happened on that day.',
    speaker: null,
    date: '2026-02-01',
    disputed: false,
    conflictsWith: [],
    sources: [sourceId('s-first')],
    support: 'single',
    ...values,
  };
}

const elementClaim = (element: ElementId) => claimId(`text-${element}`);

const base: Briefing = {
  version: '2026.03.01',
  asOf: '2026-03-01',
  phaseTwo: {
    what: [elementClaim('governance')],
    since: elementClaim('ceasefire-framework'),
    contested: [],
  },
  gazetteer: [...coreStakeholders.map((id) => entry(id, id)), entry('the-force', 'The Force')],
  entities: [...coreStakeholders, entityId('the-force')].map((id) => ({
    id,
    parent: null,
    definition: `What ${id} is.`,
    phaseTwoRole: `What ${id} does in phase two.`,
    planPoints: [1, 15],
  })),
  claims: elementIds.map((element) => ({
    id: elementClaim(element),
    about: [...coreStakeholders, entityId('the-force')],
    element,
    kind: 'document',
    statement: `The plan says something of ${element}.`,
    speaker: null,
    date: '2025-09-29',
    disputed: false,
    conflictsWith: [],
    sources: [sourceId('s-first')],
    support: 'single',
  })),
  sources: [
    {
      id: sourceId('s-first'),
      title: 'What was published',
      publisher: 'The Paper',
      date: '2025-09-29',
      url: 'https://paper.example/plan',
      kind: 'newspaper',
    },
  ],
  elements: elementIds.map((id) => ({
    id,
    label: `On ${id}`,
    provides: [elementClaim(id)],
    ledger: [{ date: '2025-09-29', status: 'agreed', claim: elementClaim(id) }],
    openAt: '2025-09-29',
  })),
  timeline: [{ date: '2025-09-29', title: 'The plan is shown', claim: elementClaim('governance') }],
  positions: elementIds.map((element) => ({
    element,
    positions: Object.fromEntries(coreStakeholders.map((id) => [id, null])),
  })),
  exceptions: [],
  retired: [],
};

function entry(id: string, label: string): GazetteerEntry {
  return {
    id: entityId(id),
    label,
    kind: id === 'the-force' ? 'body' : 'stakeholder',
    element: id === 'the-force' ? 'stabilisation-force' : 'diplomacy',
    salience: 2,
    aliases: [`name of ${id}`],
    contextual: [],
    names: [],
  };
}
