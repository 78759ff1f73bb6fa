import type { PageChanges } from '@/lib/reader/page-changes';
import type { Pace } from '@/lib/reader/pace';
import { BlockWalk } from '@/lib/text/block-walk';
import type { DomBlock, TextSegment } from '@/lib/text/dom-block';
import { findMainContent } from '@/lib/text/main-content';
import { recollectBlocks, type Recollection } from '@/lib/text/recollect-blocks';
import { layoutVisibility as visibility } from '@/lib/text/visibility';

/** Nodes between two looks at the clock. */
const stride = 128;

/**
 * The text of a page's main content, kept up with the page.
 * Blocks are in document order. A block whose text nodes stayed as they were stays the same object, so that
 * what was found in it need not be found again.
 */
export class PageText {
  #roots: readonly Element[] = [];
  #blocks: readonly DomBlock[] = [];

  get blocks(): readonly DomBlock[] {
    return this.#blocks;
  }

  /** Whether the main content found last is still the page's. */
  get isRooted(): boolean {
    return this.#roots.length > 0 && this.#roots.every((root) => root.isConnected);
  }

  /** Finds the main content and reads all of it, giving way to the page as it goes. */
  async read(pace: Pace): Promise<void> {
    const roots = findMainContent(document);
    const blocks: DomBlock[] = [];
    for (const root of roots) {
      await pace.breathe();
      const walk = new BlockWalk(root, { within: root, visibility });
      for (let steps = 1; !walk.isDone; steps += 1) {
        const block = walk.step();
        if (block !== null) blocks.push(block);
        if (steps % stride === 0) await pace.breathe();
      }
    }
    this.#roots = roots;
    this.#blocks = reuse(blocks, this.#blocks);
  }

  /**
   * Reads changed nodes again and forgets removed ones. Returns the characters that came in outside of the
   * main content: many of them mean that it has moved.
   */
  async update({ nodes, restyled }: PageChanges, pace: Pace): Promise<number> {
    this.#blocks = this.#blocks.filter(({ segments }) => segments.every(isOnPage));
    const done: Element[] = [];
    let outside = 0;
    for (const node of [...nodes, ...[...restyled].filter((element) => this.#isTurned(element))]) {
      if (!node.isConnected || done.some((element) => element.contains(node))) continue;
      const part = recollectBlocks(node, { roots: this.#roots, visibility });
      if (part === null) outside += node.textContent?.length ?? 0;
      else done.push(this.#replace(part));
      await pace.breathe();
    }
    return outside;
  }

  /** Forgets the page's text; what is read later is new. */
  clear(): void {
    this.#roots = [];
    this.#blocks = [];
  }

  /** Whether an element was shown and is not, or the reverse; pages restyle far more often than that. */
  #isTurned(element: Element): boolean {
    if (!element.isConnected) return false;
    const isRead = this.#blocks.some((block) => element.contains(block.element));
    return isRead !== element.checkVisibility({ visibilityProperty: true });
  }

  #replace({ element, blocks }: Recollection): Element {
    const isInside = (block: DomBlock) => element.contains(block.element);
    const first = this.#blocks.findIndex((block) => isInside(block) || follows(block, element));
    const at = first === -1 ? this.#blocks.length : first;
    const before = this.#blocks.slice(0, at);
    const rest = this.#blocks.slice(at);
    const inside = rest.filter(isInside);
    const after = rest.filter((block) => !isInside(block));
    this.#blocks = [...before, ...reuse(blocks, inside), ...after];
    return element;
  }
}

function isOnPage({ node }: TextSegment): boolean {
  return node.isConnected;
}

function follows({ element }: DomBlock, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The blocks of a new reading, the known object wherever nothing about it changed. */
function reuse(read: readonly DomBlock[], known: readonly DomBlock[]): readonly DomBlock[] {
  const byNode = new Map(known.map((block) => [block.segments[0]?.node, block]));
  return read.map((block) => {
    const before = byNode.get(block.segments[0]?.node);
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
