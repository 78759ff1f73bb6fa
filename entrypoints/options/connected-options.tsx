import { Options } from '@/components/options/options';
import type { EditionInUse } from '@/lib/edition/edition-in-use';
import type { Settings } from '@/lib/settings/settings';
import { useBriefing } from './use-briefing';
import { useSettings } from './use-settings';

type ConnectedOptionsProps = { readonly stored: Settings; readonly found: EditionInUse };

/** The settings page with the store behind it. */
export function ConnectedOptions({ stored, found }: ConnectedOptionsProps) {
  const { settings, outcome, change } = useSettings(stored);
  const briefing = useBriefing(found);
  return <Options settings={settings} outcome={outcome} briefing={briefing} onChange={change} />;
}
