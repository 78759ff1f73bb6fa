import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLoadedWord, attribution, wordOfToday } from '@/lib/briefing/loaded-words';
import { lastDay } from '@/lib/briefing/partial-date';
import {
  entityKindWords,
  formatPartialDate,
  isDated,
  labelWords,
  latestPhrase,
  sourceKindWords,
  statusWords,
} from '@/lib/briefing/words';

const vocabularies = [statusWords, entityKindWords, sourceKindWords, labelWords];

describe('The words for readers', () => {
  it('hold no verdict', () => {
    const judging =
      /fail|success|good|bad|violat|broken|refus|delay|obstruct|progress|met\b|unmet|true|false|wrong/i;
    for (const word of vocabularies.flatMap((words) => Object.values(words))) {
      expect(word).not.toMatch(judging);
      expect(findLoadedWord(word)).toBeNull();
    }
  });

  it('name each status as the screens do', () => {
    const locale = readFileSync(new URL('../../../assets/locales/en.yml', import.meta.url), 'utf8');
    const section = /^status:\n((?: {2}.*\n)+)/m.exec(locale)?.[1] ?? '';
    const shown = [...section.matchAll(/: (.*)$/gm)].map(([, word]) => word);
    expect(shown).toEqual(Object.values(statusWords));
  });

  it('write a date as precisely as it is known, in the reader’s manner', () => {
    expect(formatPartialDate('2026-08-04', 'en-GB')).toBe('4 August 2026');
    expect(formatPartialDate('2026-08-04', 'en-US')).toBe('August 4, 2026');
    expect(formatPartialDate('2026-08', 'en-GB')).toBe('August 2026');
    expect(formatPartialDate('2026-08', 'fr')).toBe('août 2026');
    expect(formatPartialDate(null, 'en-GB')).toBe('date unknown');
  });
});

describe('A briefing more than thirty days old', () => {
  it('is dated from the thirty-first day on', () => {
    expect(isDated('2026-10-09', '2026-11-08')).toBe(false);
    expect(isDated('2026-10-09', '2026-11-09')).toBe(true);
  });

  it('never says “now” or “currently”, and always gives its date', () => {
    const days = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, (asOf, today) => {
        const phrase = latestPhrase({ asOf, today, locale: 'en-GB' });
        expect(phrase).toContain(formatPartialDate(asOf, 'en-GB'));
        if (isDated(asOf, today)) expect(phrase).not.toMatch(wordOfToday);
        else expect(today <= lastDay(asOf) || phrase.startsWith('Currently')).toBe(true);
      }),
    );
  });
});

describe('Loaded words', () => {
  it.each([
    ['The regime sent troops.', 'regime'],
    ['Terrorists fired.', 'terrorists'],
    ['It lies in Judea and Samaria.', 'Judea and Samaria'],
    ['Under occupation since then.', 'occupation'],
    ['The Palestine Liberation Organization met.', null],
    ['A member of Palestinian Islamic Jihad spoke.', null],
    ['An Israeli strike killed a commander.', null],
  ])('are found in “%s”: %s', (sentence, word) => expect(findLoadedWord(sentence)).toBe(word));

  it.each([
    ['It is listed as a terrorist organisation by the EU.', true],
    ['What he called the occupation must end.', true],
    ["They spoke of 'terror tunnels' near the line.", true],
    ["Israel's army met the terrorists.", false],
  ])('are handed to somebody in “%s”: %s', (sentence, isSomebodys) => {
    expect(attribution.test(sentence)).toBe(isSomebodys);
  });
});
