import { editionInUse } from '@/lib/edition/edition-in-use';
import { noteKnownEdition, readKnownEdition } from '@/lib/edition/known-store';
import { browser } from '@/lib/platform/browser';
import { reportError } from '@/lib/platform/report-error';

/**
 * Notes the edition that comes with a first install, so that later ones can say what changed. An update leaves
 * the note alone: until the reader has seen the news, the edition before it is the one known.
 */
export function noteFirstEdition(): void {
  browser.runtime.onInstalled.addListener(() => {
    noteWhereMissing().catch((error: unknown) => reportError('the note of the edition', error));
  });
}

async function noteWhereMissing(): Promise<void> {
  if ((await readKnownEdition()) !== null) return;
  const { index } = await editionInUse();
  await noteKnownEdition(index);
}
