import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BriefingFile } from '@/lib/briefing/fault';
import type { Briefing } from '@/lib/briefing/types';
import { parseJson } from '@/lib/briefing/parse-briefing';

export const briefingFolder = fileURLToPath(new URL('../../assets/briefing', import.meta.url));

/** Each file is one part of the briefing, a list of entries. */
const parts = [
  'gazetteer',
  'entities',
  'claims',
  'sources',
  'elements',
  'timeline',
  'positions',
  'exceptions',
  'retired',
] as const;
type Part = (typeof parts)[number];

/** Parts that briefings of before they existed do not have. */
const newerParts: ReadonlySet<Part> = new Set(['exceptions', 'retired']);
const mostBytes = 64_000_000;

/**
 * Reads a briefing, unchecked, from a folder of files, from one file, or as a git revision holds it.
 *
 * @throws {Error} naming the file that cannot be read.
 */
export function readBriefingValue(place: string): unknown {
  if (existsSync(place) && statSync(place).isFile())
    return parse(place, readFileSync(place, 'utf8'));
  const read = existsSync(place) ? fromFolder(place) : fromRevision(place);
  const edition = parse('edition.json', read('edition.json') ?? missing(place, 'edition.json'));
  const lists = parts.map((part) => {
    const file = `${part}.json` as const;
    const text = read(file) ?? (newerParts.has(part) ? '[]' : missing(place, file));
    return [part, parse(file, text)] as const;
  });
  return Object.assign({}, edition, Object.fromEntries(lists));
}

/** One entry a line, as the files are kept: a changed entry is a changed line. */
export function formatEntries(entries: readonly unknown[]): string {
  if (entries.length === 0) return '[]\n';
  return `[\n${entries.map((entry) => `  ${spaced(entry)}`).join(',\n')}\n]\n`;
}

/** Writes the files of a briefing; those that say the same as before stay as they are. */
export function writeBriefing(folder: string, briefing: Briefing): void {
  const { version, asOf, phaseTwo } = briefing;
  const edition = `${JSON.stringify({ version, asOf, phaseTwo }, null, 2)}\n`;
  writeFileSync(join(folder, 'edition.json'), edition);
  for (const part of parts) {
    writeFileSync(join(folder, `${part}.json`), formatEntries(briefing[part]));
  }
}

type ReadFile = (file: BriefingFile) => string | null;

function fromFolder(folder: string): ReadFile {
  return (file) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
}

function fromRevision(revision: string): ReadFile {
  return (file) => {
    const name = `${revision}:assets/briefing/${file}`;
    try {
      return execFileSync('git', ['show', '--end-of-options', name], {
        cwd: briefingFolder,
        encoding: 'utf8',
        maxBuffer: mostBytes,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return null;
    }
  };
}

function parse(file: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: ${reason}. Often a comma or a quotation mark is missing.`, {
      cause: error,
    });
  }
}

function missing(place: string, file: string): never {
  throw new Error(`${place} is no briefing: ${file} was not found there.`);
}

/** JSON on one line with a space after commas and colons. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}: ${spaced(of)}`);
  return `{${fields.join(', ')}}`;
}
