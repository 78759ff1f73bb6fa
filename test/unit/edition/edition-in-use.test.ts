import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledBriefing } from '@/lib/briefing/bundled';
import type { EditionInUse } from '@/lib/edition/edition-in-use';
import { removeLoadedBriefing, saveLoadedBriefing } from '@/lib/edition/loaded-store';
import { openStore } from '@/test/support/open-store';
import { smallBriefing } from '../briefing/small-briefing';

const day = '2026-11-20';
const newer = smallBriefing((draft) => {
  draft.version = '2026.11.12';
});
const bundled = { version: bundledBriefing.version, loadedOn: null };

let editionInUse: () => Promise<EditionInUse>;

beforeEach(async () => {
  // Each test is a context of its own, which has found nothing yet.
  vi.resetModules();
  ({ editionInUse } = await import('@/lib/edition/edition-in-use'));
});
afterEach(() => vi.unstubAllGlobals());

async function inUse() {
  const { index, setback } = await editionInUse();
  return { version: index.briefing.version, loadedOn: index.loadedOn, setback };
}

describe('the briefing in use', () => {
  it('is the bundled one where the reader has loaded none', async () => {
    openStore({});
    expect(await inUse()).toEqual({ ...bundled, setback: null });
  });

  it('is the one that the reader loaded, as soon as it is, until it is given up', async () => {
    openStore({});
    await editionInUse();
    await saveLoadedBriefing(newer, day);
    expect(await inUse()).toEqual({ version: '2026.11.12', loadedOn: day, setback: null });
    await removeLoadedBriefing();
    expect(await inUse()).toEqual({ ...bundled, setback: null });
  });

  it('is the bundled one again when the extension brings one as new', async () => {
    openStore({});
    await saveLoadedBriefing({ ...newer, version: bundledBriefing.version }, day);
    expect(await inUse()).toEqual({ ...bundled, setback: 'overtaken' });
  });

  it.each([
    ['no briefing', undefined],
    ['rubbish', 'rubbish'],
    ['a list', []],
    ['one with a claim that nobody vouches for', { ...newer, sources: [] }],
    ['one with a field too many', { ...newer, scripts: ['alert(1)'] }],
  ])('is the bundled one, and says so, where the store holds %s', async (_what, briefing) => {
    const stamp = { version: '2026.11.12', loadedOn: day };
    openStore({ 'loaded-stamp': stamp, 'loaded-briefing': briefing });
    expect(await inUse()).toEqual({ ...bundled, setback: 'unreadable' });
  });

  it('is the bundled one where the stamp is spoilt or the store fails', async () => {
    openStore({ 'loaded-stamp': 7, 'loaded-briefing': newer });
    expect(await inUse()).toEqual({ ...bundled, setback: 'unreadable' });
    vi.resetModules();
    ({ editionInUse } = await import('@/lib/edition/edition-in-use'));
    openStore({}).get = () => Promise.reject(new Error('The disk is full'));
    expect(await inUse()).toEqual({ ...bundled, setback: 'unreadable' });
  });
});
