import type { CitedSource } from '@/lib/card/card-model';
import { SourceLinks } from '@/components/cited/source-links';
import { plural } from '@/components/i18n/translate';

const shownSources = 2;

/** The newest publishers behind the lead, and how many more there are. */
export function SourcesLine({ sources }: { readonly sources: readonly CitedSource[] }) {
  if (sources.length === 0) return null;
  const rest = sources.length - shownSources;
  return (
    <div class="note sources-line">
      <SourceLinks sources={sources.slice(0, shownSources)} />
      {rest > 0 && <span>{plural('card.moreSources', rest)}</span>}
    </div>
  );
}
