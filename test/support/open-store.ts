import { vi } from 'vitest';
import type { PageStorage } from '@/lib/platform/page-storage';

type Listener = Parameters<PageStorage['onChanged']['addListener']>[0];

/** A store as a browser has it, telling its listeners what was written; `content` is what it holds. */
export function openStore(content: Record<string, unknown>): PageStorage {
  const listeners = new Set<Listener>();
  const tell = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    for (const listener of listeners) listener(changes);
  };
  const local: PageStorage = {
    get: (keys) =>
      Promise.resolve(
        Object.fromEntries(
          [keys].flat().flatMap((key) => (key in content ? [[key, content[key]]] : [])),
        ),
      ),
    set: async (items) => {
      Object.assign(content, items);
      tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    },
    remove: async (keys) => {
      for (const key of keys) delete content[key];
      tell(Object.fromEntries(keys.map((key) => [key, {}])));
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  vi.stubGlobal('chrome', { storage: { local } });
  return local;
}
