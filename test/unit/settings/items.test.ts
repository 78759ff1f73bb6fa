import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, readSettings, watchSettings } from '@/lib/settings/items';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { openStore } from '@/test/support/open-store';

afterEach(() => vi.unstubAllGlobals());

describe('the stored settings', () => {
  it('are the defaults in a new, a spoilt, a failing and a missing store', async () => {
    openStore({});
    expect(await readSettings()).toEqual(defaultSettings);
    openStore({ settings: 'rubbish' });
    expect(await readSettings()).toEqual(defaultSettings);
    openStore({}).get = () => Promise.reject(new Error('The disk is full'));
    expect(await readSettings()).toEqual(defaultSettings);
    vi.stubGlobal('chrome', {});
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('change one at a time, the others kept', async () => {
    const content = { settings: { theme: 'dark' } };
    openStore(content);
    await changeSettings({ badge: true });
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark', badge: true });
  });

  it('change one after the other, none lost', async () => {
    const content = {};
    openStore(content);
    await Promise.all([changeSettings({ badge: true }), changeSettings({ theme: 'dark' })]);
    await changeSettings(({ textSize }) => ({ openDelay: textSize * 10 }));
    expect(content).toEqual({
      settings: { version: 1, badge: true, theme: 'dark', openDelay: 140 },
    });
  });

  it('change after one that the store refused', async () => {
    openStore({}).set = () => Promise.reject(new Error('QUOTA_BYTES'));
    await expect(changeSettings({ badge: true })).rejects.toThrow('QUOTA_BYTES');
    openStore({});
    await changeSettings({ theme: 'dark' });
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('say no when the store refuses to change', async () => {
    openStore({}).set = () => Promise.reject(new Error('QUOTA_BYTES'));
    await expect(changeSettings({ badge: true })).rejects.toThrow('QUOTA_BYTES');
  });

  it('tell of their changes, of nothing else, and not for ever', async () => {
    const store = openStore({});
    const heard: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    await store.set({ welcomed: true });
    await changeSettings({ textSize: 18 });
    stop();
    await changeSettings({ textSize: 13 });
    expect(heard.map(({ textSize }) => textSize)).toEqual([18]);
  });

  it('are watched in vain once the extension is gone', () => {
    vi.stubGlobal('chrome', {});
    expect(() => watchSettings(() => expect.unreachable())()).not.toThrow();
  });
});
