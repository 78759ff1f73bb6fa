import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from './run-script';

type Report = { readonly numPassedTests: number; readonly numFailedTests: number };

/** Runs every vitest project and counts its tests; a file that cannot even be loaded counts as failed. */
export async function runTests(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'phase-two-reader-'));
  const file = join(folder, 'report.json');
  const status = await runVitest(file);
  const report = await readReport(file);
  await rm(folder, { recursive: true });
  return {
    name: 'vitest',
    passed: report.numPassedTests,
    failed: status === 0 ? 0 : Math.max(1, report.numFailedTests),
  };
}

function runVitest(file: string): Promise<number | null> {
  const config = ['--config', 'test/vitest.config.ts'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const child = spawn('npx', ['vitest', 'run', ...config, ...reporters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
}

async function readReport(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? { numPassedTests: 0, numFailedTests: 1 } : (JSON.parse(text) as Report);
}
