import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledIndex } from '@/lib/briefing/bundled';
import { composeCard } from '@/lib/card/compose-card';
import { composeLead } from '@/lib/card/lead';

function lead(definition: string, role: string): string {
  return composeLead({ definition, role, relation: 'within' });
}

const words = (count: number) => `Word${' word'.repeat(count - 1)}`;

/** In English: “This page gives no date. What follows is the latest state known on 9 September 2026.” */
const longestNotice = 87;

describe('The opening of a card', () => {
  it('gives the definition and the role where both fit', () => {
    expect(lead('A body.', 'It meets.')).toBe('A body. It meets.');
  });

  it('adds the role sentence by sentence, as far as it fits', () => {
    const role = `It meets. ${words(60)}. It ends.`;
    expect(lead('A body.', role)).toBe('A body. It meets.');
  });

  it('ends a longer definition after a whole sentence and leaves the role out', () => {
    expect(lead(`It is a body. ${words(60)}.`, 'It meets.')).toBe('It is a body.');
  });

  it('ends a long sentence at a clause, with an ellipsis', () => {
    const short = lead(`${words(40)}, and ${words(40)}.`, 'It meets.');
    expect(short).toBe(`${words(40)}…`);
  });

  it('ends a sentence without clauses after a word, with an ellipsis', () => {
    expect(lead(`${words(80)}.`, '')).toMatch(/^Word(?: word)*…$/);
  });

  it('has at most 280 characters and never ends within a word', () => {
    const sentence = fc
      .array(fc.constantFrom('peace', 'board,', 'of', 'a', 'committee;', 'line', '2,800'), {
        minLength: 1,
        maxLength: 90,
      })
      .map((parts) => `${parts.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), sentence, (parts, role) => {
        const definition = parts.join(' ');
        const short = lead(definition, role);
        expect(short.length).toBeLessThanOrEqual(280);
        expect(short.length).toBeGreaterThan(0);
        const begun = short.replace(/…$/, '');
        expect(`${definition} ${role}`.startsWith(begun)).toBe(true);
        expect(`${definition} ${role} `.charAt(begun.length)).toMatch(/[\s,;:.]/);
      }),
    );
  });

  it('makes room for the notice that an article is of another time', () => {
    const definition = `${words(20)}. ${words(20)}. ${words(10)}.`;
    expect(lead(definition, '').length).toBe(definition.length);
    const later = composeLead({ definition, role: '', relation: 'newer-than-briefing' });
    expect(later).toBe(`${words(20)}.`);
  });

  it('fits for every entity at any time, with the notice counted in', { timeout: 30_000 }, () => {
    const index = bundledIndex();
    for (const published of ['2026-03-03', '2030-01-01', '2024-01-01', null]) {
      for (const entity of index.entities.keys()) {
        const { lead: opening, timing } = composeCard({ index, entity, published });
        const notice = timing.relation === 'within' ? 0 : longestNotice;
        expect(opening.length + notice, entity).toBeLessThanOrEqual(280);
        expect(opening.length, entity).toBeGreaterThan(20);
      }
    }
  });
});
