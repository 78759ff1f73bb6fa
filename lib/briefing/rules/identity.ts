import type { BriefingFile, Fault } from '@/lib/briefing/fault';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import { elementIds } from '@/lib/briefing/types';

/** Every id once; names and texts of the same entities; every element, in the fixed order. */
export function checkIdentity({ briefing }: BriefingIndex): readonly Fault[] {
  const { gazetteer, entities, claims, sources, elements, positions } = briefing;
  return [
    ...repeated('gazetteer.json', gazetteer),
    ...repeated('entities.json', entities),
    ...repeated('claims.json', claims),
    ...repeated('sources.json', sources),
    ...repeated('retired.json', briefing.retired),
    ...unpaired(briefing),
    ...misordered(
      'elements.json',
      elements.map(({ id }) => id),
    ),
    ...misordered(
      'positions.json',
      positions.map(({ element }) => element),
    ),
  ];
}

function repeated(file: BriefingFile, entries: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { id } of entries) {
    if (seen.has(id)) {
      faults.push({
        file,
        entry: `"${id}"`,
        rule: 'one-id-one-entry',
        problem: 'this id is used more than once',
        mend: 'Give one of the entries another id, or merge them.',
      });
    }
    seen.add(id);
  }
  return faults;
}

function unpaired({ gazetteer, entities }: BriefingIndex['briefing']): Fault[] {
  const at = gazetteer.findIndex(({ id }, place) => entities[place]?.id !== id);
  if (at < 0 && gazetteer.length === entities.length) return [];
  const place = at < 0 ? gazetteer.length : at;
  const names = [gazetteer[place]?.id ?? 'nothing', entities[place]?.id ?? 'nothing'];
  return [
    {
      file: 'entities.json',
      entry: `entry ${place + 1}`,
      rule: 'names-and-texts-agree',
      problem: `gazetteer.json has "${names[0]}" here and entities.json has "${names[1]}"`,
      mend: 'Keep the same ids in the same order in both files.',
    },
  ];
}

function misordered(file: BriefingFile, ids: readonly string[]): Fault[] {
  if (ids.join() === elementIds.join()) return [];
  return [
    {
      file,
      entry: 'the whole file',
      rule: 'every-element',
      problem: `it has the elements ${ids.join(', ')}`,
      mend: `Keep all of them, in this order: ${elementIds.join(', ')}.`,
    },
  ];
}
