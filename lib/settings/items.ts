import { storage } from 'wxt/utils/storage';
import { defaultSettings, parseSettings, type Settings } from '@/lib/settings/settings';

/**
 * The store is read through `parseSettings` alone: an older version of the extension, another program or a
 * full disk may have left anything in it.
 */
const settingsItem = storage.defineItem<unknown>('local:settings', { version: 1, migrations: {} });

/** The settings as stored; the defaults where the store cannot be read. Never rejects. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await settingsItem.getValue());
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
  await settingsItem.setValue({ ...(await readSettings()), ...change });
}

/** Calls back whenever any window of the extension changes the settings; returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return settingsItem.watch((stored) => onChange(parseSettings(stored)));
}
