import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entityKinds } from '@/lib/briefing/types';
import {
  highlightName,
  highlightNames,
  lineOf,
  markLines,
  textShades,
} from '@/lib/paint/mark-style';

const css = readFileSync('lib/paint/marks.css', 'utf8');

describe('the style of marks', () => {
  it('gives every kind one of three lines', () => {
    expect(new Set(entityKinds.map(lineOf))).toEqual(new Set(markLines));
  });

  it('has a rule for every highlight and no other', () => {
    const styled = new Set([...css.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name]) => name));
    expect(styled).toEqual(new Set(highlightNames));
  });

  it('names no highlight twice and after no side', () => {
    const names = textShades.flatMap((shade) =>
      markLines.map((line) => highlightName(line, shade)),
    );
    expect(new Set(names).size).toBe(6);
    for (const name of names) expect(name).toMatch(/^margin-[1-6]$/);
  });

  it('never sets the colour of the words', () => {
    expect(css).not.toMatch(/[\s;{]color:/);
  });

  it('tints by 18 % at the most', () => {
    const tints = [...css.matchAll(/background-color: rgb\([\d ]+ \/ (\d+)%\)/g)].map(([, share]) =>
      Number(share),
    );
    expect(tints.length).toBeGreaterThan(2);
    expect(Math.max(...tints)).toBeLessThanOrEqual(18);
  });
});
