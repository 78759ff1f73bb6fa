import type { BriefingIndex } from '@/lib/briefing/lookup';
import { stampOf } from '@/lib/card/cite';
import { composeCard } from '@/lib/card/compose-card';
import type { PageBrief } from '@/lib/export/outline-brief';
import type { PageReport } from '@/lib/page/page-state';

/**
 * The brief of a page that was read: the card of everything it mentions, in reading order, as its reader would
 * see it. What the briefing no longer holds falls out: another may have been loaded since.
 */
export function pageBrief(
  { facts, mentions }: Pick<PageReport, 'facts' | 'mentions'>,
  index: BriefingIndex,
): PageBrief {
  const published = facts.published?.date ?? null;
  const entities = new Set(mentions.map(({ entity }) => entity));
  const cards = [...entities]
    .filter((entity) => index.entities.has(entity))
    .map((entity) => composeCard({ index, entity, published }));
  return { title: facts.title, published, cards, briefing: stampOf(index) };
}
