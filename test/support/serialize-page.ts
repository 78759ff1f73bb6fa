/**
 * Everything in the document, byte for byte, shadow roots included. Unlike `outerHTML` it tells two text nodes
 * from one and shows what markup cannot say.
 */
export function serializePage(): string {
  const sheets = document.adoptedStyleSheets.length + document.styleSheets.length;
  return `${sheets} sheets${serializeNode(document.documentElement)}`;
}

function serializeNode(node: Node): string {
  if (!(node instanceof Element)) return `[${node.nodeType}:${node.nodeValue ?? ''}]`;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${value}`).join('');
  const shadow = node.shadowRoot === null ? '' : `{${serializeChildren(node.shadowRoot)}}`;
  return `<${node.nodeName}${attributes}>${shadow}${serializeChildren(node)}</>`;
}

function serializeChildren({ childNodes }: Node): string {
  return [...childNodes].map(serializeNode).join('');
}
