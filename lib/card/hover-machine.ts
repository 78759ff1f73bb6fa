import { isOnTheWay } from '@/lib/card/corridor';
import { distance, type Point } from '@/lib/card/geometry';
import type {
  HoverEvent,
  HoverOptions,
  HoverState,
  HoverStep,
  OpenCard,
  Pending,
} from '@/lib/card/hover-state';

/** px/ms; faster is passing through. */
const passingSpeed = 0.5;
/** ms; a longer gap between two samples says nothing of the speed. */
const pause = 32;
/** px that a resting hand trembles. */
const tolerance = 6;
/** ms; reading from card to card waits less. */
const warmDelay = 150;
const warmFor = 500;

/** The state after an event, and what has to be done. */
export function stepHover<Mark>(
  state: HoverState<Mark>,
  event: HoverEvent<Mark>,
  options: HoverOptions<Mark>,
): HoverStep<Mark> {
  switch (event.type) {
    case 'pointer':
      return followPointer(state, event, options);
    case 'pointer-left':
      return leave({ ...state, pending: keepAsked(state.pending) }, options);
    case 'timer':
      return ring(state, event);
    case 'answered':
      return show(state, event.token);
    case 'failed':
      return [state.pending?.token === event.token ? { ...state, pending: null } : state, []];
    case 'placed':
      return [
        state.open === null ? state : { ...state, open: { ...state.open, box: event.box } },
        [],
      ];
    case 'open':
      return openAtOnce(state, event);
    case 'engaged':
      return [pin(state), []];
    case 'dismiss':
      return dismiss(state);
  }
}

type Sample = { readonly at: Point; readonly time: number };
type PointerEvent<Mark> = Extract<HoverEvent<Mark>, { type: 'pointer' }>;

function followPointer<Mark>(
  state: HoverState<Mark>,
  event: PointerEvent<Mark>,
  options: HoverOptions<Mark>,
): HoverStep<Mark> {
  const isAway = state.dismissed !== null && !isOn(event, state.dismissed, options);
  const seen: HoverState<Mark> = {
    ...state,
    pointer: { at: event.at, time: event.time },
    dismissed: isAway ? null : state.dismissed,
  };
  const isFast = speed(state.pointer, event) >= passingSpeed;
  const [held, holding] = holdCard(seen, event, options);
  const [next, resting] = rest(held, { ...event, isFast }, options);
  return [next, [...holding, ...resting]];
}

/** Keeps a hover card while the pointer is on its term, on it or on the way to it. */
function holdCard<Mark>(
  state: HoverState<Mark>,
  event: PointerEvent<Mark>,
  options: HoverOptions<Mark>,
): HoverStep<Mark> {
  const { open } = state;
  if (open === null || open.by !== 'hover') return [state, []];
  if (isOn(event, open.mark, options)) {
    return [{ ...state, open: { ...open, exit: event.at, leaving: null } }, []];
  }
  if (event.isOnCard || isHeading(open, event.at)) {
    return [{ ...state, open: { ...open, leaving: null } }, []];
  }
  return leave(state, options);
}

function leave<Mark>(state: HoverState<Mark>, { closeDelay }: HoverOptions<Mark>): HoverStep<Mark> {
  const { open, nextToken } = state;
  if (open === null || open.by !== 'hover' || open.leaving !== null) return [state, []];
  return [
    { ...state, open: { ...open, leaving: nextToken }, nextToken: nextToken + 1 },
    [{ type: 'wait', token: nextToken, delay: closeDelay }],
  ];
}

