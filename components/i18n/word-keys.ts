import type { EntityKind, SourceKind, Status } from '@/lib/briefing/types';
import type { Setback } from '@/lib/edition/edition-in-use';
import type { EvidenceLabel } from '@/lib/card/card-model';

/** Message keys of the briefing's closed vocabularies. */
export const statusKeys = {
  agreed: 'status.agreed',
  'not-started': 'status.notStarted',
  'under-way': 'status.underWay',
  partial: 'status.partial',
  stalled: 'status.stalled',
  disputed: 'status.disputed',
  completed: 'status.completed',
  suspended: 'status.suspended',
} as const satisfies Readonly<Record<Status, string>>;

export const entityKindKeys = {
  stakeholder: 'entityKind.stakeholder',
  person: 'entityKind.person',
  body: 'entityKind.body',
  'plan-term': 'entityKind.planTerm',
  place: 'entityKind.place',
  document: 'entityKind.document',
  figure: 'entityKind.figure',
  event: 'entityKind.event',
} as const satisfies Readonly<Record<EntityKind, string>>;

export const sourceKindKeys = {
  primary: 'sourceKind.primary',
  agency: 'sourceKind.agency',
  newspaper: 'sourceKind.newspaper',
  broadcaster: 'sourceKind.broadcaster',
  ngo: 'sourceKind.ngo',
  analysis: 'sourceKind.analysis',
  aggregator: 'sourceKind.aggregator',
} as const satisfies Readonly<Record<SourceKind, string>>;

export const labelKeys = {
  'one-source': 'label.oneSource',
  'aggregators-only': 'label.aggregatorsOnly',
  'speaker-not-named': 'label.speakerNotNamed',
  'announced-ahead': 'label.announcedAhead',
} as const satisfies Readonly<Record<EvidenceLabel, string>>;

/** Why a briefing that the reader loaded is not in use. */
export const setbackKeys = {
  unreadable: 'briefing.unreadable',
  overtaken: 'briefing.overtaken',
} as const satisfies Readonly<Record<Setback, string>>;
