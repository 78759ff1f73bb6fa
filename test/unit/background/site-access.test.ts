import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension } from '@/test/support/fake-extension';

const extension = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/lib/platform/browser', () => ({
  get browser() {
    return extension.current;
  },
}));

let fake: ReturnType<typeof fakeExtension>;

beforeEach(async () => {
  vi.resetModules();
  fake = fakeExtension();
  extension.current = fake.browser;
  const { keepSiteAccess } = await import('@/entrypoints/background/site-access');
  keepSiteAccess();
});

function matches(): readonly string[] | null {
  return fake.state.registered.get('gate')?.matches ?? null;
}

describe('the gate', () => {
  it('is registered nowhere after an install that granted nothing', async () => {
    fake.events.onInstalled.fire({ reason: 'install' });
    fake.events.onStartup.fire(null);
    await expect.poll(matches).toBeNull();
  });

  it('is registered on what was granted, with or without an earlier registration', async () => {
    fake.state.granted = ['https://*.b.example/*', 'https://*.a.example/*'];
    fake.events.onInstalled.fire({ reason: 'update' });
    await expect.poll(matches).toEqual(['https://*.a.example/*', 'https://*.b.example/*']);
    fake.state.granted = ['https://*.c.example/*'];
    fake.events.onStartup.fire(null);
    await expect.poll(matches).toEqual(['https://*.c.example/*']);
  });

  it('follows grants and their withdrawal, two at once too', async () => {
    fake.state.granted = ['https://*.a.example/*', 'https://*.b.example/*'];
    fake.events.onAdded.fire({ origins: ['https://*.a.example/*'] });
    fake.events.onAdded.fire({ origins: ['https://*.b.example/*'] });
    await expect.poll(matches).toEqual(['https://*.a.example/*', 'https://*.b.example/*']);
    fake.state.granted = [];
    fake.events.onRemoved.fire({ origins: ['https://*.a.example/*', 'https://*.b.example/*'] });
    await expect.poll(matches).toBeNull();
  });

  it('is registered only on pages of the web', async () => {
    fake.state.granted = ['chrome://favicon/*', 'file:///*', '<all_urls>', 'http://x.example/*'];
    fake.events.onAdded.fire({ origins: ['<all_urls>'] });
    await expect.poll(matches).toEqual(['<all_urls>', 'http://x.example/*']);
  });

  it('goes into open tabs of a newly granted site, past one that refuses', async () => {
    fake.state.granted = ['https://*.a.example/*'];
    fake.state.tabs = [{ id: 1 }, { id: 2 }];
    fake.inject.mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page'));
    fake.events.onAdded.fire({ origins: ['https://*.a.example/*'] });
    await expect
      .poll(() => fake.inject.mock.calls)
      .toEqual([
        [1, '/gate.js'],
        [2, '/gate.js'],
      ]);
  });

  it('tells open tabs which sites were taken back, and which are left', async () => {
    fake.state.granted = ['https://*.b.example/*'];
    fake.state.tabs = [{ id: 7 }];
    fake.events.onRemoved.fire({ origins: ['https://*.a.example/*'] });
    const request = { removed: ['https://*.a.example/*'], granted: ['https://*.b.example/*'] };
    await expect
      .poll(() => fake.state.sent)
      .toEqual([{ tab: 7, message: { name: 'page/access', request } }]);
  });

  it('is not lost for good when the browser refuses once', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { scripting } = fake.browser;
    vi.spyOn(scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('busy'));
    fake.state.granted = ['https://*.a.example/*'];
    fake.events.onInstalled.fire({ reason: 'install' });
    await expect.poll(() => warn.mock.calls.length).toBe(1);
    fake.events.onStartup.fire(null);
    await expect.poll(matches).toEqual(['https://*.a.example/*']);
  });
});
