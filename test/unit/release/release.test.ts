import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const copied = ['package.json', 'package-lock.json', '.npmrc', '.gitignore', 'tsconfig.json'];
const person = { NAME: 'Somebody', EMAIL: 'somebody@reader.example' };
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...Object.fromEntries(
    Object.entries(person).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  ),
};
let folder = '';

/** The repository as far as a release needs it, with a changelog of our own. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const file of [...copied, 'lib/cli/changelog.ts', 'lib/release']) {
    cpSync(file, join(folder, file), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, '.git-exclude'), 'node_modules\n.git-exclude\n');
  run('git', ['init', '-q']);
  run('git', ['config', 'core.excludesFile', join(folder, '.git-exclude')]);
  writeChangelog('- Reads one more way of naming the line.');
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(program: string, words: readonly string[]): string {
  const shell = process.platform === 'win32';
  return execFileSync(program, words, { cwd: folder, env, shell, stdio: 'pipe' }).toString();
}

const release = () => run('npm', ['run', 'release', '--', '9.8.7']);
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const versionIn = (file: string) =>
  (JSON.parse(text(file)) as { readonly version: string }).version;

function writeChangelog(unreleased: string): void {
  const changelog = `# Changelog\n\n## Unreleased\n\n${unreleased}\n\n## 0.0.9 (2026-01-02)\n\n- Began.\n`;
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  run('git', ['add', '-A']);
  run('git', ['commit', '-q', '-m', 'Begin']);
}

describe('npm run release', () => {
  it(
    'sets the version, dates the changelog, and commits and tags both',
    { timeout: 60_000 },
    () => {
      release();
      const day = new Date().toISOString().slice(0, 10);
      expect(text('CHANGELOG.md')).toContain(
        `## Unreleased\n\n## 9.8.7 (${day})\n\n- Reads one more way of naming the line.\n\n## 0.0.9`,
      );
      expect([versionIn('package.json'), versionIn('package-lock.json')]).toEqual([
        '9.8.7',
        '9.8.7',
      ]);
      expect(run('git', ['log', '-1', '--format=%s']).trim()).toBe('chore(release): 9.8.7');
      expect(run('git', ['tag']).trim()).toBe('v9.8.7');
      expect(run('git', ['status', '--porcelain'])).toBe('');
    },
  );

  it('changes nothing when there is nothing to tell', { timeout: 60_000 }, () => {
    writeChangelog('');
    expect(release).toThrow('say what readers notice');
    expect(run('git', ['status', '--porcelain'])).toBe('');
    expect(run('git', ['tag'])).toBe('');
  });

  it('refuses when something is not committed', { timeout: 60_000 }, () => {
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
    expect(release).toThrow('Git working directory not clean');
    expect(text('CHANGELOG.md')).not.toContain('9.8.7');
  });
});
