import entries from '@/assets/briefing/gazetteer.json';
import type { GazetteerEntry } from '@/lib/briefing/types';
import { compileGazetteer } from '@/lib/gazetteer/compile';
import { packGazetteer } from '@/lib/gazetteer/pack-gazetteer';
import type { PackedGazetteer } from '@/lib/gazetteer/packed-gazetteer';

/** The names of the bundled briefing. The build calls this and bundles the answer. */
export function bundledNames(): PackedGazetteer {
  return packGazetteer(compileGazetteer(entries as unknown as readonly GazetteerEntry[]));
}
