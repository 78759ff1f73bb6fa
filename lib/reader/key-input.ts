import type { CardControl } from '@/lib/reader/card-control';

export type KeyOptions = {
  readonly control: CardControl;
  /** Closes whatever of the reader is open; false when nothing was. */
  readonly onEscape: () => boolean;
  readonly signal: AbortSignal;
};

/** Escape closes the card wherever the focus is. No other key is touched, and Escape only while one is open. */
export function watchKeys({ control, onEscape, signal }: KeyOptions): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing) {
        if (!onEscape()) return;
        // One press closes one thing: the page's own dialog stays.
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      if (control.host.owns(event)) control.step({ type: 'engaged' });
    },
    { capture: true, signal },
  );
}
