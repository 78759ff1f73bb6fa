/** What only a browser with a layout can say of an element; read-only. */
export type Visibility = {
  /** Not shown to a seeing reader. Asked once per block-level element, ancestors first. */
  isHidden(element: Element): boolean;
  /** Laid out as a block although its name is that of an inline element. */
  isBlock(element: Element): boolean;
};

/** For documents without layout (linkedom, the gate's quick look): nothing beyond what the markup says. */
export const markupVisibility: Visibility = {
  isHidden: () => false,
  isBlock: () => false,
};

/** For a page in a browser. Reads computed style: call it when the page's layout is clean. */
export const layoutVisibility: Visibility = {
  isHidden: (element) =>
    !element.checkVisibility({ visibilityProperty: true }) || isClipped(element),
  isBlock(element) {
    const { display, cssFloat } = getComputedStyle(element);
    // A drop cap floats, which makes it a block, and is still the first letter of its word.
    return cssFloat === 'none' && !/^(?:inline|contents|none|ruby)/.test(display);
  },
};

/** Text for screen readers alone is cut down to a pixel rather than hidden. */
function isClipped(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position !== 'absolute') return false;
  if (style.clip !== 'auto') return /^rect\((?:0|1)(?:px)?,? (?:0|1)(?:px)?,/.test(style.clip);
  if (style.clipPath.startsWith('inset(50%') || style.clipPath.startsWith('inset(100%'))
    return true;
  return style.overflow !== 'visible' && Number.parseFloat(style.width) <= 1;
}
