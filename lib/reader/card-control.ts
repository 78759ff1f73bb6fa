import type { Point } from '@/lib/card/geometry';
import { stepHover } from '@/lib/card/hover-machine';
import {
  initialHover,
  type HoverEffect,
  type HoverEvent,
  type HoverOptions,
  type HoverState,
  type OpenedBy,
} from '@/lib/card/hover-state';
import type { CardModel } from '@/lib/card/card-model';
import { isIntact } from '@/lib/paint/is-intact';
import { isSameMark, type Mark } from '@/lib/paint/mark';
import { isOnMark } from '@/lib/paint/mark-rects';
import { CardHost } from '@/lib/reader/card-host';
import type { CardModels } from '@/lib/reader/card-models';
import { wishesOn } from '@/lib/reader/card-wishes';
import type { CardMode, CardView } from '@/lib/reader/card-view';
import type { ReaderServices } from '@/lib/reader/reader-options';
import { sentenceAt } from '@/lib/text/sentence-at';
import type { Settings } from '@/lib/settings/settings';

export type CardControlOptions = {
  readonly view: CardView;
  readonly models: CardModels;
  readonly settings: () => Settings;
  readonly changeSettings: ReaderServices['changeSettings'];
  readonly onOpenRecord: (card: CardModel) => void;
  readonly onError: (error: unknown) => void;
};

/** Carries out what the hover machine decides: timers, questions, the card on the page. */
export class CardControl {
  readonly host: CardHost;
  readonly #options: CardControlOptions;
  #state: HoverState<Mark> = initialHover();
  /** The card asked for last: what `show`, which follows its answer at once, shows. */
  #answer: CardModel | null = null;

  constructor(options: CardControlOptions) {
    this.#options = options;
    this.host = new CardHost(options.view, (box) => this.step({ type: 'placed', box }));
  }

  /** The mark whose card is open. */
  get open(): Mark | null {
    return this.#state.open?.mark ?? null;
  }

  step(event: HoverEvent<Mark>): void {
    const [state, effects] = stepHover(this.#state, event, this.#hoverOptions());
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  openAt(mark: Mark, by: OpenedBy, at: Point): void {
    this.step({ type: 'open', mark, by, at });
  }

  dismiss(): void {
    this.step({ type: 'dismiss' });
  }

  /** The page moved or changed: the card follows its term, or goes with it. */
  follow(): void {
    const { open } = this.#state;
    if (open === null) return;
    if (!isIntact(open.mark.block, open.mark.span) || !this.host.place()) this.dismiss();
  }

  #hoverOptions(): HoverOptions<Mark> {
    const { openBy, openDelay, closeDelay } = this.#options.settings();
    return {
      isSame: isSameMark,
      openDelay: openBy === 'hover' ? openDelay : null,
      closeDelay,
    };
  }

  #carryOut(effect: HoverEffect<Mark>): void {
    switch (effect.type) {
      case 'wait': {
        const { token, delay } = effect;
        setTimeout(() => this.step({ type: 'timer', token, time: performance.now() }), delay);
        return;
      }
      case 'expect':
        // The background may have to be woken; a failure shows when the card is asked for.
        this.#options.models.get(effect.mark.entity).catch(() => null);
        return;
      case 'ask':
        void this.#ask(effect.token, effect.mark);
        return;
      case 'show':
        this.#show(effect);
        return;
      case 'hide':
        this.host.hide();
    }
  }

  async #ask(token: number, mark: Mark): Promise<void> {
    try {
      this.#answer = await this.#options.models.get(mark.entity);
      this.step({ type: this.#isThere(mark) ? 'answered' : 'failed', token });
    } catch (error) {
      this.step({ type: 'failed', token });
      this.#options.onError(error);
    }
  }

  /** The page may have changed or moved meanwhile: no card of words that are not under the pointer any more. */
  #isThere(mark: Mark): boolean {
    const { pending, pointer } = this.#state;
    if (!isIntact(mark.block, mark.span)) return false;
    return pending?.by !== 'hover' || pointer === null || isOnMark(mark, pointer.at);
  }

  #show({ mark, by, at }: Extract<HoverEffect<Mark>, { type: 'show' }>): void {
    const model = this.#answer;
    if (model === null) return;
    const { surface, reason, block, span } = mark;
    const passage = sentenceAt(block.text, span);
    const sentence = block.text.slice(passage.start, passage.end);
    const { settings, changeSettings } = this.#options;
    const wishes = wishesOn({ mark, settings: settings(), changeSettings });
    const onClose = () => this.dismiss();
    const onOpenRecord = () => this.#options.onOpenRecord(model);
    const words = { surface, sentence, reason };
    const props = { model, ...words, mode: modeOf(by), wishes, onClose, onOpenRecord };
    this.host.show({ mark, at, props });
  }
}

function modeOf(by: OpenedBy): CardMode {
  switch (by) {
    case 'hover':
    case 'click':
      return 'hover';
    case 'keyboard':
      return 'keyboard';
    case 'touch':
      return 'sheet';
  }
}
