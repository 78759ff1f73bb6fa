import type {
  Briefing,
  Claim,
  ClaimId,
  ElementId,
  ElementPositions,
  EntityId,
  EntityText,
  ExceptionLabel,
  GazetteerEntry,
  Milestone,
  PartialDate,
  PlanElement,
  Source,
  SourceId,
} from '@/lib/briefing/types';

/** An entity whole: how it is named and what is said of it. */
export type Entity = GazetteerEntry & EntityText;

/** A briefing with everything findable by id. Built once, never changed. */
export type BriefingIndex = {
  readonly briefing: Briefing;
  /** Day on which the reader loaded it by hand; null: it came with the extension. */
  readonly loadedOn: PartialDate | null;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly elements: ReadonlyMap<ElementId, PlanElement>;
  readonly positions: ReadonlyMap<ElementId, ElementPositions['positions']>;
  /** In the briefing's order. */
  readonly claimsAbout: ReadonlyMap<EntityId, readonly Claim[]>;
  readonly children: ReadonlyMap<EntityId, readonly EntityId[]>;
  readonly labels: ReadonlyMap<ClaimId, readonly ExceptionLabel[]>;
  /** Claims that a ledger, a text of the plan or the timeline rests on. */
  readonly pillars: ReadonlySet<ClaimId>;
};

/** What an entity is called; its id where the briefing does not hold it. */
export function labelOf(id: EntityId, { entities }: BriefingIndex): string {
  return entities.get(id)?.label ?? id;
}

/** Indexes a briefing; linear, a few milliseconds. */
export function indexBriefing(
  briefing: Briefing,
  loadedOn: PartialDate | null = null,
): BriefingIndex {
  const { gazetteer, entities, claims, sources, elements, positions, exceptions } = briefing;
  const texts = byId(entities);
  return {
    briefing,
    loadedOn,
    entities: new Map(
      gazetteer.flatMap((entry) => {
        const text = texts.get(entry.id);
        return text === undefined ? [] : [[entry.id, { ...entry, ...text }] as const];
      }),
    ),
    claims: byId(claims),
    sources: byId(sources),
    elements: byId(elements),
    positions: new Map(positions.map((cells) => [cells.element, cells.positions])),
    claimsAbout: group(claims.flatMap((claim) => claim.about.map((id) => [id, claim] as const))),
    children: group(
      entities.flatMap(({ id, parent }) => (parent === null ? [] : [[parent, id] as const])),
    ),
    labels: group(exceptions.map(({ claim, label }) => [claim, label] as const)),
    pillars: new Set([...elements.flatMap(claimsOfElement), ...briefing.timeline.map(claimOf)]),
  };
}

function claimsOfElement({ provides, ledger }: PlanElement): readonly ClaimId[] {
  return [...provides, ...ledger.map(({ claim }) => claim)];
}

function claimOf({ claim }: Milestone): ClaimId {
  return claim;
}

function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<Entry['id'], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function group<Key, Value>(
  pairs: readonly (readonly [Key, Value])[],
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [value]);
    else members.push(value);
  }
  return groups;
}
