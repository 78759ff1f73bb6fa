import type { Mark } from '@/lib/paint/mark';
import { isPrivateWindow } from '@/lib/platform/is-private-window';
import type { CardWishes } from '@/lib/reader/card-view';
import type { ReaderServices } from '@/lib/reader/reader-options';
import { forget, isRefused, learn, refuse, takeBack } from '@/lib/settings/known';
import type { Settings } from '@/lib/settings/settings';

/** What the reader has said of a mark's reading, kept in the settings, and the ways to say otherwise. */
export function wishesOn(options: {
  readonly mark: Pick<Mark, 'entity' | 'surface'>;
  readonly settings: Settings;
  readonly changeSettings: ReaderServices['changeSettings'];
}): CardWishes {
  const { mark, settings, changeSettings } = options;
  const { entity, surface } = mark;
  const reading = { entity, surface };
  return {
    isKnown: settings.known.includes(entity),
    isMisread: isRefused(settings.refused, reading),
    canKeep: !isPrivateWindow(),
    setKnown: (isKnown) => changeSettings(isKnown ? learn(entity) : forget(entity)),
    setMisread: (isMisread) => changeSettings(isMisread ? refuse(reading) : takeBack(reading)),
  };
}
