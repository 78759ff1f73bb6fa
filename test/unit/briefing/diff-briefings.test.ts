import { describe, expect, it } from 'vitest';
import { diffBriefings } from '@/lib/briefing/diff-briefings';
import { claimId, claimWith, sourceId, smallBriefing, type BriefingDraft } from './small-briefing';

const before = smallBriefing((draft) => draft.claims.push(claimWith({})));

function changesTo(change: (draft: BriefingDraft) => void) {
  return diffBriefings(
    before,
    smallBriefing((draft) => {
      draft.claims.push(claimWith({}));
      change(draft);
    }),
  );
}

const nothing = { changed: [], added: [], retired: [], lost: [] };

describe('The difference between two briefings', () => {
  it('is nothing for the same one', () => {
    expect(changesTo(() => undefined)).toEqual(nothing);
  });

  it('quotes both wordings of a changed claim', () => {
    const { changed } = changesTo((draft) =>
      draft.claims.splice(-1, 1, claimWith({ statement: 'Something else happened.' })),
    );
    expect(changed).toEqual([
      'a-claim says “Something else happened.” where it said “Something of note happened on that day.”',
    ]);
  });

  it('names changed fields and sources', () => {
    const { changed } = changesTo((draft) =>
      draft.claims.splice(
        -1,
        1,
        claimWith({ date: null, disputed: true, sources: [sourceId('s-other')] }),
      ),
    );
    expect(changed).toEqual([
      'a-claim has the date unknown where it had “2026-02-01”',
      'a-claim has the disputed “true” where it had “false”',
      'a-claim, sources: with s-other and without s-first',
    ]);
  });

  it('says what was added', () => {
    const { added } = changesTo((draft) =>
      draft.claims.push(claimWith({ id: claimId('b-claim') })),
    );
    expect(added).toEqual(['b-claim: Something of note happened on that day.']);
  });

  it('says what was retired and why', () => {
    const changes = changesTo((draft) => {
      draft.claims.pop();
      draft.retired.push({
        id: claimId('a-claim'),
        date: '2026-03-01',
        reason: 'It was wrong',
        replacedBy: claimId('text-governance'),
      });
    });
    expect(changes).toEqual({
      ...nothing,
      retired: [
        'a-claim: Something of note happened on that day. (It was wrong; see text-governance)',
      ],
    });
  });

  it('does not let a claim vanish', () => {
    expect(changesTo((draft) => draft.claims.pop()).lost).toEqual(['a-claim']);
  });

  it('tells of new statuses, positions and wordings of cards', () => {
    const { changed } = changesTo((draft) => {
      const [element] = draft.elements;
      element?.ledger.push({ date: '2026-02-01', status: 'stalled', claim: claimId('a-claim') });
      const [cells] = draft.positions;
      if (cells !== undefined) {
        cells.positions['qatar'] = { summary: 'For it', date: '2026-02-01', claims: [] };
      }
      const [text] = draft.entities;
      if (text !== undefined) text.definition = 'Another.';
    });
    expect(changed).toEqual([
      'On ceasefire-framework: stalled on 2026-02-01 (a-claim), where it was agreed on 2025-09-29 (text-ceasefire-framework)',
      'the position of qatar on ceasefire-framework is “For it” where it was unknown',
      'the card of united-states says “Another.” where it said “What united-states is.”',
    ]);
  });
});
