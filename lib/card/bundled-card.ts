import { bundledIndex } from '@/lib/briefing/bundled';
import type { EntityId, PartialDate } from '@/lib/briefing/types';
import type { CardModel } from '@/lib/card/card-model';
import { composeCard } from '@/lib/card/compose-card';

export type BundledCardRequest = {
  readonly entity: EntityId;
  /** The article's own date; null when it gives none. */
  readonly published: PartialDate | null;
};

/**
 * A card from the bundled briefing.
 *
 * @throws {Error} for an entity that it does not hold.
 */
export function composeBundledCard({ entity, published }: BundledCardRequest): CardModel {
  return composeCard({ index: bundledIndex(), entity, published });
}
