import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Breaker } from '@/lib/reader/breaker';

/** Runs passes as often as allowed, at least `every` ms apart, and returns when they ran. */
function run(breaker: Breaker, every: number, until: number): readonly number[] {
  const times: number[] = [];
  let now = 0;
  while (now < until && !breaker.isTripped) {
    breaker.pass(now);
    times.push(now);
    now += Math.max(every, breaker.delay(now + every) + every);
  }
  return times;
}

describe('Breaker', () => {
  it('lets a page that changes now and then be read at once', () => {
    const breaker = new Breaker();
    expect(run(breaker, 1_500, 600_000).length).toBe(400);
    expect(breaker.isTripped).toBe(false);
  });

  it('asks for 2 s of rest after 10 passes in 10 s', () => {
    const breaker = new Breaker();
    for (let pass = 0; pass < 10; pass += 1) breaker.pass(pass * 250);
    expect(breaker.delay(2_250)).toBe(2_000);
    expect(breaker.delay(4_250)).toBe(0);
  });

  it('gives a page up that has not stopped changing for minutes', () => {
    const breaker = new Breaker();
    const times = run(breaker, 250, 3_600_000);
    expect(breaker.isTripped).toBe(true);
    expect(times.at(-1)).toBeGreaterThan(60_000);
    expect(times.at(-1)).toBeLessThan(300_000);
  });

  it('forgets the unrest once the page has rested', () => {
    const breaker = new Breaker();
    for (let burst = 0; burst < 100; burst += 1) {
      for (let pass = 0; pass < 15; pass += 1) breaker.pass(burst * 60_000 + pass * 250);
    }
    expect(breaker.isTripped).toBe(false);
  });

  it('takes another page anew, and still asks for its rest', () => {
    const breaker = new Breaker();
    const last = run(breaker, 250, 3_600_000).at(-1) ?? 0;
    breaker.begin(last + 250);
    expect(breaker.isTripped).toBe(false);
    expect(breaker.delay(last + 250)).toBeGreaterThan(0);
    breaker.begin(last + 60_000);
    expect(breaker.delay(last + 60_000)).toBe(0);
  });

  it('never lets more than 16 passes into 10 s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 250, max: 3_000 }), (every) => {
        const times = run(new Breaker(), every, 100_000);
        for (const from of times) {
          expect(times.filter((time) => time >= from && time < from + 10_000).length).toBeLessThan(
            17,
          );
        }
      }),
    );
  });
});
