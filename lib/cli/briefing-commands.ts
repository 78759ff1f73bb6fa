import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { balanceReport } from '@/lib/briefing/balance-report';
import { diffBriefings } from '@/lib/briefing/diff-briefings';
import { formatFault } from '@/lib/briefing/fault';
import { indexBriefing } from '@/lib/briefing/lookup';
import { checkBriefing, type ParsedBriefing } from '@/lib/briefing/parse-briefing';
import { isPartialDate } from '@/lib/briefing/partial-date';
import type { Briefing, ClaimId, RetiredClaim } from '@/lib/briefing/types';
import { addClaim } from '@/lib/cli/briefing-add';
import { checkFolder, reportFile } from '@/lib/cli/briefing-check';
import { readDraft } from '@/lib/cli/briefing-draft';
import { readBriefingValue, writeBriefing } from '@/lib/cli/briefing-files';
import { retireClaim } from '@/lib/cli/briefing-retire';

/** What a command has to say, and whether all was well. */
export type Outcome = { readonly lines: readonly string[]; readonly ok: boolean };

type Command = (words: readonly string[], folder: string) => Outcome;

/**
 * The editor's commands by name; `folder` is where the briefing lies.
 *
 * @throws {Error} with a sentence for the editor when the words after a command are wrong.
 */
export const briefingCommands = {
  check: ([place], folder) => {
    const { faults, notes } = checkFolder(place ?? folder);
    const verdict = faults.length === 0 ? 'No fault found.' : `${faults.length} to mend.`;
    return { lines: [...faults.map(formatFault), ...notes, verdict], ok: faults.length === 0 };
  },
  report: (_words, folder) => {
    const path = join(folder, reportFile);
    writeFileSync(path, balanceReport(indexBriefing(sound(readBriefingValue(folder)))));
    return { lines: [`${path} is written.`], ok: true };
  },
  diff: ([before, after], folder) => {
    if (before === undefined)
      throw new Error('Name the old briefing: a folder, a file or a revision.');
    const changes = diffBriefings(asBriefing(before), sound(readBriefingValue(after ?? folder)));
    const { changed, added, retired, lost } = changes;
    const lines = [
      ...changed.map((line) => `changed: ${line}`),
      ...added.map((line) => `added: ${line}`),
      ...retired.map((line) => `retired: ${line}`),
      ...lost.map((id) => `lost: ${id} is gone without being retired. Put it back or retire it.`),
    ];
    return { lines: lines.length === 0 ? ['Nothing changed.'] : lines, ok: lost.length === 0 };
  },
  scaffold: ([what, ...words], folder) => {
    if (what !== 'claim') throw new Error('Only "scaffold claim" is known.');
    const briefing = sound(readBriefingValue(folder));
    const { claim, sources } = readDraft(words, briefing);
    return save(folder, briefing, addClaim(briefing, claim, sources));
  },
  retire: (words, folder) => {
    const briefing = sound(readBriefingValue(folder));
    return save(folder, briefing, retireClaim(briefing, readRetirement(words, briefing)));
  },
  pack: ([file], folder) => {
    if (file === undefined) throw new Error('Name the file to write.');
    if (existsSync(file)) throw new Error(`${file} exists already.`);
    writeFileSync(file, `${JSON.stringify(sound(readBriefingValue(folder)))}\n`);
    return { lines: [`${file}: the briefing in one file, for readers to load.`], ok: true };
  },
} as const satisfies Readonly<Record<string, Command>>;

/** Writes a changed briefing with its report where it has no fault, and nothing where it has. */
function save(folder: string, before: Briefing, after: Briefing): Outcome {
  const checked = checkBriefing(JSON.parse(JSON.stringify(after)));
  if (!checked.ok) {
    return { lines: [...faultLines(checked), 'Nothing was written.'], ok: false };
  }
  writeBriefing(folder, checked.briefing);
  writeFileSync(join(folder, reportFile), balanceReport(indexBriefing(checked.briefing)));
  const { changed, added, retired } = diffBriefings(before, checked.briefing);
  return {
    lines: [
      ...changed.map((line) => `changed: ${line}`),
      ...added.map((line) => `added: ${line}`),
      ...retired.map((line) => `retired: ${line}`),
    ],
    ok: true,
  };
}

function readRetirement(words: readonly string[], briefing: Briefing): RetiredClaim {
  const options = {
    reason: { type: 'string' },
    'replaced-by': { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  } as const;
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [id] = positionals;
  if (!briefing.claims.some((claim) => claim.id === id))
    throw new Error(`No claim has the id "${id}".`);
  if (values.reason === undefined) throw new Error('--reason is missing.');
  if (!isPartialDate(values.date)) throw new Error(`${values.date} is no date.`);
  return {
    id: id as ClaimId,
    date: values.date,
    reason: values.reason,
    replacedBy: (values['replaced-by'] ?? null) as ClaimId | null,
  };
}

/** @throws {Error} listing the faults of what is no sound briefing. */
function sound(value: unknown): Briefing {
  const checked = checkBriefing(value);
  if (checked.ok) return checked.briefing;
  throw new Error(faultLines(checked).join('\n'));
}

/** An old briefing is compared as it is: it may break rules that came later. */
function asBriefing(place: string): Briefing {
  return readBriefingValue(place) as Briefing;
}

function faultLines(checked: ParsedBriefing): readonly string[] {
  return checked.ok ? [] : checked.faults.map(formatFault);
}
