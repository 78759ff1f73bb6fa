import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { balanceHeadline, balanceReport } from '@/lib/briefing/balance-report';
import type { Fault } from '@/lib/briefing/fault';
import { indexBriefing, type BriefingIndex } from '@/lib/briefing/lookup';
import { measureBalance } from '@/lib/briefing/measure-balance';
import { checkBriefing } from '@/lib/briefing/parse-briefing';
import { readBriefingValue } from '@/lib/cli/briefing-files';

export const reportFile = 'balance.md';

export type CheckedFolder = {
  readonly faults: readonly Fault[];
  /** Balance figures and notes, a line each; empty where the briefing has faults of its own. */
  readonly notes: readonly string[];
};

/**
 * Checks the briefing in a folder and its committed balance report.
 *
 * @throws {Error} naming the file that cannot be read.
 */
export function checkFolder(folder: string): CheckedFolder {
  const checked = checkBriefing(readBriefingValue(folder));
  if (!checked.ok) return { faults: checked.faults, notes: [] };
  const index = indexBriefing(checked.briefing);
  const balance = measureBalance(index);
  const unsorted = balance.unsorted.map(
    (speaker) => `note: “${speaker}” belongs to no side in lib/briefing/speaker-groups.ts yet`,
  );
  return {
    faults: checkReport(folder, index),
    notes: [...balanceHeadline(balance), ...unsorted],
  };
}

function checkReport(folder: string, index: BriefingIndex): readonly Fault[] {
  const path = join(folder, reportFile);
  const report = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (report === balanceReport(index)) return [];
  return [
    {
      file: reportFile,
      entry: 'the whole file',
      rule: 'report-is-current',
      problem: report === null ? 'it is missing' : 'it is not of this briefing',
      mend: 'Run `npm run briefing -- report`.',
    },
  ];
}
