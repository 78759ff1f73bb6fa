import type { LastingListeners } from '@/lib/reader/lasting-listeners';

export type Hear = <Type extends keyof WindowEventMap>(
  type: Type,
  handle: (event: WindowEventMap[Type]) => void,
  options?: HearOptions,
) => void;

/** `active`: may take the event from the page; never for what scrolls. */
type HearOptions = { readonly manner: 'passive' | 'active' };

type HearOnlyOptions = {
  readonly isGenuine: (event: Event) => boolean;
  readonly listeners: LastingListeners;
  readonly signal: AbortSignal;
};

/**
 * Listens on the window before the page does and without its notice. Only what the reader's own hand does is
 * heard: a page can send events of its own making, and none of them may open a card.
 */
export function hearOnly({ isGenuine, listeners, signal }: HearOnlyOptions): Hear {
  return (type, handle, { manner } = { manner: 'passive' }) => {
    const hear = (event: WindowEventMap[typeof type]) => {
      if (isGenuine(event)) handle(event);
    };
    const passive = manner === 'passive';
    listeners.keep(() => addEventListener(type, hear, { capture: true, passive, signal }));
  };
}
