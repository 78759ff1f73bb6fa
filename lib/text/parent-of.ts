/**
 * The element around a node. A form answers with its own fields where they are named like what is asked of
 * it: `<input name="parentElement">` would lead round in a circle for ever. Documents without a browser have
 * no such forms.
 */
export const parentOf: (node: Node) => Element | null =
  typeof Node === 'undefined'
    ? ({ parentElement }) => parentElement
    : (node) => Reflect.get(Node.prototype, 'parentElement', node);
