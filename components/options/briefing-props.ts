import type { BriefingStamp } from '@/lib/card/card-model';
import type { Setback } from '@/lib/edition/edition-in-use';
import type { Offer } from '@/lib/edition/offer-edition';

/** Where the loading of a file stands. */
export type Loading =
  | { readonly kind: 'idle' | 'checking' | 'accepted' | 'failed' }
  | { readonly kind: 'answered'; readonly offer: Offer };

export type BriefingProps = {
  readonly inUse: BriefingStamp;
  /** How many statements it holds. */
  readonly claims: number;
  readonly setback: Setback | null;
  readonly loading: Loading;
  readonly onChoose: (file: File) => void;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
  /** Gives the loaded briefing up, whether it is in use or not. */
  readonly onGoBack: () => void;
};
