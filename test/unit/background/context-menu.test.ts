import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeExtension } from '@/test/support/fake-extension';

const extension = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('@/lib/platform/browser', () => ({
  get browser() {
    return extension.current;
  },
}));
vi.mock('@/components/i18n/translate', () => ({ t: (key: string) => key }));

const { offerExplanation } = await import('@/entrypoints/background/context-menu');
const { takeSelection } = await import('@/entrypoints/background/selection');
let fake: ReturnType<typeof fakeExtension>;

beforeEach(() => {
  fake = fakeExtension();
  extension.current = fake.browser;
  fake.state.tabs = [{ id: 5 }];
});

/** The browser gives the selected text and, behind it, the tab. */
function choose(menuItemId = 'explain-selection'): void {
  const { onMenuClicked } = fake.events;
  onMenuClicked.fire({ menuItemId, selectionText: 'The yellow line.' }, { id: 5 });
}

describe('the context menu', () => {
  it('has one entry for selected text, however often it is set up', async () => {
    offerExplanation();
    fake.events.onInstalled.fire({ reason: 'install' });
    fake.events.onStartup.fire(undefined);
    const entry = { id: 'explain-selection', title: 'menu.explain', contexts: ['selection'] };
    await expect.poll(() => fake.state.menu).toEqual([entry]);
  });

  it('has the page explain what is selected on it', async () => {
    fake.send.mockResolvedValue({ ok: true, value: true });
    offerExplanation();
    choose();
    const message = { name: 'page/explain', request: null };
    await expect.poll(() => fake.state.sent).toEqual([{ tab: 5, message }]);
    expect(fake.state.injected.map(({ tab }) => tab)).toEqual([5, 5]);
    expect(fake.state.opened).toEqual([]);
    expect(takeSelection()).toBeNull();
  });

  it.each([
    ['knows nothing of it', () => fake.send.mockResolvedValue({ ok: true, value: false })],
    ['cannot be read', () => fake.inject.mockRejectedValue(new Error('Cannot access'))],
  ])('opens the paste page where the page %s, and gives the text out once', async (_why, set) => {
    set();
    offerExplanation();
    choose();
    await expect.poll(() => fake.state.opened).toEqual(['extension://id/paste.html']);
    expect(takeSelection()).toBe('The yellow line.');
    expect(takeSelection()).toBeNull();
  });

  it('leaves entries of others alone, and is not missed where the browser has none', () => {
    offerExplanation();
    choose('another');
    expect(fake.state.injected).toEqual([]);
    extension.current = { ...fake.browser, contextMenus: undefined };
    expect(offerExplanation).not.toThrow();
  });
});
