import type { PageState } from '@/lib/page/page-state';
import type { ReaderCommand } from '@/lib/reader/commands';
import { hearOnly } from '@/lib/reader/hear';
import { watchKeys } from '@/lib/reader/key-input';
import { LastingListeners } from '@/lib/reader/lasting-listeners';
import { watchPointer } from '@/lib/reader/point-input';
import type { ReaderOptions } from '@/lib/reader/reader-options';
import { ReaderSession } from '@/lib/reader/reader-session';
import { isMarkIn, selectedRange } from '@/lib/reader/selection';
import { TermTour } from '@/lib/reader/term-tour';
import { watchTouch } from '@/lib/reader/touch-input';
import { watchLife } from '@/lib/reader/watch-life';
import { PageWatch } from '@/lib/reader/watch-page';
import { watchScroll } from '@/lib/reader/watch-scroll';
import type { Settings } from '@/lib/settings/settings';

/** The reader on a page, seen from outside. */
export type Reader = {
  /** What it knows, once the reading under way is done. */
  state(): Promise<PageState>;
  /** The same after reading a page that is no coverage. */
  force(): Promise<PageState>;
  /** Scrolls to a mention and opens its card; false when it is gone from the page. */
  reveal(mention: number): boolean;
  /** Reads the page, whatever it is about, and opens the card of the first term selected; false for none. */
  explain(): Promise<boolean>;
  pause(isPaused: boolean): void;
  command(command: ReaderCommand): void;
  applySettings(settings: Settings): void;
  /** Reads anew with the names and cards of another briefing. */
  renew(): void;
  /** Leaves the page as it was, for good. */
  stop(): void;
};

/**
 * Starts everything that the extension does on a page: reading it, marking it, showing cards, keeping up
 * with it. The same in web pages and in the extension's own demonstration.
 */
export function startReader(options: ReaderOptions): Reader {
  const session = new ReaderSession(options);
  const { control, painter, signal } = session;
  const tour = new TermTour({ painter, control, words: options.words });
  const escape = () => {
    const hadCard = control.open !== null;
    control.dismiss();
    return tour.leave() || hadCard;
  };
  const listeners = new LastingListeners();
  const watch = new PageWatch({
    onChange: (changes) => session.update(changes),
    onOverload: () => session.giveUp(),
    onNewAddress: () => session.halt(null),
    onNewRoot: () => listeners.renew(),
    isOwn: (node) => control.host.isShell(node),
    signal,
  });
  const hear = hearOnly({ isGenuine: options.isGenuine, listeners, signal });
  const input = { painter, control, settings: () => session.settings, hear, signal };
  watchPointer(input);
  watchTouch(input);
  watchKeys({ control, onEscape: escape, hear });
  watchScroll({ onMove: () => control.follow(), listeners, signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => session.show(), {
    signal,
  });
  watchLife({
    isAlive: options.isAlive,
    onGone: () => session.stop(),
    onLook: () => painter.restore(),
    onHide: escape,
    onReturn: () => watch.noteAll(),
    listeners,
    signal,
  });
  if (options.force) session.reading.force();
  watch.start();
  void session.read();

  const toggle = () => {
    session.pause(!session.isPaused);
    const { marksHidden, marksShown } = options.words;
    control.host.announce(session.isPaused ? marksHidden : marksShown);
  };
  return {
    state: () => session.state(),
    force: async () => {
      session.reading.force();
      await session.read();
      return await session.state();
    },
    reveal(mention) {
      const mark = session.reading.marks[mention];
      return mark !== undefined && tour.visit(mark);
    },
    async explain() {
      const selection = selectedRange();
      if (selection === null) return false;
      await session.state();
      if (!session.reading.isReading) {
        session.reading.force();
        await session.read();
      }
      const mark = session.reading.marks.find((own) => isMarkIn(own, selection));
      return mark !== undefined && tour.visit(mark);
    },
    pause: (isPaused) => session.pause(isPaused),
    command(command) {
      switch (command) {
        case 'next-term':
          return tour.go(1);
        case 'previous-term':
          return tour.go(-1);
        case 'open-card':
          return tour.openCard();
        case 'toggle-marks':
          return toggle();
      }
    },
    applySettings: (settings) => session.applySettings(settings),
    renew: () => void session.renew(),
    stop: () => session.stop(),
  };
}
