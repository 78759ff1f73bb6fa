import type { ClaimId, EntityId, PartialDate } from '@/lib/briefing/types';
import type { CitedClaim, CitedSource } from '@/lib/card/card-model';

/** The sketch map in words: its text alternative, and what the drawing rests on. */
export type SketchMap = {
  readonly drawn: readonly MapEntry[];
  readonly notDrawn: readonly (Pick<MapEntry, 'id' | 'label'> & { readonly why: WhyNotDrawn })[];
  /** In date order, oldest first. */
  readonly claims: readonly CitedClaim[];
  /** Dates of the oldest and the newest of the claims. */
  readonly from: PartialDate;
  readonly to: PartialDate;
};

export type MapEntry = {
  readonly id: EntityId;
  readonly label: string;
  readonly definition: string;
  /** What the definition rests on, newest first. */
  readonly sources: readonly CitedSource[];
};

/** What the briefing does not say of a place, or why saying it would take a side. */
export type WhyNotDrawn =
  'somewhere-on-edge' | 'no-course' | 'no-width' | 'accounts-differ' | 'outside';

/** The entities on the drawing: the briefing says where each lies, from the north to the south. */
export const drawnEntities = [
  'gaza-strip',
  'zikim-crossing',
  'yellow-line',
  'orange-line',
  'morag-netzarim-corridors',
  'rafah',
  'philadelphi-corridor',
  'rafah-crossing',
  'kerem-shalom-crossing',
] as const;
export type DrawnEntity = (typeof drawnEntities)[number];

/** Places a reader may look for in vain. */
export const notDrawnEntities = {
  crossings: 'somewhere-on-edge',
  'second-withdrawal-line': 'no-course',
  'security-perimeter': 'no-width',
  'endurance-logistics-area': 'accounts-differ',
  'allenby-crossing': 'outside',
} as const satisfies Readonly<Record<string, WhyNotDrawn>>;

/**
 * What the sides and the shares are drawn after: the share that each line cuts off, the places that the first
 * line left on the Israeli side, and where the corridors run. Shares given otherwise stand beside them.
 */
export const mapClaims = [
  'morag-created',
  'withdrawal-map-oct4',
  'netzarim-map',
  'share-53',
  'share-58-hamas',
  'orange-line-maps',
  'green-rafah-report',
  'share-summer-2026',
] as unknown as readonly ClaimId[];
