/**
 * Relative luminance (WCAG 2, 0 to 1) of a computed CSS colour; null for a notation it does not know.
 * Computed colours keep the space that the author chose, so more than `rgb()` turns up. Perceptual spaces
 * are taken at their lightness: that is close enough to tell dark text from light.
 * @see https://www.w3.org/TR/css-color-4/#serializing-color-values
 */
export function textLuminance(color: string): number | null {
  const [, notation = '', rest = ''] = /^(\w+)\((.*)\)$/.exec(color.trim()) ?? [];
  const space = notation === 'color' ? (rest.trim().split(/\s+/)[0] ?? '') : notation;
  const numbers = rest.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  switch (space) {
    case 'rgb':
    case 'rgba':
      return fromChannels(numbers.map((channel) => channel / 255));
    case 'srgb':
      return fromChannels(numbers);
    case 'display-p3':
      // The 3 of the name is no channel.
      return fromChannels(numbers.slice(1));
    case 'oklab':
    case 'oklch':
      return (numbers[0] ?? 0) ** 3;
    case 'lab':
    case 'lch':
      return (((numbers[0] ?? 0) + 16) / 116) ** 3;
    default:
      return null;
  }
}

function fromChannels([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
