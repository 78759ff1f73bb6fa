import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLead } from '@/lib/card/lead';

const words = (count: number) => `Word${' word'.repeat(count - 1)}`;

describe('The opening of a card', () => {
  it('gives the definition and the role where both fit', () => {
    expect(composeLead('A body.', 'It meets.')).toBe('A body. It meets.');
  });

  it('adds the role sentence by sentence, as far as it fits', () => {
    const role = `It meets. ${words(60)}. It ends.`;
    expect(composeLead('A body.', role)).toBe('A body. It meets.');
  });

  it('ends a longer definition after a whole sentence and leaves the role out', () => {
    expect(composeLead(`It is a body. ${words(60)}.`, 'It meets.')).toBe('It is a body.');
  });

  it('ends a long sentence at a clause, with an ellipsis', () => {
    const lead = composeLead(`${words(40)}, and ${words(40)}.`, 'It meets.');
    expect(lead).toBe(`${words(40)}…`);
  });

  it('ends a sentence without clauses after a word, with an ellipsis', () => {
    expect(composeLead(`${words(80)}.`, '')).toMatch(/^Word(?: word)*…$/);
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
        const lead = composeLead(definition, role);
        expect(lead.length).toBeLessThanOrEqual(280);
        expect(lead.length).toBeGreaterThan(0);
        const begun = lead.replace(/…$/, '');
        expect(`${definition} ${role}`.startsWith(begun)).toBe(true);
        expect(`${definition} ${role} `.charAt(begun.length)).toMatch(/[\s,;:.]/);
      }),
    );
  });
});
