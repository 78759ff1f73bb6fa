import { precedes } from '@/lib/text/document-order';
import { measureProse, type Prose } from '@/lib/text/measure-prose';
import { parentOf } from '@/lib/text/parent-of';

/** Below it, an element around the prose is trusted to hold the rest of the article. */
const nearlyAll = 0.9;

/**
 * Finds where the page's article is, in reading order: its headline, if that stands apart, and its body.
 * The roots never overlap. A page without prose gives its main element or whole body; a document without
 * body, nothing. Changes nothing.
 */
export function findMainContent(document: Document): readonly Element[] {
  const body = document.body as HTMLElement | null;
  if (body === null) return [];
  const prose = measureProse(body);
  const main = prose.total === 0 ? emptyMain(body) : widen(prose);
  const headline = main.querySelector('h1') === null ? headlineBefore(main) : null;
  return headline === null ? [main] : [headline, main];
}

/** Articles cut into pieces by advertisements hold their prose in several elements. */
function widen({ densest, total, amounts }: Prose): Element {
  const article = outermostArticle(densest) ?? densest.closest('[itemprop~=articleBody]');
  if (article !== null) return article;
  const isWhole = (amounts.get(densest) ?? 0) >= total * nearlyAll;
  return isWhole ? densest : (densest.closest('main, [role=main]') ?? densest);
}

function outermostArticle(element: Element): Element | null {
  let found: Element | null = null;
  for (let at = element.closest('article'); at !== null;) {
    found = at;
    at = parentOf(at)?.closest('article') ?? null;
  }
  return found;
}

function emptyMain(body: Element): Element {
  const named = 'main, [role=main], article';
  return body.querySelector('h1')?.closest(named) ?? body.querySelector(named) ?? body;
}

/** The last headline above the main content, with its standfirst when both stand in a header of their own. */
function headlineBefore(main: Element): Element | null {
  const h1 = [...main.ownerDocument.querySelectorAll('h1')].findLast(
    (candidate) => precedes(candidate, main) && candidate.closest('nav, aside, footer') === null,
  );
  if (h1 === undefined) return null;
  const header = h1.closest('header');
  const isOwn = header !== null && !header.contains(main) && header.querySelector('nav') === null;
  return isOwn ? header : h1;
}
