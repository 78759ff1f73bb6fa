import type { PanelPlace } from '@/lib/panel/panel-place';

/** What the panel can show. */
export type View =
  | { readonly kind: 'page' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'map' }
  | { readonly kind: 'search'; readonly query: string }
  | PanelPlace;

/** Views in the order seen, and which of them is shown. Lives as long as the panel is open, and nowhere else. */
export type Journey = { readonly views: readonly [View, ...View[]]; readonly at: number };

export const startOfJourney: Journey = { views: [{ kind: 'page' }], at: 0 };

export function viewOf({ views, at }: Journey): View {
  return views[at] ?? views[0];
}

/** Goes on to a view and forgets what lay ahead. A search under way is one view, however much is typed. */
export function goTo(journey: Journey, view: View): Journey {
  const present = viewOf(journey);
  if (isSameView(present, view)) return journey;
  const isTyping = present.kind === 'search' && view.kind === 'search';
  const at = isTyping ? journey.at : journey.at + 1;
  const [first, ...rest] = journey.views.slice(0, at);
  return { views: first === undefined ? [view] : [first, ...rest, view], at };
}

export function canGo({ views, at }: Journey, steps: 1 | -1): boolean {
  return at + steps >= 0 && at + steps < views.length;
}

/** A step back or forward; none where there is nothing. */
export function go(journey: Journey, steps: 1 | -1): Journey {
  return canGo(journey, steps) ? { ...journey, at: journey.at + steps } : journey;
}

function isSameView(one: View, other: View): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
