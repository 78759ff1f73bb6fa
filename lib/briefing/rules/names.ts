import type { Fault } from '@/lib/briefing/fault';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import { hintFaults } from '@/lib/briefing/rules/hints';
import type { ContextualAlias, EntityId, GazetteerEntry } from '@/lib/briefing/types';
import { foldText } from '@/lib/text/fold';

type Owners = ReadonlyMap<string, EntityId>;

/** Names: each certain alias means one entity, as the reader compares them (folded); hints are well formed. */
export function checkNames(index: BriefingIndex): readonly Fault[] {
  const { owners, faults } = collectOwners(index.briefing.gazetteer);
  return [
    ...faults,
    ...index.briefing.gazetteer.flatMap((entry) => checkEntry(entry, owners, index)),
  ];
}

function collectOwners(gazetteer: readonly GazetteerEntry[]): { owners: Owners; faults: Fault[] } {
  const owners = new Map<string, EntityId>();
  const faults: Fault[] = [];
  for (const { id, aliases } of gazetteer) {
    for (const alias of aliases) {
      const folded = foldText(alias);
      const owner = owners.get(folded);
      if (owner !== undefined && owner !== id) faults.push(sharedAlias(id, alias, owner));
      owners.set(folded, id);
    }
    for (const alias of twice(aliases)) faults.push(repeatedAlias(id, alias));
  }
  return { owners, faults };
}

function checkEntry(entry: GazetteerEntry, owners: Owners, index: BriefingIndex): Fault[] {
  const { id, aliases, contextual } = entry;
  const faults = contextual.flatMap((alias) => [
    ...bothKinds(entry, alias, owners),
    ...hintFaults({ id, alias, index }),
  ]);
  for (const text of twice(contextual.map((alias) => alias.text)))
    faults.push(repeatedAlias(id, text));
  if (aliases.length + contextual.length === 0) faults.push(nameless(id));
  return faults;
}

function bothKinds(
  { id, aliases }: GazetteerEntry,
  { text }: ContextualAlias,
  owners: Owners,
): Fault[] {
  const owner = owners.get(foldText(text));
  // Of one entity, a spelling with its diacritics may be certain where the bare one is not (Kalın, Kalin).
  if (owner === undefined || (owner === id && !aliases.includes(text))) return [];
  return [
    {
      ...at(id),
      rule: 'alias-certain-or-contextual',
      problem: `"${text}" needs a context here but always means "${owner}"`,
      mend: `Remove it here, or move it from the aliases of "${owner}" to its contextual ones.`,
    },
  ];
}

function sharedAlias(id: EntityId, alias: string, owner: EntityId): Fault {
  return {
    ...at(id),
    rule: 'alias-of-one-entity',
    problem: `its alias "${alias}" also belongs to "${owner}"`,
    mend: 'Leave it to one of them, or make it contextual in both, with hints that decide.',
  };
}

function repeatedAlias(id: EntityId, alias: string): Fault {
  return {
    ...at(id),
    rule: 'alias-once',
    problem: `its alias "${alias}" is listed twice`,
    mend: 'Remove one of them.',
  };
}

function nameless(id: EntityId): Fault {
  return {
    ...at(id),
    rule: 'entity-has-a-name',
    problem: 'it has no alias, so no page can mention it',
    mend: 'Add the name under which articles mention it.',
  };
}

function at(id: EntityId): Pick<Fault, 'file' | 'entry'> {
  return { file: 'gazetteer.json', entry: `"${id}"` };
}

function twice(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.has(text) || !seen.add(text));
}
