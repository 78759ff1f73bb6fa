import type { CardModel } from '@/lib/card/card-model';
import { MessageError } from '@/lib/messaging/envelope';
import type { HaltReason, PageState } from '@/lib/page/page-state';
import { Painter } from '@/lib/paint/painter';
import { reportError } from '@/lib/platform/report-error';
import { CardControl } from '@/lib/reader/card-control';
import { CardModels } from '@/lib/reader/card-models';
import { MentionFinder } from '@/lib/reader/find-mentions';
import { chooseMarks } from '@/lib/reader/choose-marks';
import { isFramed } from '@/lib/reader/is-framed';
import { Pace } from '@/lib/reader/pace';
import type { PageChanges } from '@/lib/reader/page-changes';
import { PageReading } from '@/lib/reader/page-reading';
import { reportMentions } from '@/lib/reader/page-report';
import type { ReaderOptions } from '@/lib/reader/reader-options';
import { isRefused } from '@/lib/settings/known';
import type { Settings } from '@/lib/settings/settings';

/** One page being read: readings one after another, what they found, and what of it is shown. */
export class ReaderSession {
  readonly painter = new Painter();
  readonly control: CardControl;
  readonly reading: PageReading;
  readonly #options: ReaderOptions;
  readonly #models: CardModels;
  readonly #stopping = new AbortController();
  #settings: Settings;
  /** What the reader wants of this page; null: what is wanted of its whole site. */
  #isPaused: boolean | null = null;
  #halted: HaltReason | null = null;
  #counted = 0;
  /** Readings run one after another; never rejects. */
  #underWay: Promise<void> = Promise.resolve();

  constructor(options: ReaderOptions) {
    const { view, gazetteer, services, findContent } = options;
    const onError = (error: unknown) => this.#fail(error);
    this.#options = options;
    this.#settings = options.settings;
    this.#models = new CardModels((entity, published) => services.card(entity, published));
    const settings = () => this.#settings;
    const { changeSettings } = services;
    const onOpenRecord = ({ entity, timing }: CardModel) =>
      void services.openRecord(entity.id, timing.published).catch(onError);
    const models = this.#models;
    this.control = new CardControl({
      view,
      models,
      settings,
      changeSettings,
      onOpenRecord,
      onError,
    });
    this.control.host.wear(options.settings);
    const finder = new MentionFinder((questions) =>
      // Without grammar, what is certain stays marked.
      services.disambiguate(questions).catch((error: unknown) => {
        onError(error);
        return [];
      }),
    );
    const onMarks = () => this.show();
    this.reading = new PageReading({ gazetteer, finder, findContent, onMarks });
  }

  /** Aborted when the session ends; everything on the page hangs on it. */
  get signal(): AbortSignal {
    return this.#stopping.signal;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Marks are not shown, on this page or on its whole site. */
  get isPaused(): boolean {
    return this.#isPaused ?? this.#settings.pausedSites.includes(location.hostname);
  }

  /** Reads from the beginning. */
  read(): Promise<void> {
    return this.#inTurn((pace) => this.reading.read(pace));
  }

  /** Reads anew with the names and cards of another briefing. */
  renew(): Promise<void> {
    this.control.dismiss();
    this.#models.clear();
    return this.read();
  }

  /** Takes in what changed. */
  update(changes: PageChanges): Promise<void> {
    return this.#inTurn((pace) => this.reading.update(changes, pace));
  }

  /** What is known of the page, once the reading under way is done. */
  async state(): Promise<PageState> {
    await this.#underWay;
    const { verdict, facts, marks, entries, isReading, isCut } = this.reading;
    if (verdict === null || facts === null) return { kind: 'unread', reason: 'not-started' };
    if (!isReading) return { kind: 'not-coverage', verdict, isFramed: isFramed() };
    const { refused } = this.#settings;
    const mentions = reportMentions(marks, entries).filter(
      (mention) => !isRefused(refused, mention),
    );
    const halted = this.#halted ?? (isCut ? 'too-long' : null);
    const report = { verdict, facts, paused: this.isPaused, halted, mentions };
    return { kind: 'reading', report };
  }

  /** Paints the marks anew, in the shades that the page's text has now. */
  show(): void {
    if (this.signal.aborted) return;
    const { marks, facts } = this.reading;
    this.#models.published = facts?.published?.date ?? null;
    if (this.isPaused) {
      this.control.dismiss();
      this.painter.clear();
      return;
    }
    this.painter.paint(chooseMarks(marks, this.#settings));
    this.control.follow();
  }

  pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    this.show();
  }

  applySettings(settings: Settings): void {
    const isNewToBadge = settings.badge !== this.#settings.badge;
    this.#settings = settings;
    this.control.host.wear(settings);
    this.show();
    if (!isNewToBadge) return;
    this.#counted = 0;
    this.#count();
  }

  /** Notes why reading stopped early; null: it goes on. */
  halt(reason: HaltReason | null): void {
    this.#halted = reason;
  }

  /** The page is too much: of what was found, all stays that it has not changed since. */
  giveUp(): void {
    this.halt('overloaded');
    this.reading.dropStale();
    this.#count();
  }

  /** Leaves the page as it was, for good. */
  stop(): void {
    if (this.signal.aborted) return;
    this.#stopping.abort();
    this.control.dismiss();
    this.control.host.leave();
    this.painter.clear();
  }

  #inTurn(task: (pace: Pace) => Promise<void>): Promise<void> {
    this.#underWay = this.#runAfter(this.#underWay, task);
    return this.#underWay;
  }

  async #runAfter(previous: Promise<void>, task: (pace: Pace) => Promise<void>): Promise<void> {
    await previous;
    if (this.signal.aborted) return;
    try {
      await task(new Pace(this.signal));
      if (this.#halted === 'failed') this.#halted = null;
      this.#count();
    } catch (error) {
      if (this.signal.aborted) return;
      this.halt('failed');
      this.#fail(error);
    }
  }

  #count(): void {
    const { length } = this.reading.marks;
    if (length === this.#counted) return;
    this.#counted = length;
    this.#options.services.count(length).catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    const isGone = error instanceof MessageError && error.code === 'context-lost';
    if (isGone || !this.#options.isAlive()) this.stop();
    else reportError('reading the page', error);
  }
}
