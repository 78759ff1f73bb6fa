import { bottomOf, overlaps, rightOf, type Box } from '@/lib/card/geometry';

export type CardSide = 'below' | 'above' | 'sheet-bottom' | 'sheet-top';

export type Placement = { readonly side: CardSide; readonly box: Box };

export type PlaceOptions = {
  /** The line's part of the term that the pointer is on. */
  readonly anchor: Box;
  /** All parts of the term, the anchor included: none may be covered. */
  readonly term: readonly Box[];
  /** What the card would take at `cardWidth(viewport)`, CSS px. */
  readonly naturalHeight: number;
  /** The part of the layout viewport that is really seen. */
  readonly viewport: Box;
  /** Where the card is now, so that growing text does not make it jump; null when it is being opened. */
  readonly present: CardSide | null;
  readonly isSheet: boolean;
  /** The page's own tooltip comes up below the pointer there. */
  readonly hasTooltip: boolean;
};

const gap = 8;
const gutter = 8;
const maxWidth = 360;
const maxHeight = 380;
const maxShare = 0.6;
/** How far the card starts before the term. */
const outdent = 16;
/** A card with less room than this shows too little to be worth it. */
const minHeight = 140;
const minSheet = 100;

/** How wide a card is, so that it can be laid out before it is placed; CSS px. */
export function cardWidth(viewport: Box): number {
  return Math.max(0, Math.min(maxWidth, viewport.width - 2 * gutter));
}

/**
 * Where the card goes: below the term, else above it, else a sheet at an edge of the viewport; above it first
 * where the page shows a tooltip below. Never over the term where there is any other way. Pure; CSS px of the
 * layout viewport.
 */
export function placeCard(options: PlaceOptions): Placement {
  const { isSheet, present, naturalHeight, viewport, hasTooltip } = options;
  if (isSheet || present === 'sheet-bottom' || present === 'sheet-top') return placeSheet(options);
  const wanted = Math.min(naturalHeight, maxHeight, viewport.height * maxShare);
  const room = { below: roomBelow(options), above: roomAbove(options) };
  const side = present ?? chooseSide({ room, wanted, hasTooltip });
  if (room[side] < Math.min(wanted, minHeight)) return placeSheet(options);
  const height = Math.min(wanted, room[side]);
  const edge = edges(options);
  const top = side === 'below' ? edge.below + gap : edge.above - gap - height;
  return { side, box: { left: leftFor(options), top, width: cardWidth(viewport), height } };
}

function chooseSide(options: {
  readonly room: { readonly below: number; readonly above: number };
  readonly wanted: number;
  readonly hasTooltip: boolean;
}): 'below' | 'above' {
  const { room, wanted, hasTooltip } = options;
  if (hasTooltip && room.above >= Math.min(wanted, minHeight)) return 'above';
  if (room.below >= wanted) return 'below';
  if (room.above >= wanted) return 'above';
  return room.below >= room.above ? 'below' : 'above';
}

function roomBelow(options: PlaceOptions): number {
  return bottomOf(options.viewport) - gutter - (edges(options).below + gap);
}

function roomAbove(options: PlaceOptions): number {
  return edges(options).above - gap - (options.viewport.top + gutter);
}

/** The outer edges of those parts of the term that the card could come to lie on. */
function edges(options: PlaceOptions): { readonly below: number; readonly above: number } {
  const { anchor, term, viewport } = options;
  const left = leftFor(options);
  const width = cardWidth(viewport);
  const column = { left, top: viewport.top, width, height: viewport.height };
  // A term broken over two columns leaves the other column's part out.
  const parts = [anchor, ...term.filter((part) => overlaps(part, column))];
  return {
    below: Math.max(...parts.map(bottomOf)),
    above: Math.min(...parts.map(({ top }) => top)),
  };
}

function leftFor({ anchor, viewport }: PlaceOptions): number {
  const last = rightOf(viewport) - gutter - cardWidth(viewport);
  return Math.max(viewport.left + gutter, Math.min(anchor.left - outdent, last));
}

/** Across the whole width at the bottom, or at the top where that is farther from the term. */
function placeSheet({ anchor, naturalHeight, viewport }: PlaceOptions): Placement {
  const wanted = Math.min(naturalHeight, maxHeight, viewport.height * maxShare);
  const room = {
    bottom: bottomOf(viewport) - bottomOf(anchor) - gap,
    top: anchor.top - viewport.top - gap,
  };
  const isBottom = room.bottom >= wanted || room.bottom >= room.top;
  const free = isBottom ? room.bottom : room.top;
  // In a view smaller still, a card that can be read matters more than the term.
  const height = Math.min(wanted, Math.max(free, minSheet));
  const { left, width } = viewport;
  const top = isBottom ? bottomOf(viewport) - height : viewport.top;
  return { side: isBottom ? 'sheet-bottom' : 'sheet-top', box: { left, top, width, height } };
}
