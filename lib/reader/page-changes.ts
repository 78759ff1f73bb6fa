import { kindOf, type ElementKind } from '@/lib/text/element-kind';

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
    const { type, target, attributeName } = record;
    if (type === 'attributes' && isElement(target)) this.#noteStyle(target, attributeName);
    else if (type === 'characterData') this.#noteNode(target);
    else this.#noteChildren(record);
    if (this.nodes.size + this.restyled.size > maxNodes) this.noteAll();
  }

  /** Of inline elements only plain words count: pages restyle them all the time. */
  #noteStyle(element: Element, attribute: string | null): void {
    if (kindOf(element) === 'inline') {
      if (attribute !== 'class' && attribute !== 'style') this.#noteNode(element);
      return;
    }
    this.restyled.add(element);
    this.#isEmpty = false;
  }

  #noteNode(node: Node): void {
    this.nodes.add(node);
    this.#isEmpty = false;
  }

  /**
   * An added block stands for itself; what joins or leaves a line of text changes the block around it, and so
   * does a block that comes or goes amid a line.
   */
  #noteChildren(record: MutationRecord): void {
    const { target, addedNodes, removedNodes } = record;
    if (isAmidLine(record)) this.#noteNode(target);
    for (const node of addedNodes) {
      if (isOfLine(node)) this.#noteNode(target);
      this.#noteNode(node);
    }
    for (const node of removedNodes) {
      if (isOfLine(node)) this.#noteNode(target);
    }
    if (removedNodes.length > 0) this.#isEmpty = false;
  }
}

function isAmidLine({ target, previousSibling, nextSibling }: MutationRecord): boolean {
  if (isElement(target) && kindOf(target) === 'inline') return true;
  let before = previousSibling;
  while (before !== null && isBlank(before)) before = before.previousSibling;
  if (before === null || !isOfLine(before)) return false;
  let after = nextSibling;
  while (after !== null && isBlank(after)) after = after.nextSibling;
  return after !== null && isOfLine(after);
}

/** What a line runs across: white space, a comment, a script. */
function isBlank(node: Node): boolean {
  return isElement(node) ? kindOf(node) === 'ignored' : !isOfLine(node);
}

const lineKinds: ReadonlySet<ElementKind> = new Set(['inline', 'break', 'custom']);

function isOfLine(node: Node): boolean {
  if (isElement(node)) return lineKinds.has(kindOf(node));
  return node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
