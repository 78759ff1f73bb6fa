/** Whether a page is coverage of Gaza, with the reason as a sentence for the reader. */
export type CoverageVerdict = {
  readonly kind: 'coverage' | 'not-coverage' | 'not-english';
  /** 0 to 1; `coverage` from 0.5. */
  readonly score: number;
  readonly reason: string;
};
