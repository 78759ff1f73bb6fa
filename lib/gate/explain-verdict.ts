import type { CoverageVerdict } from '@/lib/gate/coverage-verdict';
import type { Findings } from '@/lib/gate/findings';

/** A province of Mozambique, a town in Iowa. */
export const otherGaza = 'This page names a Gaza, but nothing on it points to the Gaza Strip.';

/** The verdict's grounds as one sentence for the reader, in the figures it rests on. */
export function explainVerdict(kind: CoverageVerdict['kind'], findings: Findings): string {
  const { headline, paragraphs, aboutGaza, rival, isListing } = findings;
  const isInHeadline = headline === 1;
  if (aboutGaza === 0 && !isInHeadline)
    return 'Nothing in the main text of this page is about Gaza.';
  const places = [
    ...(isInHeadline ? ['the headline'] : []),
    ...(aboutGaza > 0 ? [`${aboutGaza} of ${count(paragraphs)}`] : []),
  ].join(' and ');
  const verb = !isInHeadline && aboutGaza === 1 ? 'speaks' : 'speak';
  const statement = `${capitalise(places)} ${places === 'the headline' ? 'speaks' : verb} of Gaza`;
  if (kind === 'coverage') return `${statement}.`;
  if (isListing) return `${statement}, but the page lists many stories.`;
  const isOutweighed = rival !== null && rival.paragraphs > aboutGaza;
  return isOutweighed
    ? `${statement}, but more of the page is about ${rival.label}.`
    : `${statement}, too little for the page to be about it.`;
}

/** Why a page is not read whose language is not English. */
export function explainForeign(lang: string | null): string {
  const isNamed = lang !== null && lang !== 'en';
  const name = isNamed ? new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) : undefined;
  return `This page is in ${name ?? 'another language'}; only English pages are read.`;
}

function count(paragraphs: number): string {
  return paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
