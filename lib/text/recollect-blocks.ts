import { collectBlocks } from '@/lib/text/collect-blocks';
import type { DomBlock } from '@/lib/text/dom-block';
import { kindOf } from '@/lib/text/element-kind';
import { isRead } from '@/lib/text/is-read';
import type { Visibility } from '@/lib/text/visibility';
import { parentOf } from '@/lib/text/parent-of';

export type Recollection = {
  /** Every block whose `element` lies in here (itself included) is replaced by `blocks`. */
  readonly element: Element;
  readonly blocks: readonly DomBlock[];
};

export type RecollectOptions = {
  /** As findMainContent gave them. */
  readonly roots: readonly Element[];
  readonly visibility: Visibility;
};

/**
 * Reads again the part of the main content that a changed node belongs to, by the same rules as the first
 * reading. Blocks are empty where the part is no longer read (it was hidden, say).
 * Returns null when the node lies outside the main content.
 */
export function recollectBlocks(
  node: Node,
  { roots, visibility }: RecollectOptions,
): Recollection | null {
  const within = roots.find((root) => root.contains(node));
  if (within === undefined) return null;
  const element = enclosingBlock(node, within);
  const isReadable = pathTo(element, within).every((step) => isRead(step, { within, visibility }));
  return { element, blocks: isReadable ? collectBlocks(element, { visibility, within }) : [] };
}

/** The nearest element that parts text from its surroundings, at the most the root. */
function enclosingBlock(node: Node, within: Element): Element {
  let element = isElement(node) ? node : parentOf(node);
  while (element !== null && element !== within && kindOf(element) !== 'block') {
    element = parentOf(element);
  }
  return element ?? within;
}

/** From below the root down to the element, both in; empty for the root itself. */
function pathTo(element: Element, within: Element): readonly Element[] {
  const path: Element[] = [];
  for (
    let step: Element | null = element;
    step !== null && step !== within;
    step = parentOf(step)
  ) {
    path.unshift(step);
  }
  return path;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
