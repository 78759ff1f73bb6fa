import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveLoadedBriefing } from '@/lib/edition/loaded-store';
import { beginReading, finishReading } from '@/lib/detect/read-text';
import type { PackedGazetteer } from '@/lib/gazetteer/packed-gazetteer';
import { unpackGazetteer } from '@/lib/gazetteer/unpack-gazetteer';
import { openStore } from '@/test/support/open-store';
import { smallBriefing } from '../briefing/small-briefing';

let loadedNames: () => Promise<PackedGazetteer | null>;

beforeEach(async () => {
  vi.resetModules();
  ({ loadedNames } = await import('@/entrypoints/background/loaded-names'));
});
afterEach(() => vi.unstubAllGlobals());

describe('the names of a loaded briefing', () => {
  it('are none where none is loaded: the reader has the bundled ones', async () => {
    openStore({});
    expect(await loadedNames()).toBeNull();
  });

  it('are spotted by a reader they are sent to', async () => {
    openStore({});
    const briefing = smallBriefing((draft) => {
      draft.version = '2026.11.12';
      draft.gazetteer.at(-1)?.aliases.push('Harbour Guard Mission');
    });
    await saveLoadedBriefing(briefing, '2026-11-20');
    const sent: unknown = structuredClone(await loadedNames());
    const gazetteer = unpackGazetteer(sent as PackedGazetteer);
    const blocks = [
      { id: 0, role: 'text' as const, text: 'The Harbour Guard Mission arrived in Gaza.' },
    ];
    const reading = beginReading({ blocks, gazetteer, published: null });
    expect(finishReading(reading, null).map(({ entity }) => entity)).toEqual(['the-force']);
  });
});
