import { measureProse, type Prose } from '@/lib/text/measure-prose';

/** Node.DOCUMENT_POSITION_FOLLOWING; linkedom has no global `Node`. */
const following = 4;
/** Share of the page's prose that its main content holds at the least. */
const mainShare = 0.6;
/** Below it, an element around the prose is trusted to hold the rest of the article. */
const nearlyAll = 0.9;

/**
 * Finds where the page's article is, in reading order: its headline, if that stands apart, and its body.
 * The roots never overlap. A page without prose gives its whole body; a document without body, nothing.
 */
export function findMainContent(document: Document): readonly Element[] {
  const body = document.body as HTMLElement | null;
  if (body === null) return [];
  const prose = measureProse(document);
  const main = prose.total === 0 ? emptyMain(document, body) : widen(densest(body, prose), prose);
  const headline = main.querySelector('h1') === null ? headlineBefore(main) : null;
  return headline === null ? [main] : [headline, main];
}

/** The lowest element that holds most of the prose. */
function densest(body: Element, { total, amounts }: Prose): Element {
  let lowest = body;
  // Two elements with more than half each lie one in the other.
  for (const [element, amount] of amounts) {
    if (amount >= total * mainShare && lowest.contains(element)) lowest = element;
  }
  return lowest;
}

/** Articles cut into pieces by advertisements hold their prose in several elements. */
function widen(element: Element, { total, amounts }: Prose): Element {
  const article = outermostArticle(element) ?? element.closest('[itemprop~=articleBody]');
  if (article !== null) return article;
  const isWhole = (amounts.get(element) ?? 0) >= total * nearlyAll;
  return isWhole ? element : (element.closest('main, [role=main]') ?? element);
}

function outermostArticle(element: Element): Element | null {
  let found: Element | null = null;
  for (let at = element.closest('article'); at !== null;) {
    found = at;
    at = at.parentElement?.closest('article') ?? null;
  }
  return found;
}

function emptyMain(document: Document, body: Element): Element {
  const named = 'main, [role=main], article';
  return document.querySelector('h1')?.closest(named) ?? document.querySelector(named) ?? body;
}

/** The last headline above the main content, with its standfirst when both stand in a header of their own. */
function headlineBefore(main: Element): Element | null {
  const above = [...main.ownerDocument.querySelectorAll('h1')].filter(
    (h1) =>
      h1.compareDocumentPosition(main) === following && h1.closest('nav, aside, footer') === null,
  );
  const h1 = above.at(-1);
  if (h1 === undefined) return null;
  const header = h1.closest('header');
  const isOwn = header !== null && !header.contains(main) && header.querySelector('nav') === null;
  return isOwn ? header : h1;
}
