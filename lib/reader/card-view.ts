import type { CardModel } from '@/lib/card/card-model';

/** How the card was opened: it decides the size, whether there is room for a close button, and focus. */
export type CardMode = 'hover' | 'keyboard' | 'sheet';

export type CardProps = {
  readonly model: CardModel;
  /** The words of the page that the card explains, as printed there. */
  readonly surface: string;
  /** The sentence of the page that they stand in. */
  readonly sentence: string;
  /** Why they were marked, as a sentence for the reader. */
  readonly reason: string;
  readonly mode: CardMode;
  /** null where nothing is marked, as in a picture of a card. */
  readonly wishes: CardWishes | null;
  readonly onClose: () => void;
  /** Called in the click itself: the browser opens its panel only then. */
  readonly onOpenRecord: () => void;
};

/** What the reader has said of the marks, and the ways to say it; they reject when nothing can be saved. */
export type CardWishes = {
  /** The entity is left unmarked on every page. */
  readonly isKnown: boolean;
  /** These words are not read as this entity. */
  readonly isMisread: boolean;
  /** false in private windows, of which nothing is written down. */
  readonly canKeep: boolean;
  setKnown(isKnown: boolean): Promise<void>;
  setMisread(isMisread: boolean): Promise<void>;
};

/**
 * How a card is drawn; the entrypoint passes it to the reader, which knows nothing of components.
 * The reader owns the box: position, size limits, scrolling, layer and `all: initial`. The view fills it.
 */
export type CardView = {
  /** Everything the card's closed shadow root is styled with, tokens included. */
  readonly css: string;
  /** Draws, or draws again, into the container. */
  render(container: HTMLElement, props: CardProps): void;
  unmount(container: HTMLElement): void;
};
