/** A page's `<meta>` elements: lower-case name, property or itemprop → contents in document order. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** Reads them in one pass; empty contents are left out. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (content === undefined || content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name === undefined) continue;
      const contents = meta.get(name);
      if (contents === undefined) meta.set(name, [content]);
      else contents.push(content);
    }
  }
  return meta;
}

/** The first content under any of the names, tried in the order given. */
export function firstMeta(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
