import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestBriefing, parseBriefing } from '@/lib/briefing/parse-briefing';
import { smallBriefing, type BriefingDraft } from './small-briefing';

const text = (change?: (draft: BriefingDraft) => void) => JSON.stringify(smallBriefing(change));

function firstFault(given: string) {
  const parsed = parseBriefing(given);
  return parsed.ok ? null : parsed.faults[0];
}

describe('A briefing from a file', () => {
  it('comes through whole', () => {
    expect(parseBriefing(text())).toEqual({ ok: true, briefing: smallBriefing() });
  });

  it('is refused when it breaks an editorial rule', () => {
    const given = text((draft) => draft.claims.forEach((claim) => (claim.support = 'primary')));
    expect(firstFault(given)).toMatchObject({ file: 'claims.json', rule: 'support-as-sourced' });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused for the key %s', (key) => {
    const given = text().replace('"claims":', `"${key}":{"polluted":true},"claims":`);
    expect(firstFault(given)).toMatchObject({ rule: 'json', entry: 'the whole file' });
    expect(firstFault(given)?.problem).toContain(key);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('is refused for such a key deep inside', () => {
    const given = text().replace(
      '"text-governance","about"',
      '"text-governance","__proto__":{},"about"',
    );
    expect(given).toContain('__proto__');
    expect(firstFault(given)?.rule).toBe('json');
  });

  it('is refused unread when it is huge', () => {
    expect(firstFault(' '.repeat(longestBriefing + 1))?.rule).toBe('size');
  });

  it('is refused when it nests without end', () => {
    expect(firstFault('['.repeat(500_000))?.rule).toBe('json');
    expect(parseBriefing(`${'['.repeat(500_000)}${']'.repeat(500_000)}`).ok).toBe(false);
  });

  it.each([
    ['nothing', '', 'json'],
    ['a web page', '<!doctype html><title>No</title>', 'json'],
    ['a list', '[]', 'shape'],
    ['null', 'null', 'shape'],
    ['an empty object', '{}', 'shape'],
  ])('is refused when it is %s', (_what, given, rule) => {
    expect(firstFault(given)?.rule).toBe(rule);
  });

  it('names the entry and the field of the wrong kind', () => {
    const given = text().replace('"speaker":null', '"speaker":42');
    expect(firstFault(given)).toMatchObject({
      file: 'claims.json',
      entry: '"text-ceasefire-framework"',
      rule: 'shape',
      problem: '"speaker" is 42 where text belongs',
    });
  });

  it('names a field that is missing and one that does not belong', () => {
    const missing = text().replace('"disputed":false,', '');
    expect(firstFault(missing)?.problem).toBe('"disputed" is missing');
    const extra = text().replace('"disputed":false,', '"disputed":false,"verdict":"wrong",');
    expect(firstFault(extra)?.problem).toBe('"verdict" is no field of it');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'https://user:secret@paper.example/',
    'https://localhost/',
    '//paper.example/',
    'https://paper.example /x',
    'ftp://paper.example/',
  ])('is refused with the address %s', (url) => {
    const given = text((draft) => draft.sources.forEach((source) => (source.url = url)));
    expect(firstFault(given)).toMatchObject({ file: 'sources.json', entry: '"s-first"' });
  });

  it.each(['2026-13', '2026-02-30', '2026-1-1', '26-01-01', '2026', 'yesterday', '2026-00-10'])(
    'is refused with the date %s',
    (date) => {
      const given = text((draft) => draft.sources.forEach((source) => (source.date = date)));
      expect(firstFault(given)?.problem).toContain('must be a date');
    },
  );

  it.each([
    ['a line break', 'One\nTwo.'],
    ['reversed direction', 'Abc \u202edef.'],
    ['an isolate', 'Abc \u2067def.'],
    ['a hidden space', 'Ab\u200bc.'],
    ['half a character', 'Abc \ud800.'],
    ['a null', 'Abc\0.'],
  ])('is refused for %s in its text', (_what, statement) => {
    const given = text((draft) => draft.claims.forEach((claim) => (claim.statement = statement)));
    expect(firstFault(given)?.problem).toContain('must be one line');
  });

  it('reports at most a hundred faults of shape', () => {
    const given = text((draft) => {
      for (let more = 0; more < 300; more += 1) draft.timeline.push({} as never);
    });
    const parsed = parseBriefing(given);
    expect(parsed.ok ? 0 : parsed.faults.length).toBe(100);
  });

  it('is taken or refused, and never throws, whatever it holds', () => {
    const cutJson = fc.tuple(fc.json(), fc.nat(40)).map(([json, end]) => json.slice(0, end));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), cutJson), (given) => {
        const parsed = parseBriefing(given);
        expect(parsed.ok || parsed.faults.length > 0).toBe(true);
      }),
    );
  });

  it('is taken or refused, and never throws, whatever stands in place of one of its values', () => {
    const keys = Object.keys(smallBriefing()) as (keyof BriefingDraft)[];
    const place = fc.tuple(fc.constantFrom(...keys), fc.nat(20), fc.nat(12), fc.jsonValue());
    fc.assert(
      fc.property(place, ([key, entry, field, value]) => {
        const given = text((draft) => {
          const part: unknown = draft[key];
          const target: unknown = Array.isArray(part) ? part[entry % part.length] : draft;
          if (typeof target !== 'object' || target === null) return;
          const names = Object.keys(target);
          Object.assign(target, { [names[field % names.length] ?? 'id']: value });
        });
        const parsed = parseBriefing(given);
        expect(parsed.ok || parsed.faults.every(({ mend }) => mend.endsWith('.'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
