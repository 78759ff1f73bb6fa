import type { PartialDate } from '@/lib/briefing/types';
import { entityKindWords, formatPartialDate, labelWords } from '@/lib/briefing/words';
import type { BriefingStamp, CardModel, CitedClaim, Timing } from '@/lib/card/card-model';

let conjunctionInUse: Intl.ListFormat | null = null;

/** Made where it is needed: loading its words takes the browser 16 ms, which the first marks must not wait for. */
function conjunction(): Intl.ListFormat {
  conjunctionInUse ??= new Intl.ListFormat('en-GB');
  return conjunctionInUse;
}

/** A date in words, as precise as it is. */
export function dateInWords(date: PartialDate | null): string {
  return formatPartialDate(date, 'en-GB');
}

/** Kind and place in the plan: `Body · Governance of Gaza · points 9 and 10 of the plan`. */
export function kindInWords({ kind, element, planPoints }: CardModel['entity']): string {
  const points = conjunction().format(planPoints.map(String));
  const parts = [
    capitalise(entityKindWords[kind]),
    element?.label,
    points === '' ? undefined : `point${planPoints.length === 1 ? '' : 's'} ${points} of the plan`,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** How the article's date stands to the briefing's, as a sentence. */
export function timingInWords(timing: Timing, { asOf }: BriefingStamp): string {
  const published = dateInWords(timing.published);
  switch (timing.relation) {
    case 'within':
      return `For a reader of an article of ${published}.`;
    case 'newer-than-briefing':
      return `The article, of ${published}, is newer than the briefing, which ends on ${dateInWords(asOf)}.`;
    case 'before-framework':
      return `The article, of ${published}, is older than the ceasefire framework of autumn 2025.`;
    case 'unknown':
      return `For an article without a date: the latest state known on ${dateInWords(asOf)}.`;
  }
}

/** When, by whom and on what footing a claim is made: `(3 March 2026; Reuters; one source)`. */
export function footingInWords(claim: CitedClaim & { readonly isLater?: boolean }): string {
  const parts = [
    dateInWords(claim.date),
    claim.speaker,
    claim.isLater === true ? 'after the article' : null,
    claim.disputed ? 'disputed' : null,
    ...claim.labels.map((label) => labelWords[label].toLowerCase()),
  ];
  return `(${parts.filter((part) => part !== null).join('; ')})`;
}

/** Whose text it is, of when, and on what terms it may be passed on, as far as they are known. */
export function colophonOf({ version, asOf, loadedOn }: BriefingStamp): string {
  const origin =
    loadedOn === null ? 'Text: CC BY 4.0.' : `Loaded by hand on ${dateInWords(loadedOn)}.`;
  return `Phase Two Reader, briefing ${version}, latest material of ${dateInWords(asOf)}. ${origin}`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
