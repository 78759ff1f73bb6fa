import { Options } from '@/components/options/options';
import type { KindChoice } from '@/components/options/options-props';
import { useEdition } from '@/components/ui/use-edition';
import { useGrantedOrigins } from '@/components/ui/use-granted-origins';
import { labelOf, type BriefingIndex } from '@/lib/briefing/lookup';
import { entityKinds } from '@/lib/briefing/types';
import type { EditionInUse } from '@/lib/edition/edition-in-use';
import { lineOf } from '@/lib/paint/mark-style';
import type { Settings } from '@/lib/settings/settings';
import { describeGrants } from '@/lib/sites/granted-sites';
import { newsOutlets } from '@/lib/sites/news-outlets';
import { eraseEverything } from './erase-everything';
import { siteActions } from './site-actions';
import { useBriefing } from './use-briefing';
import { useSampleReader } from './use-sample-reader';
import { useSettings } from './use-settings';

type ConnectedOptionsProps = {
  readonly stored: Settings;
  readonly found: EditionInUse;
  readonly isErased: boolean;
};

/** The settings page with the store, the browser's grants and the briefing behind it. */
export function ConnectedOptions({ stored, found, isErased }: ConnectedOptionsProps) {
  const { settings, outcome, change } = useSettings(stored);
  const edition = useEdition(found);
  const briefing = useBriefing(edition);
  const origins = useGrantedOrigins();
  const { index } = edition;
  const grants = origins === null ? null : describeGrants(origins, newsOutlets);
  useSampleReader(settings);
  return (
    <Options
      settings={settings}
      outcome={outcome}
      briefing={briefing}
      onChange={change}
      kinds={kindsOf(index)}
      nameOf={(entity) => labelOf(entity, index)}
      grants={grants}
      siteActions={siteActions(grants?.everySitePatterns ?? [])}
      outletsUrl="/welcome.html#where"
      onErase={eraseEverything}
      isErased={isErased}
    />
  );
}

function kindsOf({ briefing }: BriefingIndex): readonly KindChoice[] {
  return entityKinds.map((kind) => ({
    kind,
    line: lineOf(kind),
    count: briefing.gazetteer.filter((entry) => entry.kind === kind).length,
  }));
}
