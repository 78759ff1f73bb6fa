import { Options } from '@/components/options/options';
import type { Settings } from '@/lib/settings/settings';
import { useSettings } from './use-settings';

/** The settings page with the store behind it. */
export function ConnectedOptions({ stored }: { readonly stored: Settings }) {
  const { settings, outcome, change } = useSettings(stored);
  return <Options settings={settings} outcome={outcome} onChange={change} />;
}
