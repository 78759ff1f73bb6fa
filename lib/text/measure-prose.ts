import { parentOf } from '@/lib/text/parent-of';

/** A paragraph, or a text node on pages that write without paragraphs. */
type Piece = {
  readonly node: Node;
  readonly holder: Element;
  readonly text: string;
  /** Characters of running text; links do not count. */
  readonly length: number;
};

export type Prose = {
  /** In document order. */
  readonly pieces: readonly Piece[];
  /** The lowest element that holds most of it; the body where there is none. */
  readonly densest: Element;
  /** How much each element around a piece holds. */
  readonly amounts: ReadonlyMap<Element, number>;
  readonly total: number;
};

/** Around text that belongs to the page rather than to its article. */
const furniture =
  'nav,aside,footer,dialog,[hidden],[role=navigation],[role=complementary],[role=dialog],' +
  '[id^=comment],.comments,.comment';
const unprinted = 'a,button,script,style,template,noscript,svg';
/** Shorter pieces are labels. */
const minLength = 40;
/** More of either changes nothing in where the article is. */
const maxParagraphs = 250;
const maxTextNodes = 10_000;
/** With less than this in paragraphs, a page may write without `<p>` … */
const enoughInParagraphs = 1500;
/** … and does when its text outside of them is so many times as long. */
const muchMore = 3;
/** Share of the prose that the main content holds at the least. */
const mainShare = 0.6;
/** NodeFilter.SHOW_TEXT; linkedom has no global `NodeFilter`. */
const showText = 4;

/** Weighs a page's prose by where it stands. Bounded: 250 paragraphs or 10,000 text nodes. */
export function measureProse(body: Element): Prose {
  const paragraphs = paragraphsIn(body);
  const length = lengthOf(paragraphs);
  if (length >= enoughInParagraphs) return weigh(body, paragraphs);
  const textNodes = textNodesIn(body);
  return weigh(body, lengthOf(textNodes) > length * muchMore ? textNodes : paragraphs);
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function weigh(body: Element, pieces: readonly Piece[]): Prose {
  const held = new Map<Element, number>();
  let total = 0;
  for (const { holder, length } of pieces) {
    total += length;
    held.set(holder, (held.get(holder) ?? 0) + length);
  }
  const amounts = new Map<Element, number>();
  for (const [holder, length] of held) {
    for (let at: Element | null = holder; at !== null && at !== body; at = parentOf(at)) {
      amounts.set(at, (amounts.get(at) ?? 0) + length);
    }
  }
  let densest = body;
  // Two elements with more than half each lie one in the other.
  for (const [element, amount] of amounts) {
    if (amount >= total * mainShare && densest.contains(element)) densest = element;
  }
  return { pieces, densest, amounts, total };
}

function paragraphsIn(body: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  const isArticle = remember((holder) => holder.closest(furniture) === null);
  for (const node of [...body.getElementsByTagName('p')].slice(0, maxParagraphs)) {
    const text = node.textContent;
    const holder = parentOf(node);
    const length = text.trim().length - linkLength(node);
    if (length < minLength || holder === null) continue;
    if (isArticle(holder) && !node.matches(furniture)) pieces.push({ node, holder, text, length });
  }
  return pieces;
}

function linkLength(paragraph: Element): number {
  if (paragraph.firstElementChild === null) return 0;
  let length = 0;
  for (const link of paragraph.getElementsByTagName('a')) length += link.textContent.length;
  return length;
}

function textNodesIn(body: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  const isArticle = remember((holder) => holder.closest(`${unprinted},${furniture}`) === null);
  const walker = body.ownerDocument.createTreeWalker(body, showText);
  for (let left = maxTextNodes; left > 0 && walker.nextNode() !== null; left -= 1) {
    const node = walker.currentNode;
    const text = node.nodeValue ?? '';
    const { length } = text.trim();
    if (length < minLength) continue;
    const holder = parentOf(node);
    if (holder !== null && isArticle(holder)) pieces.push({ node, holder, text, length });
  }
  return pieces;
}

/** Asks once for each holder: siblings are many. */
function remember(test: (holder: Element) => boolean): (holder: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (holder) => {
    let is = known.get(holder);
    if (is === undefined) known.set(holder, (is = test(holder)));
    return is;
  };
}
