import type { BriefingIndex } from '@/lib/briefing/lookup';
import { digestOf, parseDigest, type EditionDigest } from '@/lib/edition/edition-digest';
import { pageStorage } from '@/lib/platform/page-storage';

const key = 'known-edition';

/** The edition that the reader knows; null where none is noted or the note cannot be read. Never rejects. */
export async function readKnownEdition(): Promise<EditionDigest | null> {
  try {
    return parseDigest((await pageStorage()?.get(key))?.[key]);
  } catch {
    return null;
  }
}

/** Notes that the reader knows an edition: it is news no more. @throws when the store refuses. */
export async function noteKnownEdition(index: BriefingIndex): Promise<void> {
  await pageStorage()?.set({ [key]: digestOf(index) });
}
