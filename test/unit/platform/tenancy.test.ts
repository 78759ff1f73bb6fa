import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moveIn, moveOut } from '@/lib/platform/tenancy';

let runtime: { id?: string };

beforeEach(() => {
  runtime = { id: 'ours' };
  vi.stubGlobal('chrome', { runtime });
});
afterEach(() => {
  moveOut();
  vi.unstubAllGlobals();
});

describe('moveIn', () => {
  it('lets a reader take the place of the gate', () => {
    const [stopGate, stopReader] = [vi.fn(), vi.fn()];
    moveIn('gate', () => stopGate);
    moveIn('reader', () => stopReader);
    expect(stopGate).toHaveBeenCalledTimes(1);
    expect(stopReader).not.toHaveBeenCalled();
  });

  it.each([
    ['gate', 'gate'],
    ['reader', 'reader'],
    ['reader', 'gate'],
  ] as const)('keeps a %s when a %s comes', (present, newcomer) => {
    const [stop, start] = [vi.fn(), vi.fn(() => vi.fn())];
    moveIn(present, () => stop);
    moveIn(newcomer, start);
    expect(stop).not.toHaveBeenCalled();
    expect(start).not.toHaveBeenCalled();
  });

  it('clears up after an earlier version of the extension', () => {
    const [stopOld, stopNew] = [vi.fn(), vi.fn()];
    moveIn('reader', () => stopOld);
    delete runtime.id;
    vi.stubGlobal('chrome', { runtime: { id: 'ours' } });
    moveIn('gate', () => stopNew);
    expect(stopOld).toHaveBeenCalledTimes(1);
    moveOut();
    expect(stopNew).toHaveBeenCalledTimes(1);
  });

  it('starts nothing when the extension has gone', () => {
    vi.stubGlobal('chrome', {});
    const start = vi.fn(() => vi.fn());
    moveIn('reader', start);
    expect(start).not.toHaveBeenCalled();
  });

  it('is free again after moving out', () => {
    const start = vi.fn(() => vi.fn());
    moveIn('reader', start);
    moveOut();
    moveIn('reader', start);
    expect(start).toHaveBeenCalledTimes(2);
  });
});
