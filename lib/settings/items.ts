import { pageStorage } from '@/lib/platform/page-storage';
import { defaultSettings, parseSettings, type Settings } from '@/lib/settings/settings';

const key = 'settings';

/**
 * The settings as stored; the defaults where the store cannot be read. Never rejects.
 * They are read through `parseSettings` alone: an older version of the extension, another program or a full
 * disk may have left anything in the store.
 */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = await pageStorage()?.get(key);
    return parseSettings(stored?.[key]);
  } catch {
    return defaultSettings;
  }
}

/**
 * Changes some settings and keeps the others.
 *
 * @throws when the store refuses, e.g. because it is full.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await pageStorage()?.set({ [key]: { ...(await readSettings()), ...change } });
}

/** Calls back whenever any window of the extension changes the settings; returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const changed = pageStorage()?.onChanged;
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const change = changes[key];
    if (change !== undefined) onChange(parseSettings(change.newValue));
  };
  changed?.addListener(listener);
  return () => changed?.removeListener(listener);
}
