import { describe, expect, it } from 'vitest';
import { noHint, parseHint } from '@/lib/gazetteer/parse-hint';

describe('parseHint', () => {
  it('reads every part of the grammar', () => {
    expect(
      parseHint(
        'near:Gaza|Türkiye; prior:hamas; not:Post|D.C.; actor; case; date:2025-10-08..2026',
      ),
    ).toEqual({
      near: ['gaza', 'turkiye'],
      prior: ['hamas'],
      not: ['post', 'd.c.'],
      actor: true,
      exactCase: true,
      from: '2025-10-08',
      to: '2026',
    });
  });

  it.each([
    ['actor', { actor: true }],
    ['date:..2026-10-27', { to: '2026-10-27' }],
    ['date:2025-10-08..', { from: '2025-10-08' }],
  ])('asks nothing more than "%s" says', (requires, parts) => {
    expect(parseHint(requires)).toEqual({ ...noHint, ...parts });
  });

  it('names the part that it does not know', () => {
    expect(() => parseHint('near:Gaza; after:war')).toThrow(/"after:war".*"near:Gaza; after:war"/);
  });
});
