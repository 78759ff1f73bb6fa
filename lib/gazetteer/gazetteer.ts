import type { GazetteerEntry } from '@/lib/briefing/types';
import type { TrieNode } from '@/lib/gazetteer/token-trie';

/** The compiled names: what tier 1 scans with. Opaque outside lib/gazetteer and lib/detect. */
export type Gazetteer = {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  /** Ids of the entries that are persons. */
  readonly persons: readonly string[];
  /** Ids of the entries whose name alone shows that a text is about Gaza. */
  readonly bound: ReadonlySet<string>;
  readonly trie: TrieNode;
};
