import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCoverage } from '@/lib/gate/assess-coverage';
import type { CoverageEvidence } from '@/lib/gate/coverage-evidence';
import { coveragePages } from '@/test/unit/gate/coverage-pages';
import { otherPages } from '@/test/unit/gate/other-pages';

const about = 'The mediators of the ceasefire in Gaza met in Cairo for the third time in a week.';
const kin = 'The prime minister of Israel said that the hostages came before everything else.';
const other =
  'The tram runs until half past two again, and the bars along the quay are glad of it.';

function evidence(parts: Partial<CoverageEvidence>): CoverageEvidence {
  return { titles: [], description: '', lang: 'en', isListing: false, paragraphs: [], ...parts };
}

/** How many of 500 paragraphs a verdict takes. */
function drawn(paragraph: string, parts: Partial<CoverageEvidence> = {}): number {
  let count = 0;
  const paragraphs = {
    *[Symbol.iterator]() {
      for (; count < 500; count += 1) yield paragraph;
    },
  };
  assessCoverage(evidence({ ...parts, paragraphs }));
  return count + 1;
}

describe('assessCoverage', () => {
  it.each(coveragePages)('takes %s for coverage', (_, title, description, text) => {
    const paragraphs = text.split('\n').filter((line) => line !== '');
    const verdict = assessCoverage(evidence({ titles: [title], description, paragraphs }));
    expect(verdict.kind).toBe('coverage');
    expect(verdict.score).toBeGreaterThanOrEqual(0.5);
  });

  it.each(otherPages)('does not take %s for coverage', (kind, title, description, text) => {
    const isListing = kind.startsWith('the front page');
    const verdict = assessCoverage(
      evidence({ titles: [title], description, isListing, paragraphs: text.split('\n') }),
    );
    expect(verdict.kind).toBe('not-coverage');
    expect(verdict.score).toBeLessThan(0.35);
  });

  it('gives its grounds in figures', () => {
    const paragraphs = [about, other, about, about];
    expect(assessCoverage(evidence({ titles: ['Gaza: a date'], paragraphs })).reason).toBe(
      'Gaza comes up in the headline and in 3 of 4 paragraphs.',
    );
    expect(assessCoverage(evidence({ titles: ['A date'], paragraphs })).reason).toBe(
      'Gaza comes up in 3 of 4 paragraphs.',
    );
    expect(assessCoverage(evidence({ paragraphs: [other, other, other, about] })).reason).toBe(
      'Gaza comes up in 1 of 4 paragraphs, too little for the page to be about it.',
    );
    expect(assessCoverage(evidence({ paragraphs: [other] })).reason).toBe(
      'Nothing in the main text of this page is about Gaza.',
    );
    const video = evidence({
      titles: ['Video: back to Gaza'],
      description: 'After the truce in Gaza.',
    });
    expect(assessCoverage(video).reason).toBe('Gaza comes up in the headline.');
  });

  it('names the subject that outweighs Gaza', () => {
    const lebanon =
      'Hezbollah and Lebanon’s government disagree about the villages along the border.';
    const paragraphs = [lebanon, lebanon, about, lebanon];
    expect(assessCoverage(evidence({ titles: ['Border'], paragraphs })).reason).toBe(
      'Gaza comes up in 1 of 4 paragraphs, but more of the page is about Lebanon.',
    );
  });

  it('gives a paragraph on two subjects to the one that the headline names', () => {
    const both =
      'The students who sat down in the library had done so because of hunger in the Gaza Strip.';
    const paragraphs = [both, other, both, other];
    const score = (title: string) =>
      assessCoverage(evidence({ titles: [title], paragraphs })).score;
    expect(score('Students end their protest in the library')).toBeLessThan(0.1);
    expect(score('What the hungry in the Gaza Strip hear of it')).toBeGreaterThan(0.5);
  });

  it('leaves to Gaza what the headline calls Gaza’s', () => {
    const own =
      'The students walked back into the lecture hall, which has a roof of plastic sheets.';
    const paragraphs = [about, own, about, own, own, own, own];
    const score = (title: string) =>
      assessCoverage(evidence({ titles: [title], paragraphs })).score;
    expect(score('A university near Gaza calls its students back')).toBeLessThan(0.5);
    expect(score('Gaza university opens two halls')).toBeGreaterThan(0.5);
  });

  it('takes one mention for passing where the headline is about something else', () => {
    const once = { titles: ['A prize for the president'], paragraphs: [about, other, other] };
    expect(assessCoverage(evidence(once)).kind).toBe('not-coverage');
    const twice = { ...once, paragraphs: [about, other, about] };
    expect(assessCoverage(evidence(twice)).kind).toBe('coverage');
  });

  it('draws no more paragraphs than it needs', () => {
    expect(drawn(other)).toBe(12);
    expect(drawn(about)).toBe(60);
    expect(drawn(other, { titles: ['What Gaza needs'] })).toBe(60);
  });

  it('rises with every paragraph about Gaza', () => {
    const counts = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(counts, counts, fc.boolean(), (few, rest, inHeadline) => {
        const titles = [inHeadline ? 'Talks on Gaza' : 'Talks'];
        const score = (aboutGaza: number) => {
          const paragraphs = [
            ...Array.from({ length: 21 - aboutGaza + rest }, () => other),
            ...Array.from({ length: aboutGaza }, () => about),
          ];
          return assessCoverage(evidence({ titles, paragraphs })).score;
        };
        expect(score(few + 1)).toBeGreaterThanOrEqual(score(few));
      }),
    );
  });

  it('is not misled by stories about Gaza listed below another one', () => {
    const paragraphs = [...Array<string>(6).fill(other), ...Array<string>(20).fill(about)];
    const verdict = assessCoverage(evidence({ titles: ['Hostages freed from bank'], paragraphs }));
    expect(verdict.kind).toBe('not-coverage');
  });

  it('is not misled by other stories listed below one about Gaza', () => {
    const paragraphs = [...Array<string>(8).fill(about), ...Array<string>(20).fill(other)];
    const verdict = assessCoverage(evidence({ titles: ['Talks on Gaza resume'], paragraphs }));
    expect(verdict.kind).toBe('coverage');
  });

  it('weighs a text without paragraphs by its sentences', () => {
    const mostly = Array<string>(20).fill(other);
    const passing = assessCoverage(
      evidence({ titles: ['Trams'], paragraphs: [[about, ...mostly].join(' ')] }),
    );
    expect(passing.kind).toBe('not-coverage');
    const whole = Array<string>(20).fill(about);
    expect(
      assessCoverage(evidence({ titles: ['Talks'], paragraphs: [whole.join(' ')] })).kind,
    ).toBe('coverage');
  });

  it('does not take Israel or hostages alone for Gaza', () => {
    const paragraphs = Array.from({ length: 20 }, () => kin);
    expect(assessCoverage(evidence({ titles: ['Israel waits'], paragraphs })).score).toBe(0);
  });

  it('knows a Gaza elsewhere by what is missing beside it', () => {
    const verdict = assessCoverage(
      evidence({
        titles: ['Gaza, Iowa, votes'],
        paragraphs: ['The town of Gaza has 250 inhabitants.'],
      }),
    );
    expect(verdict.kind).toBe('not-coverage');
    expect(verdict.reason).toContain('Gaza Strip');
  });
});
