import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardLead } from '@/components/card/card-lead';

const longest = 280;

describe('cardLead', () => {
  it('says definition and role where both fit', () => {
    expect(cardLead({ definition: 'A body.', role: 'It supervises.' })).toEqual({
      text: 'A body. It supervises.',
      isWhole: true,
    });
  });

  it('stops after the last sentence that fits', () => {
    const definition = `A body of ${'very '.repeat(40)}long standing.`;
    const role = `It has ${'many '.repeat(40)}tasks.`;
    expect(cardLead({ definition, role })).toEqual({ text: definition, isWhole: false });
  });

  it('stops after a word where the first sentence is too long already', () => {
    const { text } = cardLead({ definition: `Word ${'and word '.repeat(60)}.`, role: '' });
    expect(text).toMatch(/^Word .* (and|word)…$/);
  });

  it('cuts a text without a space where it must', () => {
    expect(cardLead({ definition: 'x'.repeat(400), role: '' }).text).toHaveLength(longest);
  });

  it('is never longer than 280 characters and begins as the definition does', () => {
    const prose = fc.string({ minLength: 1, maxLength: 600, size: 'max' });
    fc.assert(
      fc.property(prose, prose, (definition, role) => {
        const { text } = cardLead({ definition, role });
        expect(text.length).toBeLessThanOrEqual(longest);
        expect(`${definition} ${role}`.trim()).toContain(text.replace(/…$/, ''));
      }),
    );
  });
});
