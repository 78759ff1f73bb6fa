import type { Mark } from '@/lib/paint/mark';
import { isSameMark } from '@/lib/paint/mark';
import type { Painter } from '@/lib/paint/painter';
import type { CardControl } from '@/lib/reader/card-control';
import { firstShown, nextMark } from '@/lib/reader/mark-cursor';
import type { ReaderWords } from '@/lib/reader/reader-options';
import { scrollToMark } from '@/lib/reader/scroll-to-mark';

export type TourOptions = {
  readonly painter: Painter;
  readonly control: CardControl;
  readonly words: ReaderWords;
};

/** Going from term to term by keyboard: shown on the page, said to a screen reader. */
export class TermTour {
  readonly #options: TourOptions;
  #at: Mark | null = null;

  constructor(options: TourOptions) {
    this.#options = options;
  }

  /** Goes to the next term, or the one before; an open card goes along. */
  go(step: 1 | -1): void {
    const { painter, control, words } = this.#options;
    const mark = nextMark({ marks: painter.marks, from: this.#at, step });
    if (mark === null) {
      control.host.announce(words.noTerms);
      return;
    }
    const point = scrollToMark(mark);
    this.#at = mark;
    painter.paintCursor(mark);
    if (point !== null && control.open !== null) control.openAt(mark, 'keyboard', point);
    const place = 1 + painter.marks.findIndex((other) => isSameMark(other, mark));
    control.host.announce(
      words.term({ surface: mark.surface, place, count: painter.marks.length }),
    );
  }

  /** Opens the card where the tour stands, or of the first term on the screen; closes it if it is open. */
  openCard(): void {
    const { painter, control, words } = this.#options;
    const { marks } = painter;
    const mark = this.#at ?? marks[firstShown(marks)] ?? marks.at(-1) ?? null;
    if (mark === null) {
      control.host.announce(words.noTerms);
      return;
    }
    const { open } = control;
    if (open !== null && isSameMark(open, mark)) control.dismiss();
    else this.visit(mark);
  }

  /** Brings a mark into view and opens its card; false when it is not laid out. */
  visit(mark: Mark): boolean {
    const { painter, control } = this.#options;
    const point = scrollToMark(mark);
    if (point === null) return false;
    this.#at = mark;
    painter.paintCursor(mark);
    control.openAt(mark, 'keyboard', point);
    return true;
  }

  /** Ends the tour; false when none was under way. */
  leave(): boolean {
    if (this.#at === null) return false;
    this.#at = null;
    this.#options.painter.paintCursor(null);
    this.#options.control.host.leave();
    return true;
  }
}
