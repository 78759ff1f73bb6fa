import { describe, expect, it } from 'vitest';
import { indexBriefing } from '@/lib/briefing/lookup';
import { composeNews } from '@/lib/edition/compose-news';
import { digestOf, parseDigest } from '@/lib/edition/edition-digest';
import { claimId, claimWith, smallBriefing, type BriefingDraft } from '../briefing/small-briefing';

const known = digestOf(indexBriefing(smallBriefing()));

function newsOf(change: (draft: BriefingDraft) => void) {
  const briefing = smallBriefing((draft) => {
    draft.version = '2026.11.12';
    change(draft);
  });
  const news = composeNews(known, indexBriefing(briefing));
  if (news === null) throw new Error('No news');
  return news;
}

describe('The news of an edition', () => {
  it('are none for the edition that the reader knows, and for an older one', () => {
    expect(composeNews(known, indexBriefing(smallBriefing()))).toBeNull();
    const older = smallBriefing((draft) => {
      draft.version = '2025.12.01';
    });
    expect(composeNews(known, indexBriefing(older))).toBeNull();
  });

  it('name nothing that has not changed', () => {
    const news = newsOf(() => undefined);
    const { statuses, positions, added, changed, retired, newEntries, rewrittenEntries } = news;
    const all = [statuses, positions, added, changed, retired, newEntries, rewrittenEntries];
    expect(all.flat()).toEqual([]);
  });

  it('tell added, changed and retired claims apart', () => {
    const news = newsOf((draft) => {
      const [first, second] = draft.claims;
      if (first === undefined || second === undefined) throw new Error('No claims');
      first.date = '2025-10-01';
      draft.claims = draft.claims.filter((claim) => claim !== second);
      draft.claims.push(claimWith({ id: claimId('fresh') }));
      draft.retired.push({
        id: second.id,
        date: '2026-11-01',
        reason: 'Its source was withdrawn.',
        replacedBy: claimId('fresh'),
      });
    });
    expect(news.changed.map(({ date }) => date)).toEqual(['2025-10-01']);
    expect(news.added.map(({ id }) => id)).toEqual(['fresh']);
    expect(news.retired).toMatchObject([
      { reason: 'Its source was withdrawn.', heir: { id: 'fresh' } },
    ]);
  });

  it('give a new status with the one before, and a new position with its holder', () => {
    const news = newsOf((draft) => {
      const [element] = draft.elements;
      const [cells] = draft.positions;
      const [claim] = draft.claims;
      if (element === undefined || cells === undefined || claim === undefined)
        throw new Error('No elements');
      element.ledger.push({ date: '2026-02-01', status: 'stalled', claim: claim.id });
      const [holder = ''] = Object.keys(cells.positions);
      cells.positions[holder] = { summary: 'Is for it.', date: '2026-02-01', claims: [claim.id] };
    });
    expect(news.statuses).toMatchObject([
      { latest: { status: 'stalled' }, before: { status: 'agreed', date: '2025-09-29' } },
    ]);
    expect(news.positions).toMatchObject([{ stated: { summary: 'Is for it.' } }]);
  });

  it('survive the store, and rubbish in its place does not', () => {
    expect(parseDigest(JSON.parse(JSON.stringify(known)))).toEqual(known);
    expect(parseDigest({ ...known, statuses: 3 })).toBeNull();
    expect(parseDigest(undefined)).toBeNull();
  });
});
