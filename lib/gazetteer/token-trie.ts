import type { Sense } from '@/lib/gazetteer/sense';
import { gap, type Tokens } from '@/lib/text/tokens';

/**
 * One step in the trie, reached by a token key (with a leading comma where a comma stands before the
 * token). Most nodes have one child, so the first one is held without a map: half the time and memory of
 * compiling went into maps of one.
 */
export type TrieNode = {
  firstKey: string;
  first: TrieNode | null;
  others: Map<string, TrieNode> | null;
  /** What the path to here may mean; empty for an inner node. */
  senses: Sense[];
  /** The conflict that the form shows its sentence to be about, or null. */
  theatre: string | null;
};

export function newNode(): TrieNode {
  return { firstKey: '', first: null, others: null, senses: [], theatre: null };
}

/** The child under a key, or null. */
export function findChild(node: TrieNode, key: string): TrieNode | null {
  if (node.firstKey === key) return node.first;
  return node.others?.get(key) ?? null;
}

/** The child under a key, made if it is not there. */
export function childOf(node: TrieNode, key: string): TrieNode {
  const known = findChild(node, key);
  if (known !== null) return known;
  const child = newNode();
  if (node.first === null) {
    node.firstKey = key;
    node.first = child;
  } else (node.others ??= new Map<string, TrieNode>()).set(key, child);
  return child;
}

/** All children with their keys. */
export function childrenOf(node: TrieNode): readonly (readonly [string, TrieNode])[] {
  const others = [...(node.others ?? [])];
  return node.first === null ? others : [[node.firstKey, node.first], ...others];
}

/** The node that a first key leads to, or null. */
export type Trie = (key: string) => TrieNode | null;

/** A surface form at tokens `from`..`to` (exclusive) with everything it may mean. */
export type TrieMatch = {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
  readonly theatre: string | null;
};

const none: readonly TrieMatch[] = [];

/**
 * All surface forms that start at token `from`, longest first. Words may be joined by spaces or hyphens,
 * by commas only where the alias has them. At most as many steps as the longest alias has words.
 */
export function matchesAt(trie: Trie, tokens: Tokens, from: number): readonly TrieMatch[] {
  let node = trie(tokens.keys[from] ?? '');
  if (node === null) return none;
  let found: TrieMatch[] | null = null;
  for (let to = from + 1; ; to++) {
    const { senses, theatre } = node;
    if (senses.length > 0) (found ??= []).unshift({ from, to, senses, theatre });
    if (node.first === null || to >= tokens.count) break;
    const between = tokens.gaps[to] ?? gap.stop;
    if (between > gap.comma) break;
    const key: string = tokens.keys[to] ?? '';
    node = findChild(node, between === gap.comma ? `,${key}` : key);
    if (node === null) break;
  }
  return found ?? none;
}
