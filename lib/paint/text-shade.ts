import type { TextShade } from '@/lib/paint/mark-style';
import { textLuminance } from '@/lib/paint/text-luminance';

/** Greys up to here are set on white, lighter ones on black. */
const lightFrom = 0.36;

/** Whether an element's text is dark or light, by its computed colour: site themes and dark modes included. */
export function textShade(element: Element): TextShade {
  const luminance = textLuminance(getComputedStyle(element).color);
  return luminance !== null && luminance >= lightFrom ? 'light' : 'dark';
}
