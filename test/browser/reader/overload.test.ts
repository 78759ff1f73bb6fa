import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HaltReason } from '@/lib/page/page-state';
import type { Reader } from '@/lib/reader/start-reader';
import { markedTexts } from '@/test/support/page-marks';
import { readDocument } from '@/test/support/reader-page';

let reader: Reader;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'performance'],
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
