import { parentOf } from '@/lib/text/parent-of';

/**
 * Whether a node comes before another and does not hold it.
 * In place of `compareDocumentPosition`, which linkedom answers wrongly for nodes in different branches.
 */
export function precedes(node: Node, other: Node): boolean {
  const branches = new Map<Node, Node>();
  for (let at: Node = node, up = parentOf(at); up !== null; at = up, up = parentOf(at)) {
    branches.set(up, at);
  }
  for (let at: Node = other, up = parentOf(at); up !== null; at = up, up = parentOf(at)) {
    const branch = branches.get(up);
    if (branch !== undefined) return comesLater(branch, at);
  }
  return false;
}

function comesLater(sibling: Node, later: Node): boolean {
  for (let at = sibling.nextSibling; at !== null; at = at.nextSibling) {
    if (at === later) return true;
  }
  return false;
}
