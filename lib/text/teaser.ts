import type { BlockBuilder } from '@/lib/text/block-builder';

const teaserLabel =
  /^(?:read|see|watch|listen|more|related|recommended|also|don['’]t miss|explainer|opinion|live)\b[^.]{0,40}:/i;
/** Where a block that is all link is content: a table of parties, a caption, a definition list. */
const mayBeAllLink = new Set(['td', 'th', 'dt', 'figcaption', 'h1']);

/** A block that only leads to another page, as against one that also says something. */
export function isTeaser(builder: BlockBuilder, block: Element): boolean {
  if (mayBeAllLink.has(block.localName)) return false;
  const share = builder.linkShare;
  return share >= 0.9 || (share >= 0.5 && teaserLabel.test(builder.text));
}

/** A link to somewhere else than a place on the same page. */
export function linksAway(element: Element): boolean {
  if (element.localName !== 'a') return false;
  const href = element.getAttribute('href');
  if (href === null || href === '' || href.startsWith('#')) return false;
  const path = element.ownerDocument.defaultView?.location?.pathname ?? '/';
  return path.length < 2 || !href.includes(path);
}
