import type { PageChanges } from '@/lib/reader/page-changes';
import type { Pace } from '@/lib/reader/pace';
import { BlockWalk } from '@/lib/text/block-walk';
import type { DomBlock } from '@/lib/text/dom-block';
import { kindOf } from '@/lib/text/element-kind';
import { isRead } from '@/lib/text/is-read';
import { findMainContent } from '@/lib/text/main-content';
import { parentOf } from '@/lib/text/parent-of';
import { recollectBlocks, type Recollection } from '@/lib/text/recollect-blocks';
import { layoutVisibility as visibility } from '@/lib/text/visibility';

/** Nodes between two looks at the clock. */
const stride = 128;
/** Characters of a page that are read at the most: a long novel, or the live blog of a year. */
const maxText = 2_000_000;

/** Finds the elements whose text is read, in reading order; they never overlap. */
export type FindContent = (document: Document) => readonly Element[];

/**
 * The text of a page's main content, kept up with the page.
 * Blocks are in document order. A block whose text nodes stayed as they were stays the same object, so that
 * what was found in it need not be found again.
 */
export class PageText {
  readonly #findContent: FindContent;
  #roots: readonly Element[] = [];
  #blocks: readonly DomBlock[] = [];
  #isCut = false;

  constructor(findContent: FindContent = findMainContent) {
    this.#findContent = findContent;
  }

  get blocks(): readonly DomBlock[] {
    return this.#blocks;
  }

  /** Only the first part of the text was read, because there is too much of it. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Whether the main content found last is still the page's. */
  get isRooted(): boolean {
    return this.#roots.length > 0 && this.#roots.every((root) => root.isConnected);
  }

  /** Finds the main content and reads all of it, giving way to the page as it goes. */
  async read(pace: Pace): Promise<void> {
    const roots = this.#findContent(document);
    this.#isCut = false;
    const blocks: DomBlock[] = [];
    let length = 0;
    for (const root of roots) {
      await pace.breathe();
      const walk = new BlockWalk(root, { within: root, visibility });
      for (let steps = 1; !walk.isDone && length <= maxText; steps += 1) {
        const block = walk.step();
        if (block !== null) {
          blocks.push(block);
          length += block.text.length;
        }
        if (block !== null || steps % stride === 0) await pace.breathe();
      }
    }
    this.#roots = roots;
    this.#blocks = reuse(blocks, indexBlocks(this.#blocks));
    this.#cut();
  }

  /**
   * Reads changed nodes again and forgets removed ones. Returns the characters that came in outside of the
   * main content: many of them mean that it has moved.
   */
  async update({ nodes, restyled }: PageChanges, pace: Pace): Promise<number> {
    const turned = [...restyled].filter((element) => this.#isTurned(element));
    const known = indexBlocks(this.#blocks);
    const isStale = ({ segments }: DomBlock) =>
      segments.some(({ node }) => !node.isConnected || isWithin(node, nodes));
    // Half of a block may be gone, or elsewhere: what is left of it is read again.
    const stale = new Set(this.#blocks.filter(isStale));
    this.#blocks = this.#blocks.filter((block) => !stale.has(block));
    const left = [...stale].map(({ element }) => element);
    const done: Element[] = [];
    let outside = 0;
    for (const node of [...nodes, ...left, ...turned]) {
      if (!node.isConnected || done.some((element) => element.contains(node))) continue;
      const part = recollectBlocks(node, { roots: this.#roots, visibility });
      if (part === null) outside += node.textContent?.length ?? 0;
      else done.push(this.#replace(part, known));
      await pace.breathe();
    }
    this.#cut();
    return outside;
  }

  /** Forgets the page's text; what is read later is new. */
  clear(): void {
    this.#roots = [];
    this.#blocks = [];
    this.#isCut = false;
  }

  /** Keeps what fits. A page once cut stays so until it is read as a whole: what was left out is not known. */
  #cut(): void {
    let length = 0;
    const end = this.#blocks.findIndex(({ text }) => (length += text.length) > maxText);
    if (end === -1) return;
    this.#isCut = true;
    this.#blocks = this.#blocks.slice(0, end);
  }

  /** Whether an element was read and is not to be, or the reverse; pages restyle far more often than that. */
  #isTurned(element: Element): boolean {
    const within = this.#roots.find((root) => root.contains(element));
    if (within === undefined) return false;
    const wasRead = this.#blocks.some((block) => holds(element, block));
    return wasRead !== isRead(element, { within, visibility });
  }

  #replace({ element, blocks }: Recollection, known: BlockIndex): Element {
    const others = this.#blocks.filter((block) => !element.contains(block.element));
    const next = others.findIndex((block) => follows(block, element));
    const at = next === -1 ? others.length : next;
    this.#blocks = [...others.slice(0, at), ...reuse(blocks, known), ...others.slice(at)];
    return element;
  }
}

/** Blocks by the text node they begin in. */
type BlockIndex = ReadonlyMap<Text | undefined, DomBlock>;

function indexBlocks(blocks: readonly DomBlock[]): BlockIndex {
  return new Map(blocks.map((block) => [block.segments[0]?.node, block]));
}

/** Whether it holds words of the block; of elements laid out who knows how, perhaps only some. */
function holds(element: Element, { element: own, segments }: DomBlock): boolean {
  if (element.contains(own)) return true;
  return kindOf(element) === 'custom' && segments.some(({ node }) => element.contains(node));
}

function isWithin(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    if (nodes.has(at)) return true;
  }
  return false;
}

/** By where its words are: the element around them may hold `other` as well. */
function follows({ segments }: DomBlock, other: Element): boolean {
  const first = segments[0]?.node;
  if (first === undefined) return false;
  return (other.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The blocks of a new reading, the known object wherever nothing about it changed. */
function reuse(read: readonly DomBlock[], known: BlockIndex): readonly DomBlock[] {
  return read.map((block) => {
    const before = known.get(block.segments[0]?.node);
    return before !== undefined && isUnchanged(before, block) ? before : block;
  });
}

function isUnchanged(before: DomBlock, now: DomBlock): boolean {
  return (
    before.text === now.text &&
    before.role === now.role &&
    before.element === now.element &&
    before.segments.length === now.segments.length &&
    before.segments.every((segment, index) => {
      const other = now.segments[index];
      return segment.node === other?.node && segment.nodeStart === other.nodeStart;
    })
  );
}
