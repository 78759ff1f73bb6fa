import type { DomBlock, TextSegment } from '@/lib/text/dom-block';
import type { BlockRole } from '@/lib/text/text-block';

/** Words parted by single spaces: what is printed as it stands. */
const run = /[^\t\n\f\r ]+(?: [^\t\n\f\r ]+)*/g;

type Addition = { readonly from: number; readonly to: number; readonly isLinked: boolean };

let lastId = 0;

/** Joins text nodes into one block, with white space collapsed as a browser prints it. */
export class BlockBuilder {
  #text = '';
  #linked = 0;
  #segments: { node: Text; start: number; nodeStart: number; length: number }[] = [];
  /** White space seen after the text so far; printed as a space only if more text follows. */
  #space: { node: Text; offset: number } | null = null;

  get text(): string {
    return this.#text;
  }

  /** Share of the text that links away, 0 to 1. */
  get linkShare(): number {
    return this.#text === '' ? 0 : this.#linked / this.#text.length;
  }

  /** True when the block's text and `data` would run together into one word. */
  glues(data: string): boolean {
    const last = this.#text.at(-1);
    return last !== undefined && this.#space === null && isLetter(last) && isLetter(data.charAt(0));
  }

  /** Adds the characters `from`..`to` of a text node. */
  add(node: Text, { from, to, isLinked }: Addition): void {
    const data = node.data.slice(from, to);
    const before = this.#text.length;
    let end = 0;
    for (const { 0: words, index } of data.matchAll(run)) {
      if (index > end) this.#note(node, from + end);
      this.#print(node, from + index, words);
      end = index + words.length;
    }
    if (end < data.length) this.#note(node, from + end);
    if (isLinked) this.#linked += this.#text.length - before;
  }

  /** The block so far, or null when nothing would be printed; either way the builder starts anew. */
  take(element: Element, role: BlockRole): DomBlock | null {
    const text = this.#text;
    const segments: readonly TextSegment[] = this.#segments;
    this.#text = '';
    this.#linked = 0;
    this.#segments = [];
    this.#space = null;
    if (text.trim() === '') return null;
    lastId += 1;
    return { id: lastId, role, text, element, segments };
  }

  #note(node: Text, offset: number): void {
    if (this.#text !== '') this.#space ??= { node, offset };
  }

  #print(node: Text, nodeStart: number, words: string): void {
    const space = this.#space;
    this.#space = null;
    if (space !== null) this.#append(space.node, space.offset, ' ');
    this.#append(node, nodeStart, words);
  }

  #append(node: Text, nodeStart: number, characters: string): void {
    const last = this.#segments.at(-1);
    if (last?.node === node && last.nodeStart + last.length === nodeStart) {
      last.length += characters.length;
    } else {
      const { length } = characters;
      this.#segments.push({ node, start: this.#text.length, nodeStart, length });
    }
    this.#text += characters;
  }
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
