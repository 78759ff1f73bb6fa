/** What TypeScript's DOM library lacks; Chrome 140, Firefox 150. */
interface HighlightRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options?: { readonly shadowRoots?: readonly ShadowRoot[] },
  ): readonly { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] }[];
}
