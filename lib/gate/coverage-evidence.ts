/** What the verdict on a page rests on. */
export type CoverageEvidence = {
  /** The headline as printed, as shared, as in the tab. */
  readonly titles: readonly string[];
  readonly description: string;
  /** Primary subtag, or null when the page does not say. */
  readonly lang: string | null;
  /** A page of linked headlines rather than one story. */
  readonly isListing: boolean;
  /** The main text in order, headline left out; read only as far as the verdict needs. */
  readonly paragraphs: Iterable<string>;
};
