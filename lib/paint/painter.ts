import type { Mark } from '@/lib/paint/mark';
import {
  cursorName,
  highlightName,
  highlightNames,
  lineOf,
  type TextShade,
} from '@/lib/paint/mark-style';
import { textShade } from '@/lib/paint/text-shade';
import { spanToPoints } from '@/lib/text/dom-block';

/**
 * Paints marks on the page without touching it, and knows which range is whose.
 * It keeps its own books and never iterates a Highlight or the registry: through Firefox's Xray view of the
 * page their iterators throw. Ranges are static: live ones slow every edit of the page.
 */
export class Painter {
  /** Ranges of the present marks; dropped ones fall out with their highlights. */
  readonly #marks = new WeakMap<AbstractRange, Mark>();
  #shown: readonly Mark[] = [];
  /** Names of the highlights that hold them. */
  #names: readonly string[] = [];
  /** The present marks by the text nodes they stand in. */
  #byNode: ReadonlyMap<Text, readonly Mark[]> = new Map();

  /** Shows these marks and no others. */
  paint(marks: readonly Mark[]): void {
    const groups = new Map(highlightNames.map((name) => [name, [] as StaticRange[]]));
    const shades = new Map<Element, TextShade>();
    for (const mark of marks) {
      const range = toRange(mark);
      this.#marks.set(range, mark);
      const name = highlightName(lineOf(mark.kind), shadeOf(mark, shades));
      groups.get(name)?.push(range);
    }
    this.#shown = marks;
    this.#byNode = indexByNode(marks);
    groups.delete(cursorName);
    for (const [name, group] of groups) show(name, group);
    this.#names = [...groups].flatMap(([name, { length }]) => (length > 0 ? [name] : []));
  }

  /** Shows the marks again where the page has emptied the registry, which it shares with its own search. */
  restore(): void {
    if (!this.#names.every((name) => CSS.highlights.has(name))) this.paint(this.#shown);
  }

  /** Shows where the keyboard stands; null: nowhere. */
  paintCursor(mark: Mark | null): void {
    show(cursorName, mark === null ? [] : [toRange(mark)]);
  }

  clear(): void {
    this.#shown = [];
    this.#names = [];
    this.#byNode = new Map();
    for (const name of highlightNames) CSS.highlights.delete(name);
  }

  /** The mark that one of our ranges stands for. */
  markOf(range: AbstractRange): Mark | null {
    return this.#marks.get(range) ?? null;
  }

  /** The painted marks that a text node holds a part of. */
  marksIn(node: Text): readonly Mark[] {
    return this.#byNode.get(node) ?? [];
  }

  /** The marks that are painted, in reading order. */
  get marks(): readonly Mark[] {
    return this.#shown;
  }
}

function indexByNode(marks: readonly Mark[]): ReadonlyMap<Text, readonly Mark[]> {
  const byNode = new Map<Text, Mark[]>();
  for (const mark of marks) {
    for (const { node, start, length } of mark.block.segments) {
      if (start >= mark.span.end || start + length <= mark.span.start) continue;
      const known = byNode.get(node);
      if (known === undefined) byNode.set(node, [mark]);
      // A node with two runs of one mark holds the mark once.
      else if (known.at(-1) !== mark) known.push(mark);
    }
  }
  return byNode;
}

function show(name: string, ranges: readonly StaticRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  // One call a statement and no spread: chained calls failed in Firefox, spreads end at the stack's size.
  for (const range of ranges) highlight.add(range);
  if (name === cursorName) highlight.priority = 1;
  CSS.highlights.set(name, highlight);
}

function toRange({ block, span }: Mark): StaticRange {
  const { start, end } = spanToPoints(block, span);
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** Asked once a block: a computed style is the dearest part of a mark. */
function shadeOf({ block: { element } }: Mark, known: Map<Element, TextShade>): TextShade {
  let shade = known.get(element);
  if (shade === undefined) known.set(element, (shade = textShade(element)));
  return shade;
}
