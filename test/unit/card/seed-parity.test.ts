import { describe, expect, it } from 'vitest';
import { bundledIndex } from '@/lib/briefing/bundled';
import type { EntityId } from '@/lib/briefing/types';
import type { CardModel } from '@/lib/card/card-model';
import { composeCard } from '@/lib/card/compose-card';
import { composePhaseSummary } from '@/lib/phase/compose-phase-summary';

/**
 * What an opinion article of early January 2026 on the second phase discusses, paragraph by paragraph: whoever
 * reads it must find an answer on the card, as things stood that day and as they went on.
 */
const published = '2026-01-05';
const index = bundledIndex();

function cardOn(entity: string): CardModel {
  return composeCard({ index, entity: entity as EntityId, published });
}

/** Ids of the claims on a card, of whatever part. */
function shown({ claims, figures, standing }: CardModel): readonly string[] {
  const lines = standing === null ? [] : [standing.onDay, ...standing.since, standing.latest];
  return [...claims, ...figures, ...lines.flatMap((line) => line?.claim ?? [])].map(({ id }) => id);
}

function positionOf(stakeholder: string, { positions }: CardModel) {
  return positions.find((position) => position.stakeholder === stakeholder)?.stated ?? null;
}

describe('A reader of the article on phase two', () => {
  it('learns what the stabilisation force is, and that nobody had confirmed troops that day', () => {
    const card = cardOn('stabilisation-force');
    expect(card.lead).toContain('Resolution 2803');
    expect(card.standing?.onDay).toMatchObject({ status: 'not-started', date: '2025-12-29' });
    expect(shown(card)).toEqual(
      expect.arrayContaining(['point-15', 'resolution-force', 'resolution-force-tasks']),
    );
  });

  it('learns who objects to whose troops, from both sides', () => {
    const force = cardOn('stabilisation-force');
    expect(positionOf('israel', force)?.byArticle?.text).toContain('Turkish');
    expect(positionOf('turkiye', force)?.byArticle?.id).toBe('fidan-on-troops-dec');
    expect(shown(cardOn('turkiye'))).toEqual(
      expect.arrayContaining(['saar-no-turkish-troops', 'fidan-on-troops-dec', 'isf-doha-turkiye']),
    );
  });

  it('learns what became of the technocratic committee', () => {
    const card = cardOn('ncag');
    expect(shown(card)).toEqual(
      expect.arrayContaining(['point-09', 'resolution-committee', 'factions-oct24']),
    );
    expect(shown(card)).toContain('ncag-announced');
    expect(card.standing?.latest.status).toBe('not-started');
    expect(shown(cardOn('community-support-committee'))).toContain('csc-october-2024');
  });

  it('learns that disarmament is a condition for one side and what the other offers instead', () => {
    const card = cardOn('disarmament');
    expect(card.definition).toContain('freezing, storing or limiting');
    expect(card.role).toContain('withdrawal');
    expect(shown(card)).toEqual(
      expect.arrayContaining(['freeze-israel-rejects', 'freeze-naim', 'roadmap-hamas-accepts']),
    );
    expect(card.standing?.onDay?.status).toBe('disputed');
  });

  it('learns what the plan says of withdrawal and what Israel says of it', () => {
    const card = cardOn('israeli-withdrawal');
    expect(shown(card)).toEqual(
      expect.arrayContaining(['point-16', 'resolution-withdrawal', 'katz-never-leave']),
    );
    expect(positionOf('israel', card)).not.toBeNull();
    expect(positionOf('hamas', card)).not.toBeNull();
  });

  it('learns the spread of figures for the share of territory, its author’s own among them', () => {
    const { figures } = cardOn('territory-share');
    const ids = figures.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['share-53', 'share-58-hamas', 'share-54-aletihad']),
    );
    expect(new Set(figures.map(({ speaker }) => speaker)).size).toBeGreaterThan(4);
  });

  it('learns that Rafah was closed, who wanted it open how, and when it opened', () => {
    const card = cardOn('rafah-crossing');
    expect(shown(card)).toEqual(
      expect.arrayContaining([
        'point-08-rafah',
        'rafah-exit-only',
        'rafah-egypt-both-ways',
        'rafah-reopened',
      ]),
    );
    expect(cardOn('rafah').claims.length).toBeGreaterThan(4);
  });

  it('learns what aid was due, what was counted by whom, and what the winter brought', () => {
    expect(shown(cardOn('aid-terms'))).toEqual(
      expect.arrayContaining(['point-07', 'ap-459', 'cogat-above-600']),
    );
    const trucks = cardOn('six-hundred-trucks');
    expect(shown(trucks)).toEqual(
      expect.arrayContaining(['un-count-113', 'ap-459', 'cogat-above-600', 'hamas-count-7333']),
    );
    expect(shown(cardOn('shelter'))).toEqual(
      expect.arrayContaining(['storm-byron', 'shelter-need', 'tents-two-counts']),
    );
    expect(cardOn('displacement').figures.length).toBeGreaterThan(0);
  });

  it('learns why rebuilding had not begun and who ties it to what', () => {
    const card = cardOn('reconstruction');
    expect(card.standing?.onDay).toMatchObject({ status: 'suspended', date: '2025-11-25' });
    expect(shown(card)).toEqual(
      expect.arrayContaining(['point-02', 'netanyahu-no-rebuilding', 'un-palestinian-led']),
    );
    expect(positionOf('palestinian-authority', card)).not.toBeNull();
  });

  it('learns who the mediators are and what they had done by then', () => {
    const card = cardOn('guarantors');
    expect(card.lead).toContain('Egypt, Qatar and Türkiye');
    expect(shown(card)).toEqual(
      expect.arrayContaining(['miami-meeting', 'declaration-guarantors']),
    );
  });

  it('learns what “the day after” stands for and what the texts provide for it', () => {
    const card = cardOn('day-after');
    expect(card.lead).toContain('Board of Peace');
    expect(shown(card)).toEqual(
      expect.arrayContaining(['point-09', 'resolution-committee', 'day-after-2025']),
    );
    expect(positionOf('palestinian-authority', card)).not.toBeNull();
  });

  it('learns why Lebanon is named as a comparison', () => {
    const card = cardOn('lebanon');
    expect(card.role).toMatch(/comparison for Gaza/);
    expect(shown(card)).toContain('lebanon-comparison');
    expect(shown(cardOn('ceasefire'))).toEqual(expect.arrayContaining(['strike-saad']));
  });

  it('learns what was dated and what was not, and how it went on', () => {
    const card = cardOn('phase-two');
    expect(shown(card)).toEqual(
      expect.arrayContaining(['phase2-trump-october', 'phase2-launch', 'phase2-begun-or-not']),
    );
    expect(card.claims.filter(({ isLater }) => isLater).length).toBeGreaterThan(1);
    const { milestones } = composePhaseSummary(index);
    expect(milestones.filter(({ date }) => date > published).length).toBeGreaterThan(20);
  });

  it('learns who wrote it: a research centre, described by its own words', () => {
    expect(cardOn('trends-research-advisory').definition).toContain('describes itself');
  });
});
