import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepHover } from '@/lib/card/hover-machine';
import {
  initialHover,
  type HoverEffect,
  type HoverEvent,
  type HoverOptions,
  type HoverState,
} from '@/lib/card/hover-state';
import type { Point } from '@/lib/card/geometry';

type Mark = string;
const options: HoverOptions<Mark> = {
  isSame: (a, b) => a === b,
  openDelay: 300,
  closeDelay: 300,
};
const onTerm: Point = { x: 100, y: 100 };
/** Straight below the term, 8 px away. */
const card = { left: 84, top: 118, width: 360, height: 200 };

/** A machine with a clock: timers ring in order, cards are answered at once unless told otherwise. */
class Bench {
  state: HoverState<Mark> = initialHover();
  time = 0;
  isAnswering = true;
  shown: Mark | null = null;
  readonly log: string[] = [];
  #timers: { at: number; token: number }[] = [];
  readonly #options: HoverOptions<Mark>;

  constructor(changed: Partial<HoverOptions<Mark>> = {}) {
    this.#options = { ...options, ...changed };
  }

  send(event: HoverEvent<Mark>): void {
    const [state, effects] = stepHover(this.state, event, this.#options);
    this.state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  move(at: Point, mark: Mark | null, more: { isOnCard?: boolean; isScroll?: boolean } = {}): void {
    const { isOnCard = false, isScroll = false } = more;
    this.send({ type: 'pointer', at, time: this.time, mark, isOnCard, isScroll });
  }

  pass(ms: number): void {
    const until = this.time + ms;
    for (;;) {
      const next = this.#timers.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > until) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.time = next.at;
      this.send({ type: 'timer', token: next.token, time: this.time });
    }
    this.time = until;
  }

  #carryOut(effect: HoverEffect<Mark>): void {
    this.log.push(effect.type);
    if (effect.type === 'wait') {
      this.#timers.push({ at: this.time + effect.delay, token: effect.token });
    }
    if (effect.type === 'ask' && this.isAnswering) {
      this.send({ type: 'answered', token: effect.token });
    }
    if (effect.type === 'show') {
      this.shown = effect.mark;
      this.send({ type: 'placed', box: card });
    }
    if (effect.type === 'hide') this.shown = null;
  }
}

function opened(): Bench {
  const bench = new Bench();
  bench.move(onTerm, 'hamas');
  bench.pass(300);
  expect(bench.shown).toBe('hamas');
  return bench;
}

describe('a pointer on a term', () => {
  it('opens the card after resting for 300 ms and not before', () => {
    const bench = new Bench();
    bench.move(onTerm, 'hamas');
    bench.pass(299);
    expect(bench.shown).toBeNull();
    bench.pass(1);
    expect(bench.shown).toBe('hamas');
  });

  it('may tremble by 6 px', () => {
    const bench = new Bench();
    bench.move(onTerm, 'hamas');
    bench.pass(200);
    bench.move({ x: 106, y: 100 }, 'hamas');
    bench.pass(100);
    expect(bench.shown).toBe('hamas');
  });

  it('starts resting again where it moves on', () => {
    const bench = new Bench();
    bench.move(onTerm, 'hamas');
    bench.pass(200);
    bench.move({ x: 107, y: 100 }, 'hamas');
    bench.pass(299);
    expect(bench.shown).toBeNull();
    bench.pass(1);
    expect(bench.shown).toBe('hamas');
  });

  it('does not rest while it moves faster than 0.5 px a ms, however little', () => {
    const bench = new Bench();
    bench.move(onTerm, 'hamas');
    for (let moves = 0; moves < 40; moves += 1) {
      bench.pass(10);
      bench.move({ x: 100 + (moves % 2) * 6, y: 100 }, 'hamas');
    }
    expect(bench.shown).toBeNull();
  });

  it('opens nothing when it has left before', () => {
    const bench = new Bench();
    bench.move(onTerm, 'hamas');
    bench.pass(250);
    bench.move({ x: 100, y: 300 }, null);
    bench.pass(1000);
    expect(bench.shown).toBeNull();
  });

  it('opens nothing when it left while the card was being fetched', () => {
    const bench = new Bench();
    bench.isAnswering = false;
    bench.move(onTerm, 'hamas');
    bench.pass(300);
    const token = bench.state.pending?.token ?? 0;
    bench.move({ x: 100, y: 300 }, null);
    bench.send({ type: 'answered', token });
    expect(bench.shown).toBeNull();
  });

  it('opens nothing when it was the page that moved', () => {
    const bench = new Bench();
    bench.move(onTerm, 'hamas', { isScroll: true });
    bench.pass(1000);
    expect(bench.shown).toBeNull();
  });

  it('opens nothing where cards open by click alone', () => {
    const bench = new Bench({ openDelay: null });
    bench.move(onTerm, 'hamas');
    bench.pass(1000);
    expect(bench.shown).toBeNull();
  });

  it('announces that a card may be wanted, so that it can be fetched meanwhile', () => {
    const bench = new Bench();
    bench.move(onTerm, 'hamas');
    expect(bench.log).toContain('expect');
  });
});

describe('an open card', () => {
  it('stays for 300 ms after the pointer has left it', () => {
    const bench = opened();
    bench.move({ x: 100, y: 20 }, null);
    bench.pass(299);
    expect(bench.shown).toBe('hamas');
    bench.pass(1);
    expect(bench.shown).toBeNull();
  });

  it('stays when the pointer comes back in time', () => {
    const bench = opened();
    bench.move({ x: 100, y: 20 }, null);
    bench.pass(200);
    bench.move(onTerm, 'hamas');
    bench.pass(1000);
    expect(bench.shown).toBe('hamas');
  });

  it('stays while the pointer rests on it', () => {
    const bench = opened();
    bench.move({ x: 200, y: 200 }, null, { isOnCard: true });
    bench.pass(5000);
    expect(bench.shown).toBe('hamas');
  });

  it('stays while the pointer is on its way to it, over other terms too', () => {
    const bench = opened();
    bench.move({ x: 108, y: 112 }, 'qatar');
    bench.pass(1000);
    expect(bench.shown).toBe('hamas');
  });

  it('goes when the pointer leaves at an angle flatter than the corridor', () => {
    const bench = opened();
    bench.move({ x: 150, y: 105 }, null);
    bench.pass(300);
    expect(bench.shown).toBeNull();
  });

  it('gives way to another term’s card after 150 ms', () => {
    const bench = opened();
    bench.move({ x: 300, y: 60 }, 'qatar');
    bench.pass(150);
    expect(bench.shown).toBe('qatar');
    expect(bench.log).not.toContain('hide');
  });

  it('makes the next card come sooner for half a second', () => {
    const soon = opened();
    soon.move({ x: 100, y: 20 }, null);
    soon.pass(300 + 499);
    soon.move({ x: 300, y: 60 }, 'qatar');
    soon.pass(150);
    expect(soon.shown).toBe('qatar');
    const late = opened();
    late.move({ x: 100, y: 20 }, null);
    late.pass(300 + 500);
    late.move({ x: 300, y: 60 }, 'qatar');
    late.pass(150);
    expect(late.shown).toBeNull();
  });

  it('goes when the pointer leaves the window', () => {
    const bench = opened();
    bench.send({ type: 'pointer-left' });
    bench.pass(300);
    expect(bench.shown).toBeNull();
  });

  it('closed by hand, does not come back before the pointer has left the term', () => {
    const bench = opened();
    bench.send({ type: 'dismiss' });
    expect(bench.shown).toBeNull();
    bench.move({ x: 102, y: 100 }, 'hamas');
    bench.pass(1000);
    expect(bench.shown).toBeNull();
    bench.move({ x: 100, y: 300 }, null);
    bench.move(onTerm, 'hamas');
    bench.pass(300);
    expect(bench.shown).toBe('hamas');
  });

  it('does not follow the pointer once it was opened by key or touch, or used by key', () => {
    for (const by of ['keyboard', 'touch', 'click'] as const) {
      const bench = new Bench();
      bench.send({ type: 'open', mark: 'hamas', by, at: onTerm });
      bench.move({ x: 700, y: 500 }, null);
      bench.pass(5000);
      expect(bench.shown).toBe('hamas');
    }
    const engaged = opened();
    engaged.send({ type: 'engaged' });
    engaged.move({ x: 700, y: 500 }, null);
    engaged.pass(5000);
    expect(engaged.shown).toBe('hamas');
  });
});

const marks = ['hamas', 'qatar', 'egypt'] as const;
const place = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
});
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constant('move'), place, fc.constantFrom(...marks, null)),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant('card'), place, fc.constant(null)) },
  { weight: 6, arbitrary: fc.tuple(fc.constant('pass'), place, fc.constant(null)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('open'), place, fc.constantFrom(...marks)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('late'), place, fc.constant(null)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('left'), place, fc.constant(null)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('engaged'), place, fc.constant(null)) },
);

