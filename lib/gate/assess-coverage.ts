import type { CoverageEvidence } from '@/lib/gate/coverage-evidence';
import type { CoverageVerdict } from '@/lib/gate/coverage-verdict';
import { explainVerdict, noGaza, notEnglish, otherGaza } from '@/lib/gate/explain-verdict';
import { findIn, type Findings } from '@/lib/gate/findings';
import { isEnglish } from '@/lib/gate/is-english';
import { companionTerms, gazaTerms, kinTerms } from '@/lib/gate/topic-terms';

/** Enough to know what a page is about, and a bound on what knowing it costs. */
const maxParagraphs = 60;
/** A page that has not come to Gaza by then, nor in its headline, is about something else. */
const patience = 12;
/** In characters. */
const longParagraph = 800;
const maxLanguageSample = 3000;

/**
 * Decides whether a page is coverage of Gaza rather than one that mentions it. Pure; draws at most
 * 60 paragraphs, 12 where nothing points to Gaza.
 */
export function assessCoverage(evidence: CoverageEvidence): CoverageVerdict {
  const paragraphs = readAhead(evidence);
  const sample = [...evidence.titles, evidence.description, ...paragraphs].join('\n');
  if (!isEnglish(sample.slice(0, maxLanguageSample), evidence.lang)) {
    return { kind: 'not-english', score: 0, reason: notEnglish };
  }
  // Most pages end here; counting is for those that name Gaza at all.
  const namesGaza = gazaTerms.test(sample);
  if (!namesGaza || !companionTerms.test(sample)) {
    return { kind: 'not-coverage', score: 0, reason: namesGaza ? otherGaza : noGaza };
  }
  const findings = findIn(evidence, paragraphs);
  const score = scoreOf(findings);
  const kind = score >= 0.5 ? 'coverage' : 'not-coverage';
  return { kind, score, reason: explainVerdict(kind, findings) };
}

function readAhead({ titles, description, paragraphs }: CoverageEvidence): readonly string[] {
  const read: string[] = [];
  const announced = [...titles, description].join('\n');
  let isPointed = gazaTerms.test(announced) || kinTerms.test(announced);
  for (const paragraph of paragraphs) {
    read.push(...partsOf(paragraph));
    isPointed ||= gazaTerms.test(paragraph);
    if (read.length >= (isPointed ? maxParagraphs : patience)) break;
  }
  return read.slice(0, maxParagraphs);
}

/** A text without paragraphs is one long one, and no more about Gaza for naming it once. */
function partsOf(paragraph: string): readonly string[] {
  if (paragraph.length <= longParagraph) return [paragraph];
  return paragraph.match(/[^]{1,300}[^]*?(?:[.!?]["”’)]*\s|$)/g) ?? [];
}

/** What a page must outweigh that says nothing. It and the weights are log-odds. */
const bias = -3.6;
const headlineWeight = 2.6;
const openingWeight = 1.4;
const passingWeight = -2;
const shareWeight = 7;
const listingWeight = -2;
const rivalWeight = -3;
const headlineRivalWeight = -8;
/** A story half of whose paragraphs name Gaza is wholly about it. */
const fullShare = 0.6;
/** What a paragraph counts that speaks of Israel or hostages, on a page that names Gaza elsewhere. */
const akinShare = 0.25;

function scoreOf(findings: Findings): number {
  const { headline, inOpening, isListing, paragraphs, aboutGaza, share, akin } = findings;
  const full = Math.min(share + (akinShare * akin) / Math.max(paragraphs, 1), fullShare);
  const isPassing =
    headline < 1 && (!inOpening || (headline === 0 && aboutGaza < 2 && paragraphs > 2));
  const logOdds =
    bias +
    headlineWeight * headline +
    (inOpening ? openingWeight : 0) +
    (isPassing ? passingWeight : 0) +
    (isListing ? listingWeight : 0) +
    shareWeight * full +
    rivalry(findings);
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}

/** What another subject weighs by which the page speaks of it more than of Gaza. */
function rivalry({ headline, paragraphs, share, rival }: Findings): number {
  if (rival === null) return 0;
  // A paragraph with both is about the one that the headline names.
  const won = rival.inHeadline ? rival.shared * (headline < 1 ? 1 : 0.5) : 0;
  const excess = Math.max(0, (rival.paragraphs + won) / paragraphs - share);
  return excess * (rival.inHeadline ? headlineRivalWeight : rivalWeight);
}
