import type { CoverageEvidence } from '@/lib/gate/coverage-evidence';
import { backdrop, gazaTerms, kinTerms, ofGaza, rivals, termsIn } from '@/lib/gate/topic-terms';

/** What was counted on a page; the verdict and its reason rest on nothing else. */
export type Findings = {
  /** 1: a headline names Gaza; 0.4: it names what Gaza stories also speak of; 0: neither. */
  readonly headline: number;
  /** The description or one of the first paragraphs names Gaza. */
  readonly inOpening: boolean;
  readonly isListing: boolean;
  readonly paragraphs: number;
  readonly aboutGaza: number;
  /** Of all paragraphs or the first dozen, the less, 0 to 1: below a story often stand other ones. */
  readonly share: number;
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
  readonly inHeadline: boolean;
};

/** The opening of a story says what it is about. */
const openingParagraphs = 3;
const earlyParagraphs = 12;
const kinHeadline = 0.4;

/** Counts what a page's evidence holds; `read` are the paragraphs of it to count. */
export function findIn(evidence: CoverageEvidence, read: readonly string[]): Findings {
  const { titles, description, isListing } = evidence;
  const paragraphs = read.map((paragraph) => paragraph.replace(backdrop, ''));
  const headlines = titles.join('\n');
  const opening = [description, ...paragraphs.slice(0, openingParagraphs)].join('\n');
  const rest = paragraphs.filter((paragraph) => !gazaTerms.test(paragraph));
  return {
    headline: gazaTerms.test(headlines) ? 1 : kinTerms.test(headlines) ? kinHeadline : 0,
    inOpening: gazaTerms.test(opening),
    isListing,
    paragraphs: paragraphs.length,
    aboutGaza: paragraphs.length - rest.length,
    share: Math.min(shareOf(paragraphs), shareOf(paragraphs.slice(0, earlyParagraphs))),
    akin: naming(kinTerms, rest).length,
    rival: strongestRival(headlines.replace(ofGaza, ''), paragraphs),
  };
}

function shareOf(paragraphs: readonly string[]): number {
  return naming(gazaTerms, paragraphs).length / Math.max(paragraphs.length, 1);
}

function naming(terms: RegExp, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => terms.test(text));
}

/** The one that most paragraphs name; those of the one in the headline count twice. */
function strongestRival(headlines: string, paragraphs: readonly string[]): RivalFindings | null {
  let strongest: RivalFindings | null = null;
  let strength = 0;
  for (const [label, alternatives] of Object.entries(rivals)) {
    const terms = termsIn(alternatives);
    const named = naming(terms, paragraphs);
    const inHeadline = terms.test(headlines);
    const own = named.length * (inHeadline ? 2 : 1);
    if (own <= strength) continue;
    strength = own;
    const shared = naming(gazaTerms, named).length;
    strongest = { label, paragraphs: named.length, shared, inHeadline };
  }
  return strongest;
}
