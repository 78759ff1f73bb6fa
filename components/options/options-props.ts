import type { Settings } from '@/lib/settings/settings';
import type { BriefingProps } from './briefing-props';

/** What a section needs to show settings and to change them. */
export type SettingsProps = {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
};

/** What became of the last change; null while it is under way, or before the first. */
export type SaveOutcome = 'saved' | 'refused' | null;

export type OptionsProps = SettingsProps & {
  readonly briefing: BriefingProps;
  readonly outcome: SaveOutcome;
};
