import type { BriefingIndex } from '@/lib/briefing/lookup';
import { editionInUse } from '@/lib/edition/edition-in-use';
import { compileGazetteer } from '@/lib/gazetteer/compile';
import { packGazetteer } from '@/lib/gazetteer/pack-gazetteer';
import type { PackedGazetteer } from '@/lib/gazetteer/packed-gazetteer';

let packed: { readonly from: BriefingIndex; readonly names: PackedGazetteer } | null = null;

/**
 * The names of a briefing that the reader loaded by hand, for readers in pages; null where the bundled one is
 * in use, whose names they have. Compiled once: it takes as long as reading ten pages.
 */
export async function loadedNames(): Promise<PackedGazetteer | null> {
  const { index } = await editionInUse();
  if (index.loadedOn === null) return null;
  if (packed?.from !== index) {
    packed = { from: index, names: packGazetteer(compileGazetteer(index.briefing.gazetteer)) };
  }
  return packed.names;
}
