import type { ElementId, EntityId, EntityKind } from '@/lib/briefing/types';
import type { CoverageVerdict } from '@/lib/gate/coverage-verdict';
import type { PageFacts } from '@/lib/page/page-facts';

/** What the content script knows of its page; the popup's only view of it. */
export type PageState =
  /** Nothing of ours runs there yet, or the page forbids it. */
  | { readonly kind: 'unread'; readonly reason: 'no-access' | 'not-a-web-page' | 'not-started' }
  | {
      readonly kind: 'not-coverage';
      readonly verdict: CoverageVerdict;
      /** Much of it is a frame with another page in it, which is not read. */
      readonly isFramed: boolean;
    }
  | { readonly kind: 'reading'; readonly report: PageReport };

/** `overloaded`: the page changed faster than it could be read; `too-long`: only its first part was. */
export type HaltReason = 'overloaded' | 'too-long' | 'failed';

export type PageReport = {
  readonly verdict: CoverageVerdict;
  readonly facts: PageFacts;
  /** Marks hidden at the reader's wish. */
  readonly paused: boolean;
  /** Why reading stopped early; null when it did not. */
  readonly halted: HaltReason | null;
  /** In reading order. */
  readonly mentions: readonly ReportedMention[];
};

export type ReportedMention = {
  /** Handle for `page/reveal`, valid until the page changes. */
  readonly index: number;
  readonly entity: EntityId;
  readonly label: string;
  readonly kind: EntityKind;
  readonly element: ElementId | 'none';
  readonly surface: string;
  /** The sentence it stands in, at most 300 characters. */
  readonly sentence: string;
};
