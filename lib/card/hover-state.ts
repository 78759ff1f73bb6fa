import type { Box, Point } from '@/lib/card/geometry';

/**
 * When a card opens and when it goes: one pure state machine for pointer, keyboard and touch.
 * Times are ms of any steady clock. Answers and timers carry tokens, so that late ones change nothing.
 * At most one card is open; `dismiss` always closes it.
 */
export type OpenedBy = 'hover' | 'click' | 'keyboard' | 'touch';

export type HoverState<Mark> = {
  /** The mark that may get its card: the pointer rests on it, or its card was asked for. */
  readonly pending: Pending<Mark> | null;
  readonly open: OpenCard<Mark> | null;
  readonly pointer: { readonly at: Point; readonly time: number } | null;
  /** When a card went last by itself. */
  readonly closedAt: number;
  /** Closed by hand under a resting pointer: no card again before the pointer leaves it. */
  readonly dismissed: Mark | null;
  readonly nextToken: number;
};

export type Pending<Mark> = {
  readonly mark: Mark;
  readonly by: OpenedBy;
  readonly token: number;
  readonly phase: 'resting' | 'asked';
  readonly anchor: Point;
};

export type OpenCard<Mark> = {
  readonly mark: Mark;
  readonly by: OpenedBy;
  readonly box: Box | null;
  /** The last place on the term where the pointer was. */
  readonly exit: Point;
  /** Token of the timer that closes the card; null while the pointer is on it or on its way. */
  readonly leaving: number | null;
};

export type HoverEvent<Mark> =
  | {
      readonly type: 'pointer';
      readonly at: Point;
      readonly time: number;
      /** null when over none, or over the card. */
      readonly mark: Mark | null;
      readonly isOnCard: boolean;
      /** The page moved under a resting pointer: that keeps or closes a card and never opens one. */
      readonly isScroll: boolean;
    }
  | { readonly type: 'pointer-left' }
  | { readonly type: 'timer'; readonly token: number; readonly time: number }
  | { readonly type: 'answered'; readonly token: number }
  | { readonly type: 'failed'; readonly token: number }
  | { readonly type: 'placed'; readonly box: Box }
  /** By click, key or touch: at once, and it stays. */
  | { readonly type: 'open'; readonly mark: Mark; readonly by: OpenedBy; readonly at: Point }
  /** The reader uses the keyboard inside the card: it no longer follows the pointer. */
  | { readonly type: 'engaged' }
  | { readonly type: 'dismiss' };

export type HoverEffect<Mark> =
  | { readonly type: 'wait'; readonly token: number; readonly delay: number }
  /** The pointer slows down on a mark: its card may be wanted soon. */
  | { readonly type: 'expect'; readonly mark: Mark }
  | { readonly type: 'ask'; readonly token: number; readonly mark: Mark }
  /** Takes the place of a card that is open. */
  | { readonly type: 'show'; readonly mark: Mark; readonly by: OpenedBy; readonly at: Point }
  | { readonly type: 'hide' };

export type HoverOptions<Mark> = {
  readonly isSame: (a: Mark, b: Mark) => boolean;
  /** ms; null: cards do not open by hovering. */
  readonly openDelay: number | null;
  readonly closeDelay: number;
};

export type HoverStep<Mark> = readonly [HoverState<Mark>, readonly HoverEffect<Mark>[]];

export function initialHover<Mark>(): HoverState<Mark> {
  return {
    pending: null,
    open: null,
    pointer: null,
    closedAt: -Infinity,
    dismissed: null,
    nextToken: 1,
  };
}
