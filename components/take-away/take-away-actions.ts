import type { TakeAwayFormat } from '@/lib/export/take-away';
import type { PageReport } from '@/lib/page/page-state';

/** How what a page mentions leaves it. */
export type TakeAwayActions = {
  /** The page's terms, ready to be copied. */
  readonly writeBrief: (report: PageReport, format: TakeAwayFormat) => string;
  readonly openGlossary: () => void;
};
