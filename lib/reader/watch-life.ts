import type { LastingListeners } from '@/lib/reader/lasting-listeners';

/** ms between two looks; one reads a few properties. */
const interval = 5_000;

/**
 * Tells when the extension has gone from under the page, and when the page comes back from the back/forward
 * cache or goes into it. No browser says the former by an event.
 */
export function watchLife(options: {
  readonly isAlive: () => boolean;
  readonly onGone: () => void;
  /** Every 5 s, while it has not gone. */
  readonly onLook: () => void;
  readonly onHide: () => void;
  readonly onReturn: () => void;
  readonly listeners: LastingListeners;
  readonly signal: AbortSignal;
}): void {
  const { isAlive, onGone, onLook, onHide, onReturn, listeners, signal } = options;
  const look = () => {
    if (isAlive()) onLook();
    else onGone();
  };
  const timer = setInterval(look, interval);
  signal.addEventListener('abort', () => clearInterval(timer));
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    look();
    if (!signal.aborted) onReturn();
  };
  listeners.keep(() => {
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('pagehide', onHide, { signal });
    addEventListener('pageshow', comeBack, { signal });
  });
}
