import type { PartialDate } from '@/lib/briefing/types';
import type { CoverageEvidence } from '@/lib/gate/coverage-evidence';
import type { TextBlock } from '@/lib/text/text-block';

/** A file as the engine reads it, whatever it was saved as. */
export type SourceDocument = {
  /** Empty when it has none. */
  readonly title: string;
  readonly published: PartialDate | null;
  readonly evidence: CoverageEvidence;
  /** What all offsets refer to, in UTF-16 code units. */
  readonly text: string;
  /** In reading order; each stands in `text` at `start`. */
  readonly blocks: readonly PlacedBlock[];
};

export type PlacedBlock = TextBlock & { readonly start: number };
