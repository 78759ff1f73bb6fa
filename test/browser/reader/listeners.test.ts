import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reader } from '@/lib/reader/start-reader';
import { middleOf } from '@/test/support/page-marks';
import { liftFinger, movePointer, pressKey, putFinger, tap } from '@/test/support/pointer';
import { readDocument } from '@/test/support/reader-page';

/** What a browser waits for before it scrolls, unless told that it need not. */
const scrolling = new Set('wheel mousewheel touchstart touchmove touchend touchcancel'.split(' '));

let reader: Reader;

beforeEach(() => {
  document.body.innerHTML = '<p>The River Council met, says the <a href="#a">Lower Quay</a>.</p>';
});
afterEach(() => {
  vi.restoreAllMocks();
  reader.stop();
  document.body.innerHTML = '';
});

describe('what listens on a page', () => {
  it('never holds up a scroll, a pinch or a swipe', async () => {
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const opened = await readDocument();
    reader = opened.reader;
    reader.command('open-card');
    await expect.poll(() => opened.card.label).toBe('River Council');
    const blocking = added.mock.calls.filter(([type, , options]) => {
      const isPassive = typeof options === 'object' && options.passive === true;
      return scrolling.has(type) && !isPassive;
    });
    expect(added.mock.calls.length).toBeGreaterThan(10);
    expect(blocking).toEqual([]);
  });

  it('hears no event that a script of the page has made up', async () => {
    const opened = await readDocument({ isGenuine: ({ isTrusted }) => isTrusted });
    reader = opened.reader;
    const { card } = opened;
    const asked = vi.spyOn(card, 'render');
    movePointer(middleOf('River Council'));
    expect(tap(middleOf('River Council'))).toBe(true);
    putFinger(middleOf('Lower Quay'));
    // Longer than a finger has to stay down.
    await expect
      .poll(() => reader.state().then(() => performance.now()), { interval: 50 })
      .toBeGreaterThan(performance.now() + 700);
    expect(liftFinger(middleOf('Lower Quay'))).toBe(true);
    expect(asked).not.toHaveBeenCalled();
    reader.command('open-card');
    await expect.poll(() => card.label).toBe('River Council');
    expect(pressKey('Escape')).toBe(true);
    expect(card.label).toBe('River Council');
    location.hash = '';
  });
});
