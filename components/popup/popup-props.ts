import type { PartialDate } from '@/lib/briefing/types';
import type { TakeAwayActions } from '@/components/take-away/take-away-actions';
import type { PageState } from '@/lib/page/page-state';
import type { PanelPlace } from '@/lib/panel/panel-place';
import type { PhaseSummary } from '@/lib/phase/phase-summary';

/** Whether the site in view may be read without being asked each time; null where it is not a site. */
type SiteAccess = {
  readonly host: string;
  readonly isGranted: boolean;
};

export type PopupActions = TakeAwayActions & {
  /** Reads the page even where it is not taken for coverage. */
  readonly readAnyway: () => void;
  readonly reveal: (mention: number) => void;
  readonly setPaused: (paused: boolean) => void;
  /** Called in the click itself: the browser grants hosts only then. */
  readonly setSiteGranted: (granted: boolean) => void;
  /** Called in the click itself: the browser opens its panel only then. null where it has none. */
  readonly openPanel: (() => void) | null;
  readonly openSettings: () => void;
  /** Called in the click itself, as the panel opens only then. */
  readonly openPlace: (place: PanelPlace) => void;
  readonly dismissNews: () => void;
  readonly openPaste: () => void;
};

export type PopupProps = {
  /** null until the page has answered. */
  readonly page: PageState | null;
  readonly site: SiteAccess | null;
  readonly summary: PhaseSummary;
  /** Of a briefing that came with an update and is news to the reader; null where there is none. */
  readonly news: { readonly asOf: PartialDate } | null;
  readonly version: string;
  readonly actions: PopupActions;
};
