import type { EntityId, GazetteerEntry } from '@/lib/briefing/types';

/** A gazetteer entry with only what a test is about. */
export function entry(id: string, parts: Partial<Omit<GazetteerEntry, 'id'>> = {}): GazetteerEntry {
  return {
    id: id as EntityId,
    label: id,
    kind: 'plan-term',
    element: 'none',
    salience: 3,
    aliases: [],
    contextual: [],
    names: [],
    ...parts,
  };
}
