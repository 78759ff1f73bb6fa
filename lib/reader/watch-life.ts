/** ms between two looks; one reads a property. */
const interval = 5_000;

/**
 * Tells when the extension has gone from under the page, and when the page comes back from the back/forward
 * cache or goes into it. No browser says the former by an event.
 */
export function watchLife(options: {
  readonly isAlive: () => boolean;
  readonly onGone: () => void;
  readonly onHide: () => void;
  readonly onReturn: () => void;
  readonly signal: AbortSignal;
}): void {
  const { isAlive, onGone, onHide, onReturn, signal } = options;
  const look = () => {
    if (!isAlive()) onGone();
  };
  const timer = setInterval(look, interval);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('pagehide', onHide, { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      look();
      if (!signal.aborted) onReturn();
    },
    { signal },
  );
}
