import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/lib/briefing/types';
import { forget, isRefused, learn, refuse, takeBack } from '@/lib/settings/known';
import { defaultSettings, maxRefused, type Settings } from '@/lib/settings/settings';

const hamas = 'hamas' as EntityId;
const board = 'board-of-peace' as EntityId;

function after(
  settings: Settings,
  ...changes: readonly ((settings: Settings) => Partial<Settings>)[]
): Settings {
  return changes.reduce((present, change) => Object.assign({}, present, change(present)), settings);
}

describe('what the reader knows', () => {
  it('is learnt once and forgotten alone', () => {
    const learnt = after(defaultSettings, learn(hamas), learn(board), learn(hamas));
    expect(learnt.known).toEqual([board, hamas]);
    expect(after(learnt, forget(board)).known).toEqual([hamas]);
    expect(after(learnt, forget(board), forget(board)).known).toEqual([hamas]);
  });
});

describe('what the reader refuses', () => {
  const line = { entity: 'yellow-line' as EntityId, surface: 'the line' };

  it('is these words for this entity, however capitalised', () => {
    const { refused } = after(defaultSettings, refuse(line));
    expect(isRefused(refused, { ...line, surface: 'The line' })).toBe(true);
    expect(isRefused(refused, { ...line, surface: 'yellow line' })).toBe(false);
    expect(isRefused(refused, { ...line, entity: hamas })).toBe(false);
  });

  it('can be taken back', () => {
    const refused = after(defaultSettings, refuse(line), refuse(line));
    expect(refused.refused).toEqual([line]);
    expect(after(refused, takeBack(line)).refused).toEqual([]);
  });

  it('is bounded: the oldest makes room', () => {
    const refusals = Array.from({ length: maxRefused + 1 }, (_, index) => ({
      ...line,
      surface: `line ${index}`,
    }));
    const { refused } = after(defaultSettings, ...refusals.map(refuse));
    expect(refused).toHaveLength(maxRefused);
    expect(refused[0]?.surface).toBe('line 1');
  });
});
