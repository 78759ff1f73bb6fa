import { bundledBriefing, bundledIndex } from '@/lib/briefing/bundled';
import { indexBriefing, type BriefingIndex } from '@/lib/briefing/lookup';
import { checkBriefing } from '@/lib/briefing/parse-briefing';
import { isPartialDate } from '@/lib/briefing/partial-date';
import { compareVersions } from '@/lib/edition/compare-versions';
import {
  readLoadedBriefing,
  watchLoadedBriefing,
  type LoadedBriefing,
} from '@/lib/edition/loaded-store';

/** The briefing that everything shown is taken from. */
export type EditionInUse = {
  readonly index: BriefingIndex;
  /** Why the briefing that the reader loaded is not the one; null where nothing stands in its way. */
  readonly setback: Setback | null;
};

/** `unreadable`: what is stored is no sound briefing; `overtaken`: the extension brought one as new or newer. */
export type Setback = 'unreadable' | 'overtaken';

let known: Promise<EditionInUse> | null = null;

/**
 * The briefing in use in this context: the one that the reader loaded, checked each time it is read from the
 * store, else the bundled one. Found once and again after each change. Never rejects.
 */
export function editionInUse(): Promise<EditionInUse> {
  if (known !== null) return known;
  watchLoadedBriefing(() => {
    known = findEdition();
  });
  known = findEdition();
  return known;
}

async function findEdition(): Promise<EditionInUse> {
  try {
    const loaded = await readLoadedBriefing();
    return loaded === null ? bundled(null) : chooseEdition(loaded);
  } catch {
    return bundled('unreadable');
  }
}

function chooseEdition({ briefing, loadedOn }: LoadedBriefing): EditionInUse {
  const checked = checkBriefing(briefing);
  const isDated = typeof loadedOn === 'string' && isPartialDate(loadedOn);
  if (!checked.ok || !isDated) return bundled('unreadable');
  const isNewer = compareVersions(checked.briefing.version, bundledBriefing.version) > 0;
  if (!isNewer) return bundled('overtaken');
  return { index: indexBriefing(checked.briefing, loadedOn), setback: null };
}

function bundled(setback: Setback | null): EditionInUse {
  return { index: bundledIndex(), setback };
}
