import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottomOf, overlaps, rightOf, type Box } from '@/lib/card/geometry';
import { cardWidth, placeCard, type PlaceOptions } from '@/lib/card/place-card';

const viewport: Box = { left: 0, top: 0, width: 1000, height: 800 };
const anchor: Box = { left: 200, top: 300, width: 120, height: 24 };

function place(changed: Partial<PlaceOptions> = {}) {
  const at = changed.anchor ?? anchor;
  return placeCard({
    anchor: at,
    term: [at],
    naturalHeight: 300,
    viewport,
    present: null,
    isSheet: false,
    hasTooltip: false,
    ...changed,
  });
}

describe('placeCard', () => {
  it('puts the card 8 px below the term, a little before its start', () => {
    expect(place()).toEqual({
      side: 'below',
      box: { left: 184, top: 332, width: 360, height: 300 },
    });
  });

  it('puts it above where there is too little room below', () => {
    const low = { ...anchor, top: 600 };
    expect(place({ anchor: low })).toEqual({
      side: 'above',
      box: { left: 184, top: 292, width: 360, height: 300 },
    });
  });

  it('takes the roomier side and scrolls inside where neither has room', () => {
    const small = { ...viewport, height: 500 };
    const { side, box } = place({ anchor: { ...anchor, top: 210 }, viewport: small });
    expect(side).toBe('below');
    expect(bottomOf(box)).toBe(492);
  });

  it.each([
    ['left', { ...anchor, left: 2 }, 8],
    ['right', { ...anchor, left: 940 }, 632],
  ])('keeps 8 px from the %s edge', (_edge, near, left) => {
    expect(place({ anchor: near }).box.left).toBe(left);
  });

  it('is never taller than 380 px or 60 % of what is seen', () => {
    expect(place({ naturalHeight: 900 }).box.height).toBe(380);
    const short = { ...viewport, height: 600 };
    const high = { ...anchor, top: 40 };
    expect(place({ naturalHeight: 900, anchor: high, viewport: short }).box.height).toBe(360);
  });

  it('leaves both lines of a wrapped term free', () => {
    const first = { left: 700, top: 300, width: 120, height: 24 };
    const second = { left: 650, top: 328, width: 90, height: 24 };
    expect(place({ anchor: first, term: [first, second] }).box.top).toBe(360);
  });

  it('takes no notice of a part of the term in another column', () => {
    const first = { left: 40, top: 700, width: 120, height: 24 };
    const second = { left: 600, top: 40, width: 90, height: 24 };
    const { side, box } = place({ anchor: first, term: [first, second] });
    expect(side).toBe('above');
    expect(bottomOf(box)).toBe(692);
  });

  it('goes above a term whose tooltip comes up below, where there is room', () => {
    const middle = { left: 300, top: 400, width: 80, height: 20 };
    expect(place({ anchor: middle, term: [middle], hasTooltip: true }).side).toBe('above');
    const top = { ...middle, top: 40 };
    expect(place({ anchor: top, term: [top], hasTooltip: true }).side).toBe('below');
  });

  it('stays on its side when its text grows', () => {
    const low = { ...anchor, top: 500 };
    expect(place({ anchor: low, naturalHeight: 200 }).side).toBe('below');
    const grown = place({ anchor: low, naturalHeight: 380, present: 'below' });
    expect(grown.side).toBe('below');
    expect(bottomOf(grown.box)).toBe(792);
  });

  it('becomes a sheet at the bottom of a view that is too small for a card', () => {
    const tiny = { left: 0, top: 0, width: 320, height: 250 };
    const { side, box } = place({ anchor: { ...anchor, left: 20, top: 90 }, viewport: tiny });
    expect(side).toBe('sheet-bottom');
    expect(box).toEqual({ left: 0, top: 122, width: 320, height: 128 });
  });

  it('puts a sheet to the top where it would cover the term at the bottom', () => {
    const phone = { left: 0, top: 0, width: 360, height: 700 };
    const low = { left: 20, top: 600, width: 80, height: 24 };
    expect(place({ anchor: low, viewport: phone, isSheet: true }).side).toBe('sheet-top');
    const high = { ...low, top: 100 };
    expect(place({ anchor: high, viewport: phone, isSheet: true }).side).toBe('sheet-bottom');
  });

  it('follows the part of the page that is seen when it is zoomed in', () => {
    const seen = { left: 400, top: 200, width: 300, height: 400 };
    const { box } = place({ anchor: { ...anchor, left: 450, top: 220 }, viewport: seen });
    expect(box.left).toBe(408);
    expect(box.width).toBe(284);
  });
});

const length = (min: number, max: number) => fc.integer({ min, max });

describe('wherever the term is', () => {
  it('the card stays in sight and, unless it is a sheet, off the term', () => {
    const scene = fc.record({
      width: length(200, 2000),
      height: length(150, 1400),
      x: length(0, 100),
      y: length(0, 100),
      termWidth: length(5, 300),
      termHeight: length(8, 60),
      naturalHeight: length(20, 900),
      isWrapped: fc.boolean(),
    });
    fc.assert(
      fc.property(scene, (drawn) => {
        const seen = { left: 0, top: 0, width: drawn.width, height: drawn.height };
        const at = {
          left: (drawn.x / 100) * (drawn.width - 1),
          top: (drawn.y / 100) * (drawn.height - 1),
          width: drawn.termWidth,
          height: drawn.termHeight,
        };
        const next = { ...at, left: 10, top: bottomOf(at) + 4 };
        const term = drawn.isWrapped ? [at, next] : [at];
        const { side, box } = place({
          anchor: at,
          term,
          naturalHeight: drawn.naturalHeight,
          viewport: seen,
        });
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(rightOf(box)).toBeLessThanOrEqual(drawn.width);
        expect(bottomOf(box)).toBeLessThanOrEqual(drawn.height);
        if (side === 'sheet-bottom' || side === 'sheet-top') return;
        expect(box.width).toBe(cardWidth(seen));
        expect(term.some((part) => overlaps(part, box))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
