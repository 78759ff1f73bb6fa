import type { ClaimId, EntityId } from '@/lib/briefing/types';
import type { CardModel, CitedClaim, CitedSource, LedgerLine } from '@/lib/card/card-model';

/** A source of an invented publisher. */
function sampleSource(publisher: string): CitedSource {
  return {
    publisher,
    title: `What ${publisher} wrote`,
    date: '2026-03-04',
    url: `https://example.org/${encodeURIComponent(publisher)}`,
    kind: 'newspaper',
  };
}

export function sampleClaim(id: string, change: Partial<CitedClaim> = {}): CitedClaim {
  return {
    id: id as ClaimId,
    text: `The account with the name ${id} says in a sentence what was reported.`,
    date: '2026-03-03',
    speaker: 'A spokesperson',
    disputed: false,
    support: 'multiple',
    aggregatorsOnly: false,
    labels: [],
    sources: [sampleSource('The Daily Example'), sampleSource('Example Wire')],
    conflictsWith: [],
    ...change,
  };
}

export function sampleLine(status: LedgerLine['status'], date: string): LedgerLine {
  return { status, date, claim: sampleClaim(`line-${date}`, { date }) };
}

const element = { id: 'governance', label: 'Governance of Gaza' } as const;

/** A card with something in each of its parts. */
export function sampleCard(change: Partial<CardModel> = {}): CardModel {
  return {
    entity: {
      id: 'sample-committee' as EntityId,
      label: 'Sample Committee',
      kind: 'body',
      element,
      names: [{ lang: 'ar', text: 'لجنة' }],
      planPoints: [9, 10],
    },
    timing: { published: '2026-03-03', relation: 'within' },
    lead: 'A body that runs services. It was named in a text.',
    definition: `A body that runs services. ${'It was named in a text. '.repeat(8)}`.trim(),
    role: 'It would take over in the second phase of the plan.',
    basis: ['One', 'Two', 'Three', 'Four', 'Five'].map(sampleSource),
    standing: {
      element,
      onDay: sampleLine('under-way', '2026-01-14'),
      since: [sampleLine('stalled', '2026-07-07'), sampleLine('not-started', '2026-10-09')],
      latest: sampleLine('not-started', '2026-10-09'),
    },
    positions: [
      {
        stakeholder: 'one' as EntityId,
        label: 'First party',
        stated: {
          summary: 'Supports it.',
          date: '2026-02-01',
          claims: [sampleClaim('p-1')],
          isLater: false,
          byArticle: null,
        },
      },
      { stakeholder: 'two' as EntityId, label: 'Second party', stated: null },
      {
        stakeholder: 'three' as EntityId,
        label: 'Third party',
        stated: {
          summary: 'Objects to it.',
          date: '2026-08-02',
          claims: [sampleClaim('p-3')],
          isLater: true,
          byArticle: sampleClaim('p-earlier'),
        },
      },
    ],
    claims: [
      sampleClaim('single', { support: 'single', labels: ['one-source'], speaker: null }),
      sampleClaim('this-account', { conflictsWith: ['that-account' as ClaimId], disputed: true }),
      sampleClaim('that-account', { conflictsWith: ['this-account' as ClaimId], disputed: true }),
      sampleClaim('reposted', { aggregatorsOnly: true, labels: ['aggregators-only'], date: null }),
      ...['e', 'f', 'g', 'h'].map((id) => sampleClaim(id)),
      sampleClaim('later', { date: '2026-08-08' }),
    ].map((claim) => Object.assign(claim, { isLater: claim.id === 'later' })),
    moreClaims: 12,
    figures: [],
    briefing: { version: '2026.10.09', asOf: '2026-10-09', loadedOn: null },
    ...change,
  };
}