/** Waits for the pointer to rest on a mark that has no card. */
function rest<Mark>(
  state: HoverState<Mark>,
  event: PointerEvent<Mark> & { readonly isFast: boolean },
  options: HoverOptions<Mark>,
): HoverStep<Mark> {
  const { pending, open } = state;
  const { mark, at, isFast } = event;
  if (pending !== null && pending.by !== 'hover') return [state, []];
  const isTaken =
    open !== null && (isHeading(open, at) || (mark !== null && options.isSame(open.mark, mark)));
  const isRefused =
    state.dismissed !== null && mark !== null && options.isSame(state.dismissed, mark);
  const isIdle = event.isScroll || event.isOnCard || options.openDelay === null;
  if (mark === null || isIdle || isTaken || isRefused) {
    return [{ ...state, pending: null }, []];
  }
  const isStill = pending !== null && options.isSame(pending.mark, mark) && !isFast;
  const isAsked = pending?.phase === 'asked' && options.isSame(pending.mark, mark);
  if (isAsked || (isStill && distance(pending.anchor, at) <= tolerance)) return [state, []];
  const isWarm = open !== null || event.time - state.closedAt < warmFor;
  const delay = isWarm ? Math.min(warmDelay, options.openDelay) : options.openDelay;
  const token = state.nextToken;
  return [
    {
      ...state,
      pending: { mark, by: 'hover', token, phase: 'resting', anchor: at },
      nextToken: token + 1,
    },
    [{ type: 'wait', token, delay }, ...(isFast ? [] : [{ type: 'expect', mark } as const])],
  ];
}

function ring<Mark>(
  state: HoverState<Mark>,
  { token, time }: { readonly token: number; readonly time: number },
): HoverStep<Mark> {
  const { pending, open } = state;
  if (pending?.token === token && pending.phase === 'resting') {
    return [
      { ...state, pending: { ...pending, phase: 'asked' } },
      [{ type: 'ask', token, mark: pending.mark }],
    ];
  }
  if (open?.leaving === token)
    return [{ ...state, open: null, closedAt: time }, [{ type: 'hide' }]];
  return [state, []];
}

function show<Mark>(state: HoverState<Mark>, token: number): HoverStep<Mark> {
  const { pending } = state;
  if (pending === null || pending.token !== token || pending.phase !== 'asked') return [state, []];
  const { mark, by, anchor } = pending;
  const exit = by === 'hover' ? (state.pointer?.at ?? anchor) : anchor;
  return [
    { ...state, pending: null, open: { mark, by, box: null, exit, leaving: null } },
    [{ type: 'show', mark, by, at: exit }],
  ];
}

function openAtOnce<Mark>(
  state: HoverState<Mark>,
  { mark, by, at }: Extract<HoverEvent<Mark>, { type: 'open' }>,
): HoverStep<Mark> {
  const token = state.nextToken;
  return [
    {
      ...state,
      pending: { mark, by, token, phase: 'asked', anchor: at },
      dismissed: null,
      nextToken: token + 1,
    },
    [{ type: 'ask', token, mark }],
  ];
}

function pin<Mark>(state: HoverState<Mark>): HoverState<Mark> {
  const { open } = state;
  return open === null ? state : { ...state, open: { ...open, by: 'keyboard', leaving: null } };
}

function dismiss<Mark>(state: HoverState<Mark>): HoverStep<Mark> {
  const { open, pending } = state;
  const dismissed = open?.mark ?? pending?.mark ?? state.dismissed;
  return [
    { ...state, open: null, pending: null, dismissed },
    open === null ? [] : [{ type: 'hide' }],
  ];
}

function keepAsked<Mark>(pending: Pending<Mark> | null): Pending<Mark> | null {
  return pending?.by === 'hover' ? null : pending;
}

function isOn<Mark>(
  { mark, isOnCard }: PointerEvent<Mark>,
  other: Mark,
  { isSame }: HoverOptions<Mark>,
): boolean {
  return mark !== null && !isOnCard && isSame(mark, other);
}

function isHeading<Mark>({ box, exit, by }: OpenCard<Mark>, at: Point): boolean {
  return by === 'hover' && box !== null && isOnTheWay({ exit, at, card: box });
}

/** px/ms since the last sample; 0 when there is none or the pointer paused in between. */
function speed(last: Sample | null, event: Sample): number {
  if (last === null) return 0;
  const elapsed = event.time - last.time;
  if (elapsed <= 0 || elapsed > pause) return 0;
  return distance(last.at, event.at) / elapsed;
}
