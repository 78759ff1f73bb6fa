import type * as v from 'valibot';
import type { BriefingFile, Fault } from '@/lib/briefing/fault';

const mostFaults = 100;
const editionKeys = new Set(['version', 'asOf', 'phaseTwo']);

/** What valibot found, as faults that name file and entry; at most 100. */
export function toShapeFaults(
  briefing: unknown,
  issues: readonly v.BaseIssue<unknown>[],
): readonly Fault[] {
  return issues.slice(0, mostFaults).map((issue) => toFault(briefing, issue));
}

function toFault(briefing: unknown, issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const [part = '', index = '', ...rest] = path;
  const isEntry = rest.length > 0 || /^\d+$/.test(index);
  const field = (isEntry ? rest : path).join('.');
  return {
    file: fileOf(part),
    entry: isEntry ? nameOf(briefing, part, index) : part || 'the whole file',
    rule: 'shape',
    problem: problemOf(issue, field),
    mend: 'Correct that field; CONTRIBUTING.md shows what each one holds.',
  };
}

function fileOf(part: string): BriefingFile {
  if (editionKeys.has(part)) return 'edition.json';
  return isFilePart(part) ? `${part}.json` : 'briefing';
}

type FilePart = BriefingFile extends infer F ? (F extends `${infer P}.json` ? P : never) : never;

const fileParts: ReadonlySet<string> = new Set<FilePart>([
  'gazetteer',
  'entities',
  'claims',
  'sources',
  'elements',
  'timeline',
  'positions',
  'exceptions',
  'retired',
]);

function isFilePart(part: string): part is FilePart {
  return fileParts.has(part);
}

/** The entry's id where it has one, else its place. */
function nameOf(briefing: unknown, part: string, index: string): string {
  const place = `entry ${Number(index) + 1}`;
  const entry = child(child(briefing, part), index);
  const id = child(entry, 'id') ?? child(entry, 'claim') ?? child(entry, 'element');
  return typeof id === 'string' && id.length <= 80 ? `"${id}"` : place;
}

function child(parent: unknown, key: string): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key))
    return undefined;
  return (parent as Readonly<Record<string, unknown>>)[key];
}

function problemOf(issue: v.BaseIssue<unknown>, field: string): string {
  const name = field === '' ? 'it' : `"${field}"`;
  if (issue.expected === 'never') return `${name} is no field of it`;
  if (issue.received === 'undefined') return `${name} is missing`;
  if (issue.kind === 'validation') return `${name} ${issue.message}`;
  const expected = issue.expected ?? 'something else';
  return `${name} is ${shorten(issue.received)} where ${kindWords[expected] ?? shorten(expected)} belongs`;
}

const kindWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an entry in braces',
};

function shorten(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
}
