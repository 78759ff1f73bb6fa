/**
 * A block is the text between two block boundaries of a page (a paragraph, a heading, a list item), with
 * inline elements joined. Everything downstream works on blocks; only lib/paint goes back to nodes.
 */
export type BlockRole = 'title' | 'heading' | 'text';

export type TextBlock = {
  /** Unique and stable while the block lives; not an index. */
  readonly id: number;
  readonly role: BlockRole;
  /** As printed; offsets everywhere are UTF-16 units of this string. */
  readonly text: string;
};

/** Half-open span in UTF-16 units of one block's text. */
export type Span = { readonly start: number; readonly end: number };
