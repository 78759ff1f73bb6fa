import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsVersion } from '@/lib/settings/migrate-settings';
import { defaultSettings, parseSettings } from '@/lib/settings/settings';

describe('parseSettings', () => {
  it('gives the defaults where nothing is stored', () => {
    for (const nothing of [undefined, null, 'x', 3, []]) {
      expect(parseSettings(nothing)).toEqual(defaultSettings);
    }
    expect(defaultSettings.openDelay).toBe(300);
    expect(defaultSettings.closeDelay).toBe(300);
    expect(defaultSettings.badge).toBe(false);
  });

  it('keeps what it can read of a partly spoilt store', () => {
    expect(
      parseSettings({ openDelay: 150, density: 'rubbish', kindsOff: ['place'], badge: 'yes' }),
    ).toEqual({
      ...defaultSettings,
      openDelay: 150,
      kindsOff: ['place'],
    });
  });

  it.each([-1, 1001, Number.NaN, Infinity, '300'])('does not take %s for a delay', (openDelay) => {
    expect(parseSettings({ openDelay }).openDelay).toBe(300);
  });

  it('never throws, and reads its own output unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored);
        expect(parseSettings({ ...settings, version: settingsVersion })).toEqual(settings);
      }),
    );
  });
});
