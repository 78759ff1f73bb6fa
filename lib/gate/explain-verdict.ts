import type { CoverageVerdict } from '@/lib/gate/coverage-verdict';
import type { Findings } from '@/lib/gate/findings';

export const noGaza = 'Nothing in the main text of this page is about Gaza.';

/** A province of Mozambique, a town in Iowa. */
export const otherGaza = 'This page names a Gaza, but nothing on it points to the Gaza Strip.';

/** Without the language's name: the browser's list of names takes 25 ms to load. */
export const notEnglish = 'This page is not in English, the only language that is read.';

/** The verdict's grounds as one sentence for the reader, in the figures it rests on. */
export function explainVerdict(kind: CoverageVerdict['kind'], findings: Findings): string {
  const { headline, paragraphs, aboutGaza, rival, isListing } = findings;
  const places = [
    headline === 1 && 'in the headline',
    aboutGaza > 0 && `in ${aboutGaza} of ${paragraphs} paragraphs`,
  ].filter(Boolean);
  if (places.length === 0) return noGaza;
  const statement = `Gaza comes up ${places.join(' and ')}`;
  if (kind === 'coverage') return `${statement}.`;
  if (isListing) return `${statement}, but the page lists many stories.`;
  return rival !== null && rival.paragraphs > aboutGaza
    ? `${statement}, but more of the page is about ${rival.label}.`
    : `${statement}, too little for the page to be about it.`;
}
