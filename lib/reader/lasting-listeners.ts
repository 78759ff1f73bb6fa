/**
 * Listeners on window and document that outlast `document.open`, with which a page takes away every listener
 * there, ours included.
 * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 */
export class LastingListeners {
  readonly #additions: (() => void)[] = [];

  /** Adds listeners, always the same functions: where they still are, adding them again does nothing. */
  keep(add: () => void): void {
    this.#additions.push(add);
    add();
  }

  renew(): void {
    for (const add of this.#additions) add();
  }
}
