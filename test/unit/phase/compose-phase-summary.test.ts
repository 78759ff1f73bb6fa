import { describe, expect, it } from 'vitest';
import { bundledIndex } from '@/lib/briefing/bundled';
import { elementIds } from '@/lib/briefing/types';
import { composePhaseSummary } from '@/lib/phase/compose-phase-summary';

const index = bundledIndex();
const summary = composePhaseSummary(index);

describe('The summary of phase two', () => {
  it('says what it is and since when, each with a source', () => {
    expect(summary.what[0]?.text).toContain('second phase');
    expect(summary.since).toMatchObject({ date: '2026-01-14', speaker: 'Steve Witkoff' });
    expect([summary.since, ...summary.what].every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it('lets both sides say what it is', () => {
    const speakers = summary.what.map(({ speaker }) => speaker);
    expect(speakers).toContain('Benjamin Netanyahu');
    expect(speakers).toContain('Hamas');
  });

  it('gives every account that contradicts its beginning', () => {
    const contested = summary.contested.map(({ id }) => id);
    expect(contested).toEqual(expect.arrayContaining([...summary.since.conflictsWith]));
    expect(summary.contested.every(({ disputed }) => disputed)).toBe(true);
  });

  it('has every element with its latest status, history and positions', () => {
    expect(summary.elements.map(({ id }) => id)).toEqual(elementIds);
    for (const { latest, history, provides, positions } of summary.elements) {
      expect(history[0]).toEqual(latest);
      expect(provides.length).toBeGreaterThan(0);
      expect(positions.length).toBeGreaterThanOrEqual(9);
    }
  });

  it('labels every status that rests on one origin', () => {
    const lines = summary.elements.flatMap(({ history }) => history);
    const single = lines.filter(({ claim }) => claim.support === 'single');
    expect(single.length).toBeGreaterThan(0);
    expect(single.every(({ claim }) => claim.labels.includes('one-source'))).toBe(true);
  });

  it('shows the milestones in order of date', () => {
    expect(summary.milestones.length).toBe(index.briefing.timeline.length);
    expect(summary.milestones[0]?.claim.id).toBe('plan-published');
  });
});
