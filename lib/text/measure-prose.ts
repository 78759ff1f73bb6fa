/** How much running text each element holds, in characters; links and furniture do not count. */
export type Prose = {
  readonly total: number;
  readonly amounts: ReadonlyMap<Element, number>;
};

const furniture =
  'nav, aside, footer, dialog, [hidden], [role=navigation], [role=complementary], [role=dialog], ' +
  '[id^=comment], .comments, .comment, .commentlist, .comment-list';
/** NodeFilter.SHOW_TEXT; linkedom has no global `NodeFilter`. */
const showText = 4;
/** Shorter pieces are labels. */
const minLength = 40;
/** More of either changes nothing in where the article is. */
const maxParagraphs = 400;
const maxTextNodes = 20_000;
/** With less than this in paragraphs, a page is taken to write without `<p>`. */
const minInParagraphs = 300;

/** Weighs a page's prose by where it stands: its paragraphs, or any text where there are none. */
export function measureProse(document: Document): Prose {
  const inParagraphs = tally(paragraphs(document), document.body);
  return inParagraphs.total >= minInParagraphs
    ? inParagraphs
    : tally(textNodes(document), document.body);
}

type Piece = { readonly holder: Element; readonly length: number };

function tally(pieces: Iterable<Piece>, body: Element): Prose {
  const amounts = new Map<Element, number>();
  let total = 0;
  for (const { holder, length } of pieces) {
    total += length;
    for (let at: Element | null = holder; at !== null && at !== body; at = at.parentElement) {
      amounts.set(at, (amounts.get(at) ?? 0) + length);
    }
  }
  return { total, amounts };
}

function* paragraphs(document: Document): Generator<Piece> {
  const all = document.getElementsByTagName('p');
  for (let index = 0; index < Math.min(all.length, maxParagraphs); index += 1) {
    const paragraph = all[index];
    const holder = paragraph?.parentElement;
    if (paragraph === undefined || holder === undefined || holder === null) continue;
    const length = paragraph.textContent.trim().length - linkLength(paragraph);
    if (length >= minLength && paragraph.closest(furniture) === null) yield { holder, length };
  }
}

function linkLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += link.textContent.length;
  return length;
}

function* textNodes(document: Document): Generator<Piece> {
  const walker = document.createTreeWalker(document.body, showText);
  for (let index = 0; index < maxTextNodes && walker.nextNode() !== null; index += 1) {
    const holder = walker.currentNode.parentElement;
    const length = walker.currentNode.nodeValue?.trim().length ?? 0;
    if (holder === null || length < minLength) continue;
    if (holder.closest(`a, button, script, style, template, noscript, svg, ${furniture}`) !== null)
      continue;
    yield { holder, length };
  }
}
