import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntityId } from '@/lib/briefing/types';
import { wishesOn } from '@/lib/reader/card-wishes';
import { defaultSettings } from '@/lib/settings/settings';

const mark = { entity: 'hamas' as EntityId, surface: 'the movement' };
const wishes = () =>
  wishesOn({ mark, settings: defaultSettings, changeSettings: () => Promise.resolve() });

afterEach(() => vi.unstubAllGlobals());

describe('what a reader may have a card remember', () => {
  it.each(['browser', 'chrome'])('is all of it in an ordinary window (%s)', (name) => {
    vi.stubGlobal(name, { extension: { inIncognitoContext: false } });
    expect(wishes().canKeep).toBe(true);
  });

  it.each(['browser', 'chrome'])('is nothing in a private window (%s)', (name) => {
    vi.stubGlobal(name, { extension: { inIncognitoContext: true } });
    expect(wishes().canKeep).toBe(false);
  });

  it('is all of it on a page of the extension, which no private window holds', () => {
    expect(wishes().canKeep).toBe(true);
  });
});
