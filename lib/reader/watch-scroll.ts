import type { LastingListeners } from '@/lib/reader/lasting-listeners';

type WatchScrollOptions = {
  readonly onMove: () => void;
  readonly listeners: LastingListeners;
  readonly signal: AbortSignal;
};

/** Calls back once a frame while anything on the page scrolls, or the view of it changes its size. */
export function watchScroll({ onMove, listeners, signal }: WatchScrollOptions): void {
  let frame = 0;
  const soon = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      onMove();
    });
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize']) {
    listeners.keep(() => addEventListener(type, soon, options));
    // Pinch zoom moves no layout and tells nobody else.
    visualViewport?.addEventListener(type, soon, options);
  }
}
