import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(join(folder, file), 'utf8'),
}));
const release = readFileSync(join(folder, 'release.yml'), 'utf8');

function linesWith(text: string, word: string): readonly string[] {
  return text.split('\n').filter((line) => line.includes(word));
}

describe.each(workflows)('the workflow $file', ({ text }) => {
  it('runs only actions pinned to a commit, with the version beside it', () => {
    const uses = linesWith(text, 'uses:');
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) {
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('may read the repository and no more, unless a job says otherwise', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m);
    expect(linesWith(text, 'write-all')).toEqual([]);
  });

  it('keeps no token in the folder and runs nothing of strangers with rights', () => {
    const checkouts = linesWith(text, 'actions/checkout@').length;
    expect(linesWith(text, 'persist-credentials: false')).toHaveLength(checkouts);
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });

  it('puts nothing that others may choose into a shell line', () => {
    for (const line of linesWith(text, '${{')) {
      expect(line).toMatch(/^\s+(?!run\b)[\w-]+: [^$]*\$\{\{ [\w.]+ \}\}$/);
    }
  });

  it('runs the checks in Chrome: the Chromium of the runner cannot start', () => {
    const checks = linesWith(text, 'run: .ci/run').length;
    expect(linesWith(text, 'CHROMIUM_PATH: /usr/bin/google-chrome')).toHaveLength(checks);
  });

  it('does not run twice at once', () => {
    expect(text).toMatch(/^concurrency:\n {2}group: /m);
  });
});

describe('the release workflow', () => {
  it('takes nothing from a cache', () => {
    expect(release).not.toMatch(/^\s+cache: |actions\/cache/m);
    const setups = linesWith(release, 'actions/setup-node@').length;
    expect(linesWith(release, 'package-manager-cache: false')).toHaveLength(setups);
  });

  it('gives write access to the job that attaches the packages, and to no other', () => {
    expect(linesWith(release, ': write')).toEqual(['      contents: write']);
    expect(release.split(/^ {2}(?=\w+:$)/m).find((job) => job.includes(': write'))).toMatch(
      /^attach:/,
    );
  });

  it('hands the secrets only to the job that waits for its environment', () => {
    const jobs = release.split(/^ {2}(?=\w+:$)/m).filter((job) => job.includes('secrets.'));
    expect(jobs).toHaveLength(1);
    expect(jobs[0]).toMatch(/^submit:[^]*\n {4}environment: stores\n/);
  });

  it('gives the stores all that they ask for', { timeout: 60_000 }, async () => {
    const secrets = [...release.matchAll(/secrets\.(\w+)/g)].map(([, name = '']) => name);
    const none = Object.fromEntries(secrets.map((name) => [name, '']));
    const dry = promisify(execFile)('.ci/submit', ['--dry-run'], {
      env: { ...process.env, ...none },
    });
    // It asks before it speaks to anyone: with no secret set nothing leaves this machine.
    await expect(dry).rejects.toMatchObject({
      stderr: expect.stringContaining(`Missing required config: ${secrets.join(', ')}\n`),
    });
  });
});
