import type { Library } from '@/lib/card/library';
import type { PageState } from '@/lib/page/page-state';

export type PanelProps = {
  /** Of the tab in front; null until it has answered. */
  readonly page: PageState | null;
  readonly library: Library;
  readonly actions: PanelActions;
};

export type PanelActions = {
  /** Reads the page even where it is not taken for coverage. */
  readonly readAnyway: () => void;
  readonly reveal: (mention: number) => void;
  readonly openSettings: () => void;
};
