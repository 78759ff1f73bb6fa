import { bottomOf, type Box, type Point } from '@/lib/card/geometry';

/** Half of 120°: how far from straight a hand may stray on its way to the card. */
const slope = Math.tan(Math.PI / 3);
/** Pointers report whole steps, not the line between them. */
const slack = 6;

/**
 * Whether a pointer that left its term at `exit` is on its way to the card: inside the wedge that opens from
 * there by 120° towards the card, and not yet past the card's near edge.
 */
export function isOnTheWay(options: {
  readonly exit: Point;
  readonly at: Point;
  readonly card: Box;
}): boolean {
  const { exit, at, card } = options;
  const isBelow = card.top + card.height / 2 > exit.y;
  const edge = isBelow ? card.top : bottomOf(card);
  const direction = isBelow ? 1 : -1;
  const depth = (at.y - exit.y) * direction;
  const reach = Math.max(0, (edge - exit.y) * direction);
  if (depth < 0 || depth > reach) return false;
  return Math.abs(at.x - exit.x) <= depth * slope + slack;
}
