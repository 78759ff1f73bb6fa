/**
 * The element around a node. A form answers with its own fields where they are named like what is asked of
 * it: `<input name="parentElement">` would lead round in a circle for ever. Documents without a browser have
 * no such forms.
 */
export const parentOf: (node: Node) => Element | null = genuineParent();

function genuineParent(): (node: Node) => Element | null {
  const getter =
    typeof Node === 'undefined'
      ? undefined
      : Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
  return getter === undefined
    ? ({ parentElement }) => parentElement
    : (node) => getter.call(node) as Element | null;
}
