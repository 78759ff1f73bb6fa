import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HaltReason } from '@/lib/page/page-state';
import type { ReaderServices } from '@/lib/reader/reader-options';
import type { Reader } from '@/lib/reader/start-reader';
import { markedTexts } from '@/test/support/page-marks';
import { readDocument } from '@/test/support/reader-page';

let reader: Reader;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestIdleCallback',
      'performance',
    ],
  });
});
afterEach(() => {
  vi.useRealTimers();
  reader.stop();
  document.body.innerHTML = '';
});

async function haltReason(): Promise<HaltReason | null> {
  const state = await reader.state();
  return state.kind === 'reading' ? state.report.halted : null;
}

/** Lets seconds pass; in each of them the page changes. */
async function changeFor(seconds: number): Promise<void> {
  const clock = document.querySelector('#clock');
  for (let second = 0; second < seconds; second += 1) {
    clock?.replaceChildren(`The Lower Quay, ${clock.textContent.length} and ${second}.`);
    await vi.advanceTimersByTimeAsync(1_000);
    await reader.state();
  }
}

it('reads a page that never rests ten times, then every two seconds, and at last as it is', async () => {
  document.body.innerHTML = '<main><p>The River Council met.</p><p id="clock"></p></main>';
  const count = vi.fn<ReaderServices['count']>(() => Promise.resolve(null));
  ({ reader } = await readDocument({ services: { count } }));
  count.mockClear();
  const clock = document.querySelector('#clock');
  for (let tick = 0; tick < 100; tick += 1) {
    clock?.replaceChildren('Lower Quay '.repeat(1 + (tick % 7)));
    await vi.advanceTimersByTimeAsync(100);
    await reader.state();
  }
  expect(count.mock.calls.length).toBeLessThanOrEqual(16);
  clock?.replaceChildren('The Harbour Office.');
  await vi.advanceTimersByTimeAsync(5_000);
  await reader.state();
  expect(markedTexts()).toEqual(['Harbour Office', 'River Council']);
});

it('gives up a page that has changed without rest for minutes, says so and keeps its marks', async () => {
  document.body.innerHTML = '<main><p>The River Council met.</p><p id="clock"></p></main>';
  ({ reader } = await readDocument());
  await changeFor(60);
  expect(await haltReason()).toBeNull();
  await changeFor(180);
  expect(await haltReason()).toBe('overloaded');
  expect(markedTexts()).toContain('River Council');
  document.querySelector('#clock')?.replaceChildren('The Harbour Office.');
  await vi.advanceTimersByTimeAsync(60_000);
  await reader.state();
  expect(markedTexts()).not.toContain('Harbour Office');
});

describe('a page that was given up', () => {
  const address = location.href;

  beforeEach(async () => {
    document.body.innerHTML =
      '<main><p id="rest">The River Council met.</p><p>The Tidal Plan stands.</p><p id="clock"></p></main>';
    ({ reader } = await readDocument());
    await changeFor(240);
    expect(await haltReason()).toBe('overloaded');
  });
  afterEach(() => history.replaceState(null, '', address));

  it('is read again when its site goes to another address, and says no more that it is not', async () => {
    history.pushState(null, '', '?another');
    document.body.innerHTML = '<main><p>The Harbour Office knew.</p></main>';
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await haltReason()).toBeNull();
    expect(markedTexts()).toEqual(['Harbour Office']);
    document.querySelector('p')?.append(' So did the Lower Quay.');
    await vi.advanceTimersByTimeAsync(5_000);
    await reader.state();
    expect(markedTexts()).toEqual(['Harbour Office', 'Lower Quay']);
  });

  it('is given up again at an address that never rests either', async () => {
    history.pushState(null, '', '?another');
    await changeFor(60);
    expect(await haltReason()).toBeNull();
    await changeFor(180);
    expect(await haltReason()).toBe('overloaded');
  });

  it('loses the marks whose words it changes, and keeps the others', async () => {
    const text = document.querySelector('#rest')?.firstChild as Text;
    text.data = 'The old bridge is shut.';
    await vi.advanceTimersByTimeAsync(5_000);
    expect(markedTexts()).toContain('Tidal Plan');
    expect(markedTexts().every((each) => ['Tidal Plan', 'Lower Quay'].includes(each))).toBe(true);
    const state = await reader.state();
    const listed = state.kind === 'reading' ? state.report.mentions : [];
    expect(listed.map(({ surface }) => surface)).not.toContain('River Council');
  });
});
