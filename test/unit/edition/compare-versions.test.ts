import { describe, expect, it } from 'vitest';
import { compareVersions } from '@/lib/edition/compare-versions';

describe('compareVersions', () => {
  it('orders by day, then by the number within the day', () => {
    const inOrder = ['2025.12.31', '2026.03.01', '2026.03.01.1', '2026.03.01.12', '2026.10.09'];
    expect(inOrder.toReversed().toSorted(compareVersions)).toEqual(inOrder);
  });

  it('takes a missing part for nought', () => {
    expect(compareVersions('2026.03.01', '2026.03.01.0')).toBe(0);
  });
});
