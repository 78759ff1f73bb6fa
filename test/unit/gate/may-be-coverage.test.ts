import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCoverage } from '@/lib/gate/assess-coverage';
import { collectEvidence } from '@/lib/gate/collect-evidence';
import { mayBeCoverage } from '@/lib/gate/may-be-coverage';
import { gazaTerms } from '@/lib/gate/topic-terms';
import { metaText } from '@/lib/page/read-meta';
import { fixturePage } from '@/test/support/parse-page';
import { coveragePages } from '@/test/unit/gate/coverage-pages';
import { otherPages } from '@/test/unit/gate/other-pages';

const all = [...coveragePages, ...otherPages];
const sentences = all.flatMap(([, ...parts]) => parts.join('\n').split('\n'));
const withoutGaza = sentences.filter((sentence) => !mayBeCoverage(sentence));

/** A term in any of its spellings and mixtures of capitals. */
const term = fc
  .tuple(fc.stringMatching(new RegExp(gazaTerms.source.replaceAll('\\b', ''))), fc.nat())
  .map(([letters, seed]) =>
    letters.replace(/[a-z]/g, (letter, at: number) =>
      (seed >> (at % 31)) % 2 === 0 ? letter : letter.toUpperCase(),
    ),
  );

describe('mayBeCoverage', () => {
  it('sees every term, in capitals or not, also where elements join without a space', () => {
    fc.assert(fc.property(fc.string(), term, fc.string(), (a, b, c) => mayBeCoverage(a + b + c)));
  });

  it('never says no to what the verdict takes for coverage', () => {
    const passage = fc.oneof(fc.constantFrom(...sentences), term, fc.string());
    const passages = fc.array(passage, { maxLength: 8 });
    fc.assert(
      fc.property(passages, passage, passages, (titles, description, paragraphs) => {
        const evidence = { titles, description, lang: 'en', isListing: false, paragraphs };
        const isCoverage = assessCoverage(evidence).kind === 'coverage';
        const said = [...titles, description, ...paragraphs].join('');
        expect(isCoverage && !mayBeCoverage(said)).toBe(false);
      }),
    );
  });

  it.each(['news-article', 'live-blog', 'amp-article', 'opinion', 'unmarked', 'video'])(
    'lets the page "%s" through to the verdict',
    (name) => {
      const page = fixturePage(name);
      expect(assessCoverage(collectEvidence(page)).kind).toBe('coverage');
      expect(mayBeCoverage((page.documentElement.textContent ?? '') + metaText(page))).toBe(true);
    },
  );

  it('says no to most of what is written', () => {
    expect(withoutGaza.length).toBeGreaterThan(sentences.length / 2);
    expect(mayBeCoverage(withoutGaza.join('\n'))).toBe(false);
  });
});
