import { describe, expect, it } from 'vitest';
import { bundledBriefing, bundledIndex } from '@/lib/briefing/bundled';
import { indexBriefing } from '@/lib/briefing/lookup';
import { composeSketchMap } from '@/lib/sketch-map/compose-sketch-map';

const map = composeSketchMap(bundledIndex());

const definition = (id: string) => map?.drawn.find((entry) => String(entry.id) === id)?.definition;

describe('the sketch map’s words', () => {
  it('are there for the bundled briefing, each with a source', () => {
    expect(map?.drawn.length).toBeGreaterThan(5);
    for (const { sources } of map?.drawn ?? []) expect(sources.length).toBeGreaterThan(0);
    for (const { sources } of map?.claims ?? []) expect(sources.length).toBeGreaterThan(0);
  });

  it('carry the shares that the drawing follows, each dated', () => {
    const said = new Map(map?.claims.map(({ id, text }) => [String(id), text]));
    expect(said.get('share-53')).toContain('53 per cent');
    expect(said.get('orange-line-maps')).toContain('11 per cent');
    expect(map?.claims.every(({ date }) => date !== null)).toBe(true);
    expect([map?.from, map?.to]).toEqual(['2025-04-09', '2026-08-19']);
  });

  it('give the other account of the share beside the first', () => {
    const share = map?.claims.find(({ id }) => String(id) === 'share-58-hamas');
    expect(share?.text).toContain('58 per cent');
  });

  it('leave out what the briefing does not place', () => {
    const left = map?.notDrawn.map(({ id }) => String(id)) ?? [];
    expect(left).toContain('crossings');
    expect(map?.drawn.filter(({ id }) => left.includes(id))).toEqual([]);
  });

  it('place the crossings as the briefing does', () => {
    expect(definition('kerem-shalom-crossing')).toContain('south-eastern corner');
    expect(definition('zikim-crossing')).toContain('north-western edge');
    expect(definition('rafah-crossing')).toContain('between Gaza and Egypt');
  });

  it('are missing where the briefing lacks a claim that the drawing rests on', () => {
    const claims = bundledBriefing.claims.filter(({ id }) => String(id) !== 'share-53');
    expect(composeSketchMap(indexBriefing({ ...bundledBriefing, claims }))).toBeNull();
  });
});
