import { pageStorage, watchStored } from '@/lib/platform/page-storage';
import { migrateSettings, settingsVersion } from '@/lib/settings/migrate-settings';
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

type Change = Partial<Settings> | ((present: Settings) => Partial<Settings>);

/** One change at a time: two that read the same record would lose one of them. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and keeps the others; a function is given the settings as they are at its turn. Only
 * what was chosen is stored: what never was goes with the defaults of later versions.
 *
 * @throws when the store refuses, e.g. because it is full.
 */
export function changeSettings(change: Change): Promise<void> {
  const changing = last.then(() => write(change));
  last = changing.catch(() => null);
  return changing;
}

async function write(change: Change): Promise<void> {
  const storage = pageStorage();
  const stored = (await storage?.get(key))?.[key];
  const changed = typeof change === 'function' ? change(parseSettings(stored)) : change;
  const record = { ...migrateSettings(stored), ...changed, version: settingsVersion };
  await storage?.set({ [key]: record });
}

/** Calls back whenever any window of the extension changes the settings; returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchStored(key, (stored) => onChange(parseSettings(stored)));
}
