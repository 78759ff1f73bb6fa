/** A page's `<meta>` elements: lower-case name, property or itemprop → contents in document order. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** Reads them in one pass; empty contents are left out. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase() ?? '';
      if (name !== '' && content !== '') meta.set(name, [...(meta.get(name) ?? []), content]);
    }
  }
  return meta;
}

/** The first content under any of the names, tried in the order given. */
export function firstMeta(meta: Meta, names: readonly string[]): string | null {
  return names.flatMap((name) => meta.get(name) ?? [])[0] ?? null;
}

/** All contents in one text: less work than reading them. */
export function metaText(document: Document): string {
  let text = '';
  for (const element of document.getElementsByTagName('meta')) {
    text += `${element.getAttribute('content') ?? ''}\n`;
  }
  return text;
}
