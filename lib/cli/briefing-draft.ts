import { parseArgs } from 'node:util';
import {
  claimKinds,
  elementIds,
  sourceKinds,
  supports,
  type Briefing,
  type Claim,
  type ClaimId,
  type EntityId,
  type Source,
  type SourceId,
} from '@/lib/briefing/types';
import { sourceIdOf } from '@/lib/cli/briefing-add';

export type Draft = { readonly claim: Claim; readonly sources: readonly Source[] };

const text = { type: 'string' } as const;
const options = {
  about: text,
  element: text,
  kind: text,
  statement: text,
  speaker: text,
  date: text,
  conflicts: text,
  support: text,
  disputed: { type: 'boolean' },
  source: { type: 'string', multiple: true },
  title: text,
  publisher: text,
  'source-date': text,
  'source-kind': text,
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/**
 * Reads a new claim from the words of a command line. An address that the briefing does not know yet becomes
 * a source with the title, publisher, date and kind given.
 *
 * @throws {Error} with a sentence for the editor on what is missing or unknown.
 */
export function readDraft(words: readonly string[], briefing: Briefing): Draft {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    throw new Error('Give the new claim exactly one id, for example "scaffold claim hamas-oct12".');
  }
  const sources = (values.source ?? []).map((given) => findSource(given, values, briefing));
  const known = new Set(briefing.sources.map((source) => source.id));
  const disputed = values.disputed === true || values.conflicts !== undefined;
  return {
    claim: {
      id: id as ClaimId,
      about: list(required(values, 'about')) as EntityId[],
      element: oneOf([...elementIds, 'none'], required(values, 'element'), 'element'),
      kind: oneOf(claimKinds, required(values, 'kind'), 'kind'),
      statement: required(values, 'statement'),
      speaker: values.speaker ?? null,
      date: dateOf(required(values, 'date')),
      disputed,
      conflictsWith: list(values.conflicts ?? '') as ClaimId[],
      sources: sources.map((source) => source.id),
      support: supportOf(values, sources),
    },
    sources: sources.filter((source) => !known.has(source.id)),
  };
}

function findSource(given: string, values: Values, briefing: Briefing): Source {
  const known = briefing.sources.find(({ id, url }) => id === given || url === given);
  if (known !== undefined) return known;
  if (!URL.canParse(given)) throw new Error(`No source has the id "${given}".`);
  return {
    id: sourceIdOf(given) satisfies SourceId,
    title: required(values, 'title'),
    publisher: required(values, 'publisher'),
    date: dateOf(required(values, 'source-date')),
    url: given,
    kind: oneOf(sourceKinds, required(values, 'source-kind'), 'source-kind'),
  };
}

/** Two origins are an editor's judgement; a single one or an official text is not. */
function supportOf({ support }: Values, sources: readonly Source[]): Claim['support'] {
  if (support !== undefined) return oneOf(supports, support, 'support');
  return sources.some(({ kind }) => kind === 'primary') ? 'primary' : 'single';
}

function required(values: Values, name: Exclude<keyof Values, 'disputed' | 'source'>): string {
  const value = values[name];
  if (value === undefined || value === '') throw new Error(`--${name} is missing.`);
  return value;
}

function oneOf<Word extends string>(words: readonly Word[], given: string, name: string): Word {
  const word = words.find((each) => each === given);
  if (word === undefined) throw new Error(`--${name} must be one of: ${words.join(', ')}.`);
  return word;
}

function dateOf(given: string): string | null {
  return given === 'unknown' ? null : given;
}

function list(given: string): readonly string[] {
  return given
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
