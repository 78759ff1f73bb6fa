import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrateSettings, settingsVersion } from '@/lib/settings/migrate-settings';
import { parseSettings } from '@/lib/settings/settings';

/** As version 0 stored it when its popup paused a site. */
const version0 = {
  density: 'all',
  kindsOff: [],
  known: [],
  pausedSites: ['news.example'],
  openBy: 'hover',
  openDelay: 300,
  closeDelay: 300,
  theme: 'system',
  textSize: 14,
  badge: false,
};

describe('a record of before settings had a version', () => {
  it('keeps what its reader chose and nothing that was merely stored beside it', () => {
    expect(migrateSettings(version0)).toEqual({ pausedSites: ['news.example'] });
  });

  it('does not hold its reader to the density of then, which nobody could choose', () => {
    expect(parseSettings(version0).density).toBe('first-in-paragraph');
    expect(parseSettings({ density: 'first-on-page' }).density).toBe('first-on-page');
  });
});

describe('a record of now', () => {
  it('may hold what used to be the default, because somebody chose it', () => {
    expect(parseSettings({ version: settingsVersion, density: 'all' }).density).toBe('all');
  });

  it('is left as it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        const { version: _, ...others } = fields;
        expect(migrateSettings({ ...others, version: settingsVersion })).toEqual(others);
      }),
    );
  });
});

it('reads what it can of a record of a version to come', () => {
  const later = { version: 99, theme: 'sepia', badge: true, density: 'all' };
  expect(parseSettings(later)).toMatchObject({ theme: 'system', badge: true, density: 'all' });
});

it('takes anything at all for a record', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (stored) => {
      expect(() => migrateSettings(stored)).not.toThrow();
    }),
  );
});
