/**
 * The briefing that comes with the extension: 900 kB of text for the background and the extension's own pages.
 * Never import it, directly or not, from what runs in a page; test/unit/briefing/bundled.test.ts watches.
 */
import claims from '@/assets/briefing/claims.json';
import edition from '@/assets/briefing/edition.json';
import elements from '@/assets/briefing/elements.json';
import entities from '@/assets/briefing/entities.json';
import exceptions from '@/assets/briefing/exceptions.json';
import gazetteer from '@/assets/briefing/gazetteer.json';
import positions from '@/assets/briefing/positions.json';
import retired from '@/assets/briefing/retired.json';
import sources from '@/assets/briefing/sources.json';
import timeline from '@/assets/briefing/timeline.json';
import { indexBriefing, type BriefingIndex } from '@/lib/briefing/lookup';
import type { Briefing } from '@/lib/briefing/types';

/** The files as one briefing. Its shape is not checked here: no build with a fault in it exists. */
export const bundledBriefing = {
  ...edition,
  gazetteer,
  entities,
  claims,
  sources,
  elements,
  timeline,
  positions,
  exceptions,
  retired,
} as unknown as Briefing;

let indexed: BriefingIndex | null = null;

/** The bundled briefing, indexed on first use (a few milliseconds). */
export function bundledIndex(): BriefingIndex {
  indexed ??= indexBriefing(bundledBriefing);
  return indexed;
}
