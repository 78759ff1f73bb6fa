import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry';
import { surnamesOf } from '@/lib/gazetteer/surnames';

const ofPerson = (...aliases: string[]): readonly string[] =>
  surnamesOf(entry('someone', { kind: 'person', aliases }));

describe('surnamesOf', () => {
  it('takes the last word of a personal name, particles or not', () => {
    expect(ofPerson('Ali Shaath', 'Khalil al-Hayya', 'Ursula von der Leyen')).toEqual([
      'Shaath',
      'Hayya',
      'Leyen',
    ]);
  });

  it('takes none from offices and single words', () => {
    expect(ofPerson('UN Secretary General', 'Fidan', 'High Representative for Gaza')).toEqual([]);
  });

  it('takes those of persons listed under a state, but no part of the state’s own names', () => {
    const russia = entry('russia', {
      kind: 'stakeholder',
      label: 'Russia',
      aliases: ['Russian Federation', 'Vladimir Putin', 'Russia House'],
    });
    expect(surnamesOf(russia)).toEqual(['Putin']);
  });

  it('takes none from things', () => {
    expect(surnamesOf(entry('plan', { kind: 'document', aliases: ['Arab Plan'] }))).toEqual([]);
  });
});
