import { kindOf } from '@/lib/text/element-kind';

/** Beyond it, reading everything again is cheaper than keeping count. */
const maxNodes = 1000;

/**
 * Where a page has changed since it was last read. Elements that went away need no note: what is not on the
 * page any more falls out at the next reading.
 */
export class PageChanges {
  /** Their text is to be read again. */
  readonly nodes = new Set<Node>();
  /** They may have been shown or hidden. */
  readonly restyled = new Set<Element>();
  #isHuge = false;
  #isEmpty = true;

  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** So much has changed that everything is to be read again. */
  get isHuge(): boolean {
    return this.#isHuge;
  }

  noteAll(): void {
    this.#isEmpty = false;
    this.#isHuge = true;
    this.nodes.clear();
    this.restyled.clear();
  }

  note(record: MutationRecord): void {
    if (this.#isHuge) return;
    const { type, target } = record;
    if (type === 'attributes' && isElement(target)) this.#noteStyle(target);
    else if (type === 'characterData') this.#noteNode(target);
    else this.#noteChildren(record);
    if (this.nodes.size + this.restyled.size > maxNodes) this.noteAll();
  }

  #noteStyle(element: Element): void {
    if (kindOf(element) === 'inline') return;
    this.restyled.add(element);
    this.#isEmpty = false;
  }

  #noteNode(node: Node): void {
    this.nodes.add(node);
    this.#isEmpty = false;
  }

  /** An added block stands for itself; what joins or leaves a line of text changes the block around it. */
  #noteChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    for (const node of addedNodes) this.#noteNode(isOfLine(node) ? target : node);
    for (const node of removedNodes) {
      if (isOfLine(node)) this.#noteNode(target);
    }
    if (removedNodes.length > 0) this.#isEmpty = false;
  }
}

function isOfLine(node: Node): boolean {
  if (isElement(node)) return kindOf(node) === 'inline' || kindOf(node) === 'break';
  return node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
