import type { Briefing, PartialDate } from '@/lib/briefing/types';
import { pageStorage, watchStored } from '@/lib/platform/page-storage';

/** The briefing is large: what only asks whether there is one reads the stamp. */
const stampKey = 'loaded-stamp';
const briefingKey = 'loaded-briefing';

/** As it was found; whoever reads it checks it. */
export type LoadedBriefing = { readonly loadedOn: unknown; readonly briefing: unknown };

/** Whether the reader has loaded a briefing by hand; false where the store cannot be read. Never rejects. */
export async function hasLoadedBriefing(): Promise<boolean> {
  try {
    return (await pageStorage()?.get(stampKey))?.[stampKey] !== undefined;
  } catch {
    return false;
  }
}

/** The briefing that the reader loaded, unchecked; null where there is none. @throws when the store fails. */
export async function readLoadedBriefing(): Promise<LoadedBriefing | null> {
  const stored = await pageStorage()?.get([stampKey, briefingKey]);
  const stamp = stored?.[stampKey];
  if (stored === undefined || stamp === undefined) return null;
  const isRecord = typeof stamp === 'object' && stamp !== null && 'loadedOn' in stamp;
  return { loadedOn: isRecord ? stamp.loadedOn : null, briefing: stored[briefingKey] };
}

/** Keeps a checked briefing in place of any loaded before. @throws when the store refuses, e.g. full. */
export async function saveLoadedBriefing(briefing: Briefing, loadedOn: PartialDate): Promise<void> {
  const stamp = { version: briefing.version, loadedOn };
  await pageStorage()?.set({ [stampKey]: stamp, [briefingKey]: briefing });
}

/** Goes back to the bundled briefing. @throws when the store refuses. */
export async function removeLoadedBriefing(): Promise<void> {
  await pageStorage()?.remove([stampKey, briefingKey]);
}

/** Calls back whenever a briefing is loaded or given up; returns how to stop. */
export function watchLoadedBriefing(onChange: () => void): () => void {
  return watchStored(stampKey, onChange);
}
