/** A mark as the page itself can see it. */
export type PageMark = { readonly text: string; readonly highlight: string };

/** What the document is marked with, in no particular order. */
export function pageMarks(): readonly PageMark[] {
  return [...CSS.highlights].flatMap(([highlight, ranges]) =>
    [...ranges].map((range) => ({ text: textOf(range), highlight })),
  );
}

export function markedTexts(): readonly string[] {
  return pageMarks()
    .map(({ text }) => text)
    .sort();
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live.toString().replace(/\s+/g, ' ');
}

/** The middle of the nth place where the document says a phrase; on its first line when it wraps. */
export function middleOf(phrase: string, nth = 0): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = rectsOf(phrase, nth)[0] ?? new DOMRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where a phrase that stands in one text node is printed, line by line. */
export function rectsOf(phrase: string, nth = 0): readonly DOMRect[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    let at = node.data.indexOf(phrase);
    while (at !== -1) {
      if (left === 0) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + phrase.length);
        return [...range.getClientRects()];
      }
      left -= 1;
      at = node.data.indexOf(phrase, at + 1);
    }
  }
  throw new Error(`The document does not say “${phrase}”`);
}
