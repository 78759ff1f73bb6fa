import { elementIds, type EntityId } from '@/lib/briefing/types';
import type { PageState, ReportedMention } from '@/lib/page/page-state';
import type { PhaseSummary } from '@/lib/phase/phase-summary';
import { sampleCard, sampleClaim, sampleLine } from './sample-card';

/** A summary with something in each of its parts. */
export function sampleSummary(): PhaseSummary {
  const { positions, briefing } = sampleCard();
  return {
    what: [sampleClaim('what')],
    since: sampleClaim('since', { date: '2026-01-14' }),
    contested: [
      sampleClaim('begun', { conflictsWith: ['not-begun' as never] }),
      sampleClaim('not-begun', { conflictsWith: ['begun' as never] }),
    ],
    elements: elementIds.map((id) => ({
      id,
      label: `Element ${id}`,
      latest: sampleLine('stalled', '2026-10-09'),
      history: [sampleLine('stalled', '2026-10-09'), sampleLine('agreed', '2025-11-17')],
      provides: [sampleClaim(`provides-${id}`)],
      positions,
    })),
    milestones: ['2025-09-29', '2025-10-10', '2026-01-14', '2026-03', '2026-10-09'].map((date) => ({
      date,
      title: `What happened on ${date}`,
      claim: sampleClaim(`milestone-${date}`, { date }),
    })),
    briefing,
  };
}

type Reading = Extract<PageState, { readonly kind: 'reading' }>;

/** A mention of an entity by its own id. */
export function sampleMention(
  index: number,
  entity: string,
  element: ReportedMention['element'],
): ReportedMention {
  return {
    index,
    entity: entity as EntityId,
    label: entity,
    kind: 'body',
    element,
    surface: entity,
    sentence: `A sentence that names the ${entity}.`,
  };
}

/** A page that was read, with a committee named twice and a country once. */
export function samplePage(change: Partial<Reading['report']> = {}): Reading {
  return {
    kind: 'reading',
    report: {
      verdict: { kind: 'coverage', score: 0.9, reason: 'The title names Gaza.' },
      facts: {
        title: 'A title',
        description: '',
        lang: 'en',
        published: { date: '2026-03-03', from: 'meta' },
        articleKind: 'opinion',
      },
      paused: false,
      halted: null,
      mentions: [
        sampleMention(0, 'Committee', 'governance'),
        sampleMention(1, 'Country', 'none'),
        sampleMention(2, 'Committee', 'governance'),
      ],
      ...change,
    },
  };
}
