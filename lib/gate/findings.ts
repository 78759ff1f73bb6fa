import type { CoverageEvidence } from '@/lib/gate/coverage-evidence';
import { gazaTerms, kinTerms, rivals } from '@/lib/gate/topic-terms';

/** What was counted on a page; the verdict and its reason rest on nothing else. */
export type Findings = {
  /** 1: a headline names Gaza; 0.4: it names what Gaza stories also speak of; 0: neither. */
  readonly headline: number;
  /** The description or one of the first paragraphs names Gaza. */
  readonly inOpening: boolean;
  readonly isListing: boolean;
  readonly paragraphs: number;
  readonly aboutGaza: number;
  /** Of the first dozen paragraphs, 0 to 1: what stands below a story is often other stories. */
  readonly earlyShare: number;
  /** Paragraphs with only what Gaza stories also speak of. */
  readonly akin: number;
  /** The other subject that most paragraphs have; null when there is none. */
  readonly rival: RivalFindings | null;
};

type RivalFindings = {
  readonly label: string;
  readonly paragraphs: number;
  /** Those of them that name Gaza as well. */
  readonly shared: number;
  readonly isInHeadline: boolean;
};

/** The opening of a story says what it is about. */
const openingParagraphs = 3;
const earlyParagraphs = 12;
const kinHeadline = 0.4;

/** Counts what a page's evidence holds; `paragraphs` are those of it that were read. */
export function findIn(evidence: CoverageEvidence, paragraphs: readonly string[]): Findings {
  const { titles, description, isListing } = evidence;
  const about = paragraphs.map((paragraph) => gazaTerms.test(paragraph));
  const namesGaza = titles.some((title) => gazaTerms.test(title));
  const namesKin = titles.some((title) => kinTerms.test(title));
  return {
    headline: namesGaza ? 1 : namesKin ? kinHeadline : 0,
    inOpening: gazaTerms.test(description) || about.slice(0, openingParagraphs).includes(true),
    isListing,
    paragraphs: paragraphs.length,
    aboutGaza: about.filter(Boolean).length,
    earlyShare: shareOf(about.slice(0, earlyParagraphs)),
    akin: paragraphs.filter((text, index) => !about[index] && kinTerms.test(text)).length,
    rival: strongestRival(titles, paragraphs),
  };
}

function shareOf(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length / Math.max(flags.length, 1);
}

function strongestRival(
  titles: readonly string[],
  paragraphs: readonly string[],
): RivalFindings | null {
  let strongest: RivalFindings | null = null;
  for (const [label, terms] of Object.entries(rivals)) {
    const named = paragraphs.filter((paragraph) => terms.test(paragraph));
    if (named.length <= (strongest?.paragraphs ?? 0)) continue;
    strongest = {
      label,
      paragraphs: named.length,
      shared: named.filter((paragraph) => gazaTerms.test(paragraph)).length,
      isInHeadline: titles.some((title) => terms.test(title)),
    };
  }
  return strongest;
}
