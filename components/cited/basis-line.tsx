import type { CitedSource } from '@/lib/card/card-model';
import { Day } from './day';
import { SourceLinks } from './source-links';

type BasisLineProps = {
  /** Newest first. */
  readonly sources: readonly CitedSource[];
  readonly shown: number;
};

/** What a definition can be checked against: the newest of its sources, and the day of the newest. */
export function BasisLine({ sources, shown }: BasisLineProps) {
  const [newest] = sources;
  if (newest === undefined) return null;
  return (
    <div class="note">
      <Day date={newest.date} />
      <SourceLinks sources={sources.slice(0, shown)} />
    </div>
  );
}
