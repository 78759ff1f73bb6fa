import { elementIds, type ElementId, type EntityId } from '@/lib/briefing/types';
import type { ReportedMention } from '@/lib/page/page-state';

/** One entity on the page with all its mentions, in reading order. */
export type MentionedEntity = {
  readonly entity: EntityId;
  readonly label: string;
  readonly mentions: readonly ReportedMention[];
};

export type MentionGroup = {
  readonly element: ElementId | 'none';
  /** Most mentioned first. */
  readonly entities: readonly MentionedEntity[];
};

/** Mentions by element of the plan, elements in the plan's order, what lies outside the plan last. */
export function groupMentions(mentions: readonly ReportedMention[]): readonly MentionGroup[] {
  return [...elementIds, 'none' as const]
    .map((element) => ({
      element,
      entities: byEntity(mentions.filter((mention) => mention.element === element)),
    }))
    .filter((group) => group.entities.length > 0);
}

function byEntity(mentions: readonly ReportedMention[]): readonly MentionedEntity[] {
  const entities = new Map<EntityId, { label: string; mentions: ReportedMention[] }>();
  for (const mention of mentions) {
    const known = entities.get(mention.entity);
    if (known === undefined) {
      entities.set(mention.entity, { label: mention.label, mentions: [mention] });
    } else {
      known.mentions.push(mention);
    }
  }
  return [...entities]
    .map(([entity, { label, mentions: own }]) => ({ entity, label, mentions: own }))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}
