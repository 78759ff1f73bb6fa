/** One node of a page's JSON-LD, as found: nothing about its fields is certain. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Where a node may hold the one that describes the page. Never comments, updates or related items. */
const wrappers = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const maxDepth = 4;

/** Every described thing at the top of a page's JSON-LD, in document order. Broken scripts are passed over. */
export function readJsonLd(document: Document): readonly LinkedNode[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap((script) => unwrap(parse(script.textContent), 0));
}

/** The types of a node without their vocabulary, in lower case. */
export function typesOf(node: LinkedNode): readonly string[] {
  const types = node['@type'];
  const all: readonly unknown[] = Array.isArray(types) ? types : [types];
  return all
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, '').toLowerCase());
}

/** A field that should hold one text; the first of several; null when it holds none. */
export function textField(node: LinkedNode, name: string): string | null {
  const field = node[name];
  const value: unknown = Array.isArray(field) ? field[0] : field;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function parse(source: string): unknown {
  // Some publishers wrap the data in a comment or leave line feeds inside strings.
  const json = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$|;\s*$/g, '');
  for (const candidate of [json, json.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

function unwrap(value: unknown, depth: number): readonly LinkedNode[] {
  if (depth > maxDepth) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => unwrap(entry, depth + 1));
  if (!isNode(value)) return [];
  return [value, ...wrappers.flatMap((name) => unwrap(value[name], depth + 1))];
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
