import { describe, expect, it } from 'vitest';
import { textLuminance } from '@/lib/paint/text-luminance';

describe('textLuminance', () => {
  it.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgba(255, 255, 255, 0.8)', 1],
    ['rgb(119, 119, 119)', 0.184],
    ['rgb(255, 0, 0)', 0.2126],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 0 0 0 / 0.5)', 0],
    ['color(display-p3 1 1 1)', 1],
    ['oklch(0.2 0.1 30)', 0.008],
    ['oklab(1 0 0)', 1],
    ['lab(100 0 0)', 1],
    ['lch(20 40 30)', 0.0299],
  ])('takes %s for %d', (color, expected) => {
    expect(textLuminance(color)).toBeCloseTo(expected, 2);
  });

  it('says nothing of a notation it does not know', () => {
    expect(textLuminance('transparent')).toBeNull();
    expect(textLuminance('color(prophoto-rgb 1 1 1)')).toBeNull();
  });
});
