import { kindOf } from '@/lib/text/element-kind';
import { isEditable, isFurniture, isHiddenByMarkup } from '@/lib/text/furniture';
import type { Visibility } from '@/lib/text/visibility';
import { parentOf } from '@/lib/text/parent-of';

export type ReadPolicy = {
  /** The root of the main content. */
  readonly within: Element;
  readonly visibility: Visibility;
};

/** Whether the text in an element is read, provided that its parent's is. */
export function isRead(element: Element, { within, visibility }: ReadPolicy): boolean {
  const kind = kindOf(element);
  if (kind === 'break' || kind === 'skipped' || kind === 'ignored') return false;
  if (isHiddenByMarkup(element) || isEditable(element) || isFoldedAway(element)) return false;
  if (kind === 'inline') return !isFootnoteMark(element);
  return !isFurniture(element, within) && !visibility.isHidden(element);
}

/** A `<details>` that shows its summary alone. */
export function isClosed(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open');
}

function isFoldedAway(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && isClosed(parent) && element.localName !== 'summary';
}

/** Joined to the word before it, a note's number would hide the word: `Hamas1`. */
function isFootnoteMark(element: Element): boolean {
  return element.localName === 'sup' && /^[[(]?\w{1,3}[\])]?$/.test(element.textContent.trim());
}
