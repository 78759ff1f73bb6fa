import type { Box, Point } from '@/lib/card/geometry';
import { cardWidth, placeCard, type CardSide, type Placement } from '@/lib/card/place-card';
import type { Mark } from '@/lib/paint/mark';
import { markRects } from '@/lib/paint/mark-rects';
import { spanToPoints } from '@/lib/text/dom-block';
import { createCardShell, mountShell, type CardShell } from '@/lib/reader/card-shell';
import type { CardProps, CardView } from '@/lib/reader/card-view';
import type { Settings } from '@/lib/settings/settings';
import { wearAppearance } from '@/lib/settings/wear-appearance';

/** ms; a click meant for the page must not land on a card that has only just come up. */
const clickGuard = 150;

/** ms */
const announceDelay = 100;
/** ms */
const announceFor = 5_000;

type Shown = {
  readonly mark: Mark;
  readonly at: Point;
  readonly since: number;
  readonly isSheet: boolean;
  readonly side: CardSide | null;
};

/**
 * The card on the page: one shell, in the page only while there is something to show or say.
 * Boxes are CSS px of the layout viewport.
 */
export class CardHost {
  readonly #view: CardView;
  readonly #shell: CardShell;
  readonly #growth: ResizeObserver;
  readonly #onPlaced: (box: Box) => void;
  #shown: Shown | null = null;
  /** Where the focus was before the card took it. */
  #focusBefore: Element | null = null;
  #silence = 0;

  constructor(view: CardView, onPlaced: (box: Box) => void) {
    this.#view = view;
    this.#onPlaced = onPlaced;
    this.#shell = createCardShell(view.css);
    this.#growth = new ResizeObserver(() => this.place());
    const { box } = this.#shell;
    box.addEventListener('click', (event) => this.#guard(event), { capture: true });
  }

  get mark(): Mark | null {
    return this.#shown?.mark ?? null;
  }

  /** Whether an event comes from the card. */
  owns(event: Event): boolean {
    return event.target === this.#shell.host;
  }

  /** Whether a node is the one element that is ours. */
  isShell(node: Node): boolean {
    return node === this.#shell.host;
  }

  /** Shows a card at a mark, in place of the one that is shown. */
  show(options: { readonly mark: Mark; readonly at: Point; readonly props: CardProps }): void {
    const { mark, at, props } = options;
    const { box } = this.#shell;
    this.#shown = {
      mark,
      at,
      since: performance.now(),
      isSheet: props.mode === 'sheet',
      side: null,
    };
    mountShell(this.#shell, mark.block.element);
    this.#view.render(box, props);
    box.scrollTop = 0;
    this.place();
    this.#growth.disconnect();
    if (box.firstElementChild !== null) this.#growth.observe(box.firstElementChild);
    if (props.mode === 'keyboard') this.#takeFocus();
  }

  /** Puts the card where its term is now; false when the term is out of sight. */
  place(): boolean {
    const shown = this.#shown;
    if (shown === null) return false;
    const term = markRects(shown.mark);
    const viewport = seenViewport();
    const anchor = nearestTo(shown.at, term);
    if (anchor === null || (!shown.isSheet && !isSeen(anchor, viewport))) return false;
    const { isSheet, side: present } = shown;
    const naturalHeight = this.#measure(isSheet ? viewport.width : cardWidth(viewport));
    const hasTooltip = !isSheet && isInTooltip(shown.mark);
    const placement = placeCard({
      anchor,
      term,
      naturalHeight,
      viewport,
      present,
      isSheet,
      hasTooltip,
    });
    this.#shown = { ...shown, side: placement.side };
    this.#apply(placement);
    this.#onPlaced(placement.box);
    return true;
  }

  hide(): void {
    if (this.#shown === null) return;
    this.#shown = null;
    this.#growth.disconnect();
    const hadFocus = document.activeElement === this.#shell.host;
    this.#view.unmount(this.#shell.box);
    this.#shell.host.remove();
    if (hadFocus) giveFocus(this.#focusBefore);
    this.#focusBefore = null;
  }

  /** Says something to a screen reader; without a card, the shell leaves the page soon after. */
  announce(text: string): void {
    mountShell(this.#shell, this.#shown?.mark.block.element ?? null);
    // A region is heard only if it was there before its words.
    setTimeout(() => {
      this.#shell.announcer.textContent = text;
    }, announceDelay);
    clearTimeout(this.#silence);
    this.#silence = window.setTimeout(() => {
      if (this.#shown === null) this.leave();
    }, announceFor);
  }

  /** The reader's colours and text size, whether or not a card is shown. */
  wear(settings: Settings): void {
    wearAppearance(this.#shell.box, settings);
    this.place();
  }

  /** Takes the shell off the page, shown or not. */
  leave(): void {
    this.hide();
    this.#shell.announcer.textContent = '';
    this.#shell.host.remove();
  }

  #guard(event: Event): void {
    if (this.#shown === null || performance.now() - this.#shown.since >= clickGuard) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #takeFocus(): void {
    const { box, host } = this.#shell;
    if (document.activeElement !== host) this.#focusBefore = document.activeElement;
    const card = box.querySelector<HTMLElement>('[role="dialog"]') ?? box;
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
  }

  /** The height the card would like at a width. */
  #measure(width: number): number {
    const { box } = this.#shell;
    box.style.width = `${width}px`;
    const borders = box.offsetHeight - box.clientHeight;
    const card = box.firstElementChild;
    return (card instanceof HTMLElement ? card.offsetHeight : 0) + borders;
  }

  #apply({ side, box: { left, top, width, height } }: Placement): void {
    const { style, dataset } = this.#shell.box;
    dataset['side'] = side;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${width}px`;
    // Not the height: the card would grow to it and could never again be measured as smaller.
    style.maxHeight = `${height}px`;
  }
}

/** What is really seen: pinch zoom and on-screen keyboards take their part of the layout viewport. */
function seenViewport(): Box {
  const { visualViewport: seen } = window;
  if (seen === null) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return { left, top, width, height };
}

function isSeen({ left, top, width, height }: Box, viewport: Box): boolean {
  return (
    top + height > viewport.top &&
    top < viewport.top + viewport.height &&
    left + width > viewport.left &&
    left < viewport.left + viewport.width
  );
}

/** The line of a wrapped term that the pointer is on, or the nearest to it. */
function nearestTo({ x, y }: Point, boxes: readonly DOMRect[]): DOMRect | null {
  const away = ({ left, right, top, bottom }: DOMRect) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  return boxes.reduce<DOMRect | null>(
    (nearest, box) => (nearest === null || away(box) < away(nearest) ? box : nearest),
    null,
  );
}

/** A `title` of the page, mostly a link's, shows below the pointer after a while. */
function isInTooltip({ block, span }: Mark): boolean {
  const { parentElement } = spanToPoints(block, span).start.node;
  const titled = parentElement?.closest('[title]');
  return titled !== undefined && titled !== null && titled.getAttribute('title') !== '';
}

function giveFocus(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
}
