import { describe, expect, it } from 'vitest';
import { bundledIndex } from '@/lib/briefing/bundled';
import type { EntityId } from '@/lib/briefing/types';
import { composeCard } from '@/lib/card/compose-card';
import { composeRecord } from '@/lib/card/compose-record';

const index = bundledIndex();
const request = (entity: string) => ({
  index,
  entity: entity as EntityId,
  published: '2026-03-01',
});

describe('The full record', () => {
  it('holds all that the card holds, from the same claims', () => {
    for (const entity of index.entities.keys()) {
      const card = composeCard(request(entity));
      const record = composeRecord(request(entity));
      const { claims: _chosen, moreClaims, ...same } = card;
      expect(record).toMatchObject(same);
      expect(record.moreClaims).toBe(0);
      expect(record.claims.length).toBeGreaterThanOrEqual(moreClaims);
    }
  });

  it('gives the history newest first and the milestones oldest first', () => {
    const { history, milestones } = composeRecord(request('phase-two'));
    expect(history[0]?.date).toBe('2026-10-09');
    expect(history.at(-1)?.date).toBe('2025-10-08');
    expect(milestones.map(({ claim }) => claim.id)).toEqual([
      'phase2-trump-october',
      'miami-meeting',
      'phase2-launch',
      'iran-war',
    ]);
  });

  it('leads to parent, parts and related entities', () => {
    const record = composeRecord(request('board-of-peace'));
    expect(record.children.map(({ id }) => id)).toContain('ncag');
    expect(composeRecord(request('ncag')).parent?.label).toBe('Board of Peace');
    expect(record.related.length).toBe(8);
    expect(record.related.map(({ id }) => id)).not.toContain('board-of-peace');
  });
});
