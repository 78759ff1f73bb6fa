import type { Library } from '@/lib/card/library';
import type { EditionNews } from '@/lib/edition/edition-news';
import type { TakeAwayActions } from '@/components/take-away/take-away-actions';
import type { PageState } from '@/lib/page/page-state';
import type { PanelPlace } from '@/lib/panel/panel-place';

export type PanelProps = {
  /** Of the tab in front; null until it has answered. */
  readonly page: PageState | null;
  readonly library: Library;
  /** What an update of the briefing changed; null where nothing is news to the reader. */
  readonly news: EditionNews | null;
  /** Where the reader was last sent from elsewhere: a new object each time; null: nowhere. */
  readonly place: PanelPlace | null;
  readonly actions: PanelActions;
};

export type PanelActions = TakeAwayActions & {
  /** Reads the page even where it is not taken for coverage. */
  readonly readAnyway: () => void;
  readonly reveal: (mention: number) => void;
  readonly openSettings: () => void;
  readonly dismissNews: () => void;
  readonly openPaste: () => void;
};
