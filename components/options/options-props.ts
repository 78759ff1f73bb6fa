import type { EntityId, EntityKind } from '@/lib/briefing/types';
import type { Settings } from '@/lib/settings/settings';
import type { BriefingProps } from './briefing-props';
import type { GrantedSite, Grants } from '@/lib/sites/granted-sites';
import type { TypedSite } from '@/lib/sites/typed-site';

/** Some settings, or what they become of those in force. */
export type SettingsChange = Partial<Settings> | ((present: Settings) => Partial<Settings>);

/** What a section needs to show settings and to change them. */
export type SettingsProps = {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
};

/** What became of the last change; null while it is under way, or before the first. */
export type SaveOutcome = 'saved' | 'refused' | null;

/** A kind of term, how it is underlined, and how many the briefing has. */
export type KindChoice = {
  readonly kind: EntityKind;
  readonly line: string;
  readonly count: number;
};

/** Each is called in the click itself, where the browser takes such wishes, and tells whether it was granted. */
export type SiteActions = {
  readonly add: (site: TypedSite) => Promise<boolean>;
  readonly remove: (site: GrantedSite) => Promise<boolean>;
  readonly allowPatterns: (patterns: readonly string[]) => Promise<boolean>;
  readonly withdrawEverySite: () => Promise<boolean>;
};

export type OptionsProps = SettingsProps & {
  readonly briefing: BriefingProps;
  readonly outcome: SaveOutcome;
  readonly kinds: readonly KindChoice[];
  readonly nameOf: (entity: EntityId) => string;
  /** null until the browser has said. */
  readonly grants: Grants | null;
  readonly siteActions: SiteActions;
  /** Where outlets can be chosen from a list. */
  readonly outletsUrl: string;
  /** @throws when the browser refuses. */
  readonly onErase: (options: { readonly sites: boolean }) => Promise<void>;
  /** Whether all was erased just before the page was drawn anew, in the browser's language. */
  readonly isErased: boolean;
};
