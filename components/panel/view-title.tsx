import type { ComponentChildren } from 'preact';

/** The heading of what the panel shows; takes the focus when a reader is led there. */
export function ViewTitle({ children }: { readonly children: ComponentChildren }) {
  return (
    <h2 class="view-title" tabIndex={-1}>
      {children}
    </h2>
  );
}
