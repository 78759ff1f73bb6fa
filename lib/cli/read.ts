import { parseArguments, usage, type Arguments } from '@/lib/cli/parse-arguments';
import { writeReadings } from '@/lib/cli/write-readings';

/** The command line `npm run read`; see `usage`. */
async function main(words: readonly string[]): Promise<void> {
  // Whoever reads our output may have seen enough (`| head`): stop without a word.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const options = parse(words);
  if (options === null) return;
  const failures = await writeReadings(options, {
    write: (text) => void process.stdout.write(text),
    complain: (sentence) => void process.stderr.write(`${sentence}\n`),
  });
  if (failures > 0) process.exitCode = 1;
}

/** null when there is nothing left to do. */
function parse(words: readonly string[]): Arguments | null {
  try {
    const options = parseArguments(words);
    if (options !== 'help') return options;
    process.stdout.write(usage);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
  }
  return null;
}

await main(process.argv.slice(2));
