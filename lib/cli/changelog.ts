/** The part of a release that npm does not do; `npm version` calls it, before and after it sets the version. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dateChangelog, requireUnreleased } from '@/lib/release/date-changelog';

const file = 'CHANGELOG.md';

function main(step: string | undefined): void {
  const changelog = readFileSync(file, 'utf8');
  if (step === 'check') return requireUnreleased(changelog);
  if (step !== 'date') throw new Error('Usage: changelog.ts check|date');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(file, dateChangelog({ changelog, version, date }));
}

try {
  main(process.argv[2]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
