import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '@/lib/card/corridor';

const exit = { x: 200, y: 100 };
const below = { left: 100, top: 140, width: 300, height: 200 };
const above = { left: 100, top: -240, width: 300, height: 300 };

describe('isOnTheWay', () => {
  it.each([
    ['straight down', { x: 200, y: 120 }, true],
    ['down at 45°', { x: 220, y: 120 }, true],
    ['down at almost 60° from straight', { x: 230, y: 120 }, true],
    ['down at 75° from straight', { x: 275, y: 120 }, false],
    ['up, away from the card', { x: 200, y: 90 }, false],
    ['past the card’s edge', { x: 200, y: 141 }, false],
  ])('a pointer going %s', (_way, at, expected) => {
    expect(isOnTheWay({ exit, at, card: below })).toBe(expected);
  });

  it('leads up to a card above', () => {
    expect(isOnTheWay({ exit, at: { x: 205, y: 80 }, card: above })).toBe(true);
    expect(isOnTheWay({ exit, at: { x: 205, y: 120 }, card: above })).toBe(false);
  });

  it('lets the pointer’s first step be a little off', () => {
    expect(isOnTheWay({ exit, at: { x: 206, y: 100 }, card: below })).toBe(true);
  });
});
