import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { go, goTo, startOfJourney, viewOf, type Journey, type View } from './journey';

/**
 * A reader's way through the panel. A view is left where it was scrolled to and found there again; a new one
 * starts at its top, and takes the focus when what led to it has gone.
 */
export function useJourney(): {
  readonly journey: Journey;
  readonly goOn: (view: View) => void;
  readonly step: (steps: 1 | -1) => void;
} {
  const [journey, setJourney] = useState(startOfJourney);
  const places = useRef(new WeakMap<View, number>());
  const view = viewOf(journey);
  const previous = useRef(view);
  useLayoutEffect(() => {
    if (previous.current === view) return;
    previous.current = view;
    scrollTo(0, places.current.get(view) ?? 0);
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    document.querySelector<HTMLElement>('.view-title')?.focus({ preventScroll: true });
  }, [view]);
  const change = (next: (present: Journey) => Journey) => {
    places.current.set(view, scrollY);
    setJourney(next);
  };
  return {
    journey,
    goOn: (next) => change((present) => goTo(present, next)),
    step: (steps) => change((present) => go(present, steps)),
  };
}
