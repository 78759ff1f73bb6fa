import { setTimeout as pause } from 'node:timers/promises';

const everyMs = 25;

/**
 * The first value of `probe` that is not null, asked again and again.
 * @throws after `withinMs`, naming what was waited for.
 */
export async function waitUntil<Value>(options: {
  readonly what: string;
  readonly probe: () => Promise<Value | null>;
  readonly withinMs?: number;
}): Promise<Value> {
  const { what, probe, withinMs = 30_000 } = options;
  const deadline = Date.now() + withinMs;
  for (;;) {
    const value = await probe();
    if (value !== null) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${withinMs} ms in vain for ${what}`);
    await pause(everyMs);
  }
}
