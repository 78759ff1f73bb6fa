import { hasLoadedBriefing } from '@/lib/edition/loaded-store';
import { bundledGazetteer } from '@/lib/gazetteer/bundled-gazetteer';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import { unpackGazetteer } from '@/lib/gazetteer/unpack-gazetteer';
import { askBackground } from '@/lib/messaging/ask-background';

/**
 * The names to spot: the bundled ones, or those of a briefing that the reader loaded by hand, which the
 * background checks and compiles. Where it cannot, the bundled ones. Never rejects.
 */
export async function namesInUse(): Promise<Gazetteer> {
  if (!(await hasLoadedBriefing())) return bundledGazetteer();
  const { names } = await askBackground('names/get', null).catch(() => ({ names: null }));
  return names === null ? bundledGazetteer() : unpackGazetteer(names);
}
