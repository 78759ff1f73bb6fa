import type { PartialDate, SourceKind } from '@/lib/briefing/types';
import type { CitedSource } from '@/lib/card/card-model';
import type { Outline } from '@/lib/export/outline';

type CslType = 'article-newspaper' | 'webpage' | 'report' | 'document';

/** https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
type CslItem = {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly note: string;
};

/** Year, month, and the day where it is known. */
type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

const types = {
  primary: 'document',
  agency: 'article-newspaper',
  newspaper: 'article-newspaper',
  broadcaster: 'webpage',
  ngo: 'report',
  analysis: 'webpage',
  aggregator: 'webpage',
} as const satisfies Readonly<Record<SourceKind, CslType>>;

/**
 * The sources of an outline as CSL-JSON, which citation managers import. The note of each holds what is said
 * on its authority. `accessed` is the date of the briefing: by then its editors had read it.
 */
export function writeCsl(outline: Outline): string {
  const { sources, briefing } = outline;
  const ids = new Set<string>();
  const items = sources.map((source, index): CslItem => {
    const type = types[source.kind];
    const statements = statementsOn(index + 1, outline);
    const item: CslItem = {
      id: freeId(source, ids),
      type,
      title: source.title,
      accessed: toCslDate(briefing.asOf),
      URL: source.url,
      note: [`Phase Two Reader, briefing ${briefing.version}.`, ...statements].join('\n'),
    };
    const issued = source.date === null ? {} : { issued: toCslDate(source.date) };
    return Object.assign(item, publisherOf(source, type), issued);
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

function statementsOn(source: number, { title, sections }: Outline): readonly string[] {
  const statements = sections.flatMap((section) =>
    [...section.paragraphs, ...section.items]
      .filter(({ references }) => references.includes(source))
      .map(({ text }) => `${section.title ?? title}: ${text}`),
  );
  return [...new Set(statements)];
}

/** Citation managers know a paper or a site by what contains a text, a report by who published it. */
function publisherOf(
  { publisher }: CitedSource,
  type: CslType,
): Pick<CslItem, 'container-title' | 'publisher'> {
  const isContained = type === 'article-newspaper' || type === 'webpage';
  return isContained ? { 'container-title': publisher } : { publisher };
}

function toCslDate(date: PartialDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** A key as people write them: `reuters-2026-03-04`, with a number from the second on. */
function freeId({ publisher, date }: CitedSource, taken: Set<string>): string {
  const words = publisher
    .replace(/\(.*\)/, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['source'];
  const stem = [...words, date ?? 'undated'].join('-');
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}
