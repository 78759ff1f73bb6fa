import { briefingCommands } from '@/lib/cli/briefing-commands';
import { briefingFolder } from '@/lib/cli/briefing-files';

const usage = `Usage: npm run --silent briefing -- COMMAND ...

For editors of the briefing in assets/briefing; CONTRIBUTING.md explains each step.

  check [FOLDER]         look for faults; prints what to mend, and the balance figures
  report                 write assets/briefing/balance.md
  diff OLD [NEW]         say in words what changed; each a folder, a file or a git revision (HEAD)
  scaffold claim ID ...  add a claim: --about ID,ID --element ID --kind KIND --statement TEXT
                         --date 2026-10-12|unknown --source ID-OR-ADDRESS [--source ...]
                         [--speaker NAME] [--disputed] [--conflicts ID,ID] [--support multiple]
                         and for an address not yet known: --title TEXT --publisher NAME
                         --source-date 2026-10-12|unknown --source-kind KIND
  retire ID ...          take a claim out of use: --reason TEXT [--replaced-by ID]
  pack FILE              write the whole briefing into one file

Exit status: 0 when all is well, 1 when something is to be mended, 2 for wrong words.
`;

function main([name = '', ...words]: readonly string[]): void {
  if (!Object.hasOwn(briefingCommands, name)) {
    const isAsked = name === '--help' || name === 'help';
    process[isAsked ? 'stdout' : 'stderr'].write(usage);
    process.exitCode = isAsked ? 0 : 2;
    return;
  }
  try {
    const command = briefingCommands[name as keyof typeof briefingCommands];
    const { lines, ok } = command(words, briefingFolder);
    process.stdout.write(`${lines.join('\n')}\n`);
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

main(process.argv.slice(2));
