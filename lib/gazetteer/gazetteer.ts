import type { GazetteerEntry } from '@/lib/briefing/types';
import type { Trie } from '@/lib/gazetteer/token-trie';

/** An entity as far as reading needs to know it; its names are in the trie. */
export type NamedEntity = Omit<GazetteerEntry, 'aliases' | 'contextual' | 'names'>;

/** The compiled names: what tier 1 scans with. Opaque outside lib/gazetteer and lib/detect. */
export type Gazetteer = {
  readonly entries: ReadonlyMap<string, NamedEntity>;
  /** Ids of the entries that are persons. */
  readonly persons: readonly string[];
  /** Ids of the entries whose name alone shows that a text is about Gaza. */
  readonly bound: ReadonlySet<string>;
  /** Ids of the states whose head has an entry too. */
  readonly led: ReadonlySet<string>;
  readonly trie: Trie;
};
