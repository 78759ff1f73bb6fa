import { bundledNames } from '@/lib/gazetteer/bundled-names.built';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import { unpackGazetteer } from '@/lib/gazetteer/unpack-gazetteer';

let unpacked: Gazetteer | null = null;

/** The gazetteer of the bundled briefing. */
export function bundledGazetteer(): Gazetteer {
  unpacked ??= unpackGazetteer(bundledNames());
  return unpacked;
}
