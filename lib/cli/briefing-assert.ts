import { formatFault } from '@/lib/briefing/fault';
import { checkFolder } from '@/lib/cli/briefing-check';
import { briefingFolder } from '@/lib/cli/briefing-files';

/**
 * Lets no build happen with a fault in the bundled briefing. Returns its balance figures, to be printed.
 *
 * @throws {Error} listing every fault with its remedy.
 */
export function assertBundledBriefing(folder: string = briefingFolder): readonly string[] {
  const { faults, notes } = checkFolder(folder);
  if (faults.length > 0) {
    throw new Error(['The briefing has faults:', ...faults.map(formatFault)].join('\n'));
  }
  return notes;
}