function happen(bench: Bench, [what, at, mark]: readonly [string, Point, Mark | null]): void {
  switch (what) {
    case 'move':
      return bench.move(at, mark);
    case 'card':
      return bench.move(at, null, { isOnCard: bench.shown !== null });
    case 'pass':
      return bench.pass(at.x);
    case 'open':
      return bench.send({ type: 'open', mark: mark ?? 'hamas', by: 'keyboard', at });
    case 'late':
      bench.isAnswering = !bench.isAnswering;
      return bench.send({ type: 'answered', token: at.x % 10 });
    case 'left':
      return bench.send({ type: 'pointer-left' });
    default:
      return bench.send({ type: 'engaged' });
  }
}

describe('whatever happens', () => {
  it('what is shown is what the machine holds open, and dismissing always closes it for good', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        const bench = new Bench();
        for (const each of happenings) {
          happen(bench, each);
          expect(bench.shown).toBe(bench.state.open?.mark ?? null);
        }
        bench.send({ type: 'dismiss' });
        expect(bench.shown).toBeNull();
        bench.isAnswering = true;
        bench.pass(10_000);
        expect(bench.shown).toBeNull();
      }),
    );
  });

  it('a card opened by hovering goes within 300 ms of the pointer resting far away', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        const bench = new Bench();
        for (const each of happenings.filter(([what]) => what !== 'open' && what !== 'engaged')) {
          happen(bench, each);
        }
        bench.pass(50);
        bench.move({ x: 5000, y: 5000 }, null);
        bench.pass(300);
        expect(bench.shown).toBeNull();
      }),
    );
  });
});
