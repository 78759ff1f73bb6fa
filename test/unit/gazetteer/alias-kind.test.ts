import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry';
import { casingOf, kindOfAlias, kindOfContextual } from '@/lib/gazetteer/alias-kind';
import { parseHint } from '@/lib/gazetteer/parse-hint';

const egypt = entry('egypt', {
  kind: 'stakeholder',
  label: 'Egypt',
  aliases: ['Egypt', 'Egyptian', 'Egyptians', 'Egyptian officials'],
});
const states = entry('united-states', {
  kind: 'stakeholder',
  label: 'United States',
  aliases: ['US', 'White House', 'American administration'],
});
const guterres = entry('guterres', { kind: 'person', label: 'António Guterres' });

describe('kindOfAlias', () => {
  it.each([
    ['Egypt', 'name'],
    ['Egyptian', 'demonym'],
    ['Egyptians', 'demonym'],
    ['Egyptian officials', 'name'],
  ])('takes %s of Egypt as a %s', (alias, kind) => {
    expect(kindOfAlias(egypt, alias)).toBe(kind);
  });

  it('takes an office of a person as a role', () => {
    expect(kindOfAlias(guterres, 'UN chief')).toBe('role');
    expect(kindOfAlias(guterres, 'Antonio Guterres')).toBe('name');
  });

  it.each([
    ['yellow line', 'term'],
    ['20-point plan', 'term'],
    ['Israeli withdrawal', 'term'],
    ['disarm Hamas', 'name'],
    ['Project Sunrise', 'name'],
  ])('takes "%s" of the plan as a %s', (alias, kind) => {
    expect(kindOfAlias(entry('thing'), alias)).toBe(kind);
  });
});

describe('kindOfContextual', () => {
  it.each([
    [egypt, 'Cairo', 'actor; case', 'capital'],
    [states, 'America', 'actor; case', 'name'],
    [states, 'American', 'near:envoy', 'demonym'],
    [guterres, 'secretary-general', 'near:UN', 'role'],
    [guterres, 'Guterres', 'prior:guterres', 'surname'],
    [egypt, 'the movement', 'prior:egypt', 'description'],
    [entry('toll'), 'death toll', 'near:Gaza', 'term'],
  ] as const)('takes of %o "%s" with "%s" as %s', (of, alias, requires, kind) => {
    expect(kindOfContextual(of, alias, parseHint(requires))).toBe(kind);
  });
});

describe('casingOf', () => {
  it.each([
    ['US', 'name', 'caps'],
    ['U.S.', 'name', 'caps'],
    ['OCHA', 'name', 'caps'],
    ['Egypt', 'name', 'capital'],
    ['Board of Peace', 'name', 'any'],
    ['ceasefire', 'term', 'any'],
  ] as const)('asks of %s as %s for %s', (alias, kind, casing) => {
    expect(casingOf(alias, kind)).toBe(casing);
  });
});
