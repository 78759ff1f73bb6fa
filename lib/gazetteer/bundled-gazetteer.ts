import entries from '@/assets/briefing/gazetteer.json';
import type { GazetteerEntry } from '@/lib/briefing/types';
import { compileGazetteer } from '@/lib/gazetteer/compile';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';

let compiled: Gazetteer | null = null;

/** The gazetteer of the bundled briefing, compiled on first use (a few milliseconds). */
export function bundledGazetteer(): Gazetteer {
  compiled ??= compileGazetteer(entries as unknown as readonly GazetteerEntry[]);
  return compiled;
}
