import { describe, expect, it } from 'vitest';
import { typeset } from '@/components/cited/typeset';

describe('typeset', () => {
  it.each([
    ["Israel's cabinet", 'Israel’s cabinet'],
    ["Hamas' reply", 'Hamas’ reply'],
    ["the 'day after' in Gaza", 'the ‘day after’ in Gaza'],
    ["'New Gaza' master plan", '‘New Gaza’ master plan'],
    ["a map ('red line')", 'a map (‘red line’)'],
    ["Sa'ar", 'Sa’ar'],
    ['he said "no" twice', 'he said “no” twice'],
    ["the states' phrase 'no plan B' stands", 'the states’ phrase ‘no plan B’ stands'],
    ['already ‘set’', 'already ‘set’'],
  ])('sets %j as %j', (straight, set) => {
    expect(typeset(straight)).toBe(set);
  });
});
