import { expect, it, vi } from 'vitest';
import { findTab } from '@/entrypoints/popup/tab';

const tab = vi.hoisted(() => ({ id: 7, windowId: 3, url: '', incognito: false }));
vi.mock('@/lib/platform/browser', () => ({ browser: { tabs: { query: () => [tab] } } }));

it('offers the site of the tab in front', async () => {
  Object.assign(tab, { url: 'https://news.example/article', incognito: false });
  const found = await findTab();
  expect(found?.site).toEqual({
    address: 'https://news.example/article',
    host: 'news.example',
    pattern: 'https://news.example/*',
  });
});

it('offers no site in a private window, so that none is written down', async () => {
  Object.assign(tab, { url: 'https://news.example/article', incognito: true });
  expect(await findTab()).toEqual({ id: 7, windowId: 3, site: null });
});

it('offers no site for a page that is not of the web', async () => {
  Object.assign(tab, { url: 'about:blank', incognito: false });
  expect((await findTab())?.site).toBeNull();
});
