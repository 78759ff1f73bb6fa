import entries from '@/assets/briefing/gazetteer.json';
import type { GazetteerEntry } from '@/lib/briefing/types';
import { compileGazetteer } from '@/lib/gazetteer/compile';
import { packGazetteer } from '@/lib/gazetteer/pack-gazetteer';

/** The names of the bundled briefing. The build runs this module and bundles what it exports instead. */
export const bundledNames = packGazetteer(
  compileGazetteer(entries as unknown as readonly GazetteerEntry[]),
);
