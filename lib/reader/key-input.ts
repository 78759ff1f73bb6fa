import type { CardControl } from '@/lib/reader/card-control';
import type { Hear } from '@/lib/reader/hear';

export type KeyOptions = {
  readonly control: CardControl;
  /** Closes whatever of the reader is open; false when nothing was. */
  readonly onEscape: () => boolean;
  readonly hear: Hear;
};

/** Escape closes the card wherever the focus is. No other key is touched, and Escape only while one is open. */
export function watchKeys({ control, onEscape, hear }: KeyOptions): void {
  hear(
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
    { manner: 'active' },
  );
}
