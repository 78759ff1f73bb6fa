import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

export type Outcome = { readonly name: string; readonly passed: number; readonly failed: number };

/** Runs a script of package.json as one check; its output is printed only when it fails. */
export async function runScript(name: string): Promise<Outcome> {
  const started = performance.now();
  const { ok, output } = await run(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!ok) console.log(output.trim());
  return { name, passed: Number(ok), failed: Number(!ok) };
}

async function run(name: string): Promise<{ readonly ok: boolean; readonly output: string }> {
  const child = spawn('npm', ['run', '--silent', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
  return { ok: status === 0, output };
}
