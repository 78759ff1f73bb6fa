type SketchSwatchProps = { readonly kind: 'held' | 'restricted' | 'ground' };

/** A sample of a pattern for the key; the patterns themselves stand in the drawing. */
export function SketchSwatch({ kind }: SketchSwatchProps) {
  return (
    <svg class="swatch" viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
      <rect class={kind} x="0.5" y="0.5" width="27" height="17" />
      <rect class="edge" x="0.5" y="0.5" width="27" height="17" />
    </svg>
  );
}
