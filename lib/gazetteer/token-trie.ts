import type { Sense } from '@/lib/gazetteer/sense';
import { gap, type Tokens } from '@/lib/text/tokens';

/** One step in the trie: `next` by token key, with a leading comma where a comma stands before the token. */
export type TrieNode = {
  next: Map<string, TrieNode> | null;
  /** What the path to here may mean; empty for an inner node. */
  senses: Sense[];
  /** The conflict that the form shows its sentence to be about, or null. */
  theatre: string | null;
};

export function newNode(): TrieNode {
  return { next: null, senses: [], theatre: null };
}

export function childOf(node: TrieNode, key: string): TrieNode {
  node.next ??= new Map();
  let child = node.next.get(key);
  if (child === undefined) {
    child = newNode();
    node.next.set(key, child);
  }
  return child;
}

/** A surface form at tokens `from`..`to` (exclusive) with everything it may mean. */
export type TrieMatch = {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
  readonly theatre: string | null;
};

/**
 * All surface forms that start at token `from`, longest first. Words may be joined by spaces or hyphens,
 * by commas only where the alias has them. At most as many steps as the longest alias has words.
 */
export function matchesAt(root: TrieNode, tokens: Tokens, from: number): TrieMatch[] {
  let node = root.next?.get(tokens.keys[from] ?? '');
  if (node === undefined) return none;
  let found: TrieMatch[] | null = null;
  let to = from + 1;
  for (;;) {
    const { senses, theatre } = node;
    if (senses.length > 0) (found ??= []).unshift({ from, to, senses, theatre });
    const next: Map<string, TrieNode> | null = node.next;
    if (next === null || to >= tokens.count) break;
    const between = tokens.gaps[to] ?? gap.stop;
    if (between > gap.comma) break;
    const key: string = tokens.keys[to] ?? '';
    node = next.get(between === gap.comma ? `,${key}` : key);
    if (node === undefined) break;
    to++;
  }
  return found ?? none;
}

const none: TrieMatch[] = [];
