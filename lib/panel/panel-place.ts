import { elementIds, type ElementId, type EntityId, type PartialDate } from '@/lib/briefing/types';
import { isPartialDate } from '@/lib/briefing/partial-date';

/** Where in the side panel a reader may be led from elsewhere. */
export type PanelPlace =
  | { readonly kind: 'news' }
  | { readonly kind: 'element'; readonly element: ElementId }
  | {
      readonly kind: 'record';
      readonly entity: EntityId;
      /** The article it was asked for from, with its date; null: the page in front, if any. */
      readonly article: { readonly published: PartialDate | null } | null;
    };

/** The address of a place within the extension, for a tab of its own. */
export function addressOfPlace(place: PanelPlace): string {
  return `/sidepanel.html#${partsOf(place).join('/')}`;
}

function partsOf(place: PanelPlace): readonly string[] {
  switch (place.kind) {
    case 'news':
      return ['news'];
    case 'element':
      return ['element', place.element];
    case 'record': {
      const { entity, article } = place;
      return ['record', entity, ...(article === null ? [] : [article.published ?? 'undated'])];
    }
  }
}

/** The place that the part of an address after its # names; null where it names none. */
export function placeOfHash(hash: string): PanelPlace | null {
  const [kind, id = '', date] = hash.replace(/^#/, '').split('/');
  if (kind === 'news') return { kind };
  const element = elementIds.find((known) => known === id);
  if (kind === 'element' && element !== undefined) return { kind, element };
  if (kind !== 'record' || !/^[a-z0-9-]{1,80}$/.test(id)) return null;
  const published = date !== undefined && isPartialDate(date) ? date : null;
  return { kind, entity: id as EntityId, article: date === undefined ? null : { published } };
}
