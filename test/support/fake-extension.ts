import { vi } from 'vitest';

type Origins = { readonly origins: readonly string[] };
type Listener = (change: never, more: never) => void;

/** An event of the browser that a test can fire. */
class FakeEvent {
  readonly #listeners: Listener[] = [];

  addListener(listener: Listener): void {
    this.#listeners.push(listener);
  }

  fire(detail: unknown, more?: unknown): void {
    for (const listener of this.#listeners) listener(detail as never, more as never);
  }
}

type RegisteredScript = { readonly id: string; readonly matches: readonly string[] };
type Tab = { readonly id: number; readonly url?: string };

/** As much of a browser as the background needs, with its state open to a test. */
export function fakeExtension() {
  const state = {
    granted: [] as readonly string[],
    registered: new Map<string, RegisteredScript>(),
    tabs: [] as readonly Tab[],
    /** Files put into tabs, in order. */
    injected: [] as { readonly tab: number; readonly file: string }[],
    sent: [] as { readonly tab: number; readonly message: unknown }[],
    opened: [] as string[],
    badges: [] as string[],
    /** Entries of the context menu. */
    menu: [] as object[],
  };
  const events = {
    onInstalled: new FakeEvent(),
    onStartup: new FakeEvent(),
    onAdded: new FakeEvent(),
    onRemoved: new FakeEvent(),
    onCommand: new FakeEvent(),
    onMenuClicked: new FakeEvent(),
  };
  const inject = vi.fn((tab: number, file: string): Promise<unknown> => {
    state.injected.push({ tab, file });
    return Promise.resolve([]);
  });
  const send = vi.fn((_tab: number, _message: unknown): Promise<unknown> =>
    Promise.resolve(undefined),
  );
  type Injection = {
    readonly target: { readonly tabId: number };
    readonly files: readonly string[];
  };
  const browser = {
    runtime: {
      onInstalled: events.onInstalled,
      onStartup: events.onStartup,
      getURL: (path: string) => `extension://id${path}`,
    },
    permissions: {
      onAdded: events.onAdded,
      onRemoved: events.onRemoved,
      getAll: () => Promise.resolve({ origins: [...state.granted] } satisfies Origins),
    },
    commands: { onCommand: events.onCommand },
    contextMenus: {
      onClicked: events.onMenuClicked,
      removeAll: () => Promise.resolve(state.menu.splice(0)),
      create: (entry: object) => state.menu.push(entry),
    },
    tabs: {
      query: () => Promise.resolve([...state.tabs]),
      get: (id: number) => Promise.resolve(state.tabs.find((tab) => tab.id === id)),
      create: ({ url }: { readonly url: string }) => Promise.resolve(state.opened.push(url)),
      sendMessage: (tab: number, message: unknown) => {
        state.sent.push({ tab, message });
        return send(tab, message);
      },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...state.registered.values()]),
      registerContentScripts: (scripts: readonly RegisteredScript[]) => {
        for (const script of scripts) {
          if (state.registered.has(script.id))
            return Promise.reject(new Error('Duplicate script ID'));
          state.registered.set(script.id, script);
        }
        return Promise.resolve();
      },
      updateContentScripts: (scripts: readonly RegisteredScript[]) => {
        for (const script of scripts) state.registered.set(script.id, script);
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { readonly ids: readonly string[] }) => {
        for (const id of ids) state.registered.delete(id);
        return Promise.resolve();
      },
      executeScript: ({ target, files }: Injection) => inject(target.tabId, files[0] ?? ''),
      insertCSS: ({ target, files }: Injection) => inject(target.tabId, files[0] ?? ''),
      removeCSS: () => Promise.resolve(),
    },
    action: {
      getBadgeText: () => Promise.resolve(state.badges.at(-1) ?? ''),
      setBadgeText: ({ text }: { readonly text: string }) =>
        Promise.resolve(state.badges.push(text)),
      setBadgeBackgroundColor: () => Promise.resolve(),
    },
  };
  return { browser, state, events, inject, send };
}
