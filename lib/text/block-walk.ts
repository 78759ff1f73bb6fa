import { BlockBuilder } from '@/lib/text/block-builder';
import type { DomBlock } from '@/lib/text/dom-block';
import { kindOf } from '@/lib/text/element-kind';
import { isClosed, isRead, type ReadPolicy } from '@/lib/text/is-read';
import { isTeaser, linksAway } from '@/lib/text/teaser';
import type { BlockRole } from '@/lib/text/text-block';

/** Characters in a block: no paragraph is as long, and reading more in one go would hold the page up. */
const maxText = 50_000;
/** Where a text beyond is cut, the best first. */
const cuts = ['\n', '. ', ' '] as const;

/** An element whose children are being read. */
type Frame = {
  readonly element: Element;
  /** The nearest block-level element, this one included. */
  readonly block: Element;
  readonly role: BlockRole;
  readonly isLinked: boolean;
};

/**
 * One pass over the nodes below an element, a step at a time.
 * It keeps its own stack rather than recursing: broken markup can be nested thousands deep.
 */
export class BlockWalk {
  readonly #policy: ReadPolicy;
  readonly #builder = new BlockBuilder();
  readonly #frames: Frame[];
  /** Inline elements entered or left since the last text. */
  #edges: Element[] = [];
  #node: Node | null;
  /** Characters that were read of the text node in hand, where it is cut. */
  #read = 0;

  constructor(root: Element, policy: ReadPolicy) {
    const link = root.closest('a[href]');
    const isLinked = link !== null && linksAway(link);
    const heading = root.closest('h1, h2, h3, h4, h5, h6');
    const role = roleOf(heading ?? root) ?? 'text';
    this.#policy = policy;
    this.#frames = [{ element: root, block: root, role, isLinked }];
    this.#node = root.firstChild;
  }

  get isDone(): boolean {
    return this.#frames.length === 0;
  }

  /** Looks at one node; returns the block that ended there, if one did. */
  step(): DomBlock | null {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return null;
    const node = this.#node;
    if (node === null) return this.#leave(frame);
    this.#node = node.nextSibling;
    if (isText(node)) return this.#readText(node, frame);
    return isElement(node) ? this.#meet(node, frame) : null;
  }

  #readText(node: Text, frame: Frame): DomBlock | null {
    if (isClosed(frame.element)) return null;
    const { data } = node;
    const from = this.#read;
    const to = endOfPiece(data, from);
    const { visibility } = this.#policy;
    const isParted =
      this.#builder.text.length + to - from > maxText ||
      (this.#builder.glues(data) && this.#edges.some((edge) => visibility.isBlock(edge)));
    const block = isParted ? this.#part(frame) : null;
    this.#edges = [];
    this.#builder.add(node, { from, to, isLinked: frame.isLinked });
    this.#read = to < data.length ? to : 0;
    if (this.#read > 0) this.#node = node;
    return block;
  }

  #meet(element: Element, frame: Frame): DomBlock | null {
    const kind = kindOf(element);
    const isInline = kind === 'inline' || kind === 'ignored';
    if (!isRead(element, this.#policy)) return isInline ? null : this.#part(frame);
    const isBlock =
      kind === 'block' || (kind === 'custom' && this.#policy.visibility.isBlock(element));
    const ended = isBlock ? this.#part(frame) : null;
    if (!isBlock) this.#edges.push(element);
    this.#frames.push({
      element,
      block: isBlock ? element : frame.block,
      role: roleOf(element) ?? frame.role,
      isLinked: frame.isLinked || linksAway(element),
    });
    this.#node = element.firstChild;
    return ended;
  }

  #leave(frame: Frame): DomBlock | null {
    const isBlock = frame.block === frame.element;
    const ended = isBlock ? this.#part(frame) : null;
    if (!isBlock) this.#edges.push(frame.element);
    this.#frames.pop();
    this.#node = frame.element.nextSibling;
    return ended;
  }

  #part({ block, role }: Frame): DomBlock | null {
    this.#edges = [];
    const isKept = !isTeaser(this.#builder, block);
    const ended = this.#builder.take(block, role);
    return isKept ? ended : null;
  }
}

/** Up to where a text is read as one block. */
function endOfPiece(data: string, from: number): number {
  if (data.length - from <= maxText) return data.length;
  const piece = data.slice(from, from + maxText);
  const cut = cuts.find((each) => piece.lastIndexOf(each) > maxText / 2);
  return from + (cut === undefined ? maxText : piece.lastIndexOf(cut) + cut.length);
}

/** null: what the element around it is. */
function roleOf(element: Element): BlockRole | null {
  if (element.localName === 'h1') return 'title';
  return /^h[2-6]$/.test(element.localName) ? 'heading' : null;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
