import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard']).toString().split('\n');
const places = new Set(files.flatMap(withFolders));
const documents = files.filter((file) => file.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** They stand in the packages, not here. */
const built: ReadonlySet<string> = new Set(['gate.js', 'scanner.js']);

function withFolders(file: string): readonly string[] {
  const parts = file.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Whatever a document prints as code and looks like a file or a folder of ours. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/`([\w.*/-]+)`/g)]
    .map(([, code = '']) => code.replace(/\/$/, ''))
    .filter((code) => code.includes('/') || /\.(?:tsx?|js|json|md|css|yml|png)$/.test(code))
    .filter((code) => !code.startsWith('.output') && !built.has(code));
}

/** From the root, from the document's folder or, of a bare name, anywhere; `*` is any part of a name. */
function isThere(path: string, document: string): boolean {
  if (places.has(path) || places.has(posix.join(posix.dirname(document), path))) return true;
  const name = path.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  const pattern = new RegExp(`${path.includes('/') ? '^' : '(?:^|/)'}${name}$`);
  return [...places].some((place) => pattern.test(place));
}

/** As the forge writes the anchor of a heading. */
function anchorsOf(document: string): readonly string[] {
  const headings = readFileSync(document, 'utf8').match(/^#+ .*$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(/\s/g, '-'),
  );
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('names only commands that there are', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)];
    const unknown = named.filter(([, run, own = '']) => scripts[run ?? own] === undefined);
    expect(unknown.map(([command]) => command)).toEqual([]);
  });

  it('names only files and folders that there are', () => {
    expect(pathsIn(text).filter((path) => !isThere(path, document))).toEqual([]);
  });

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s:#]*)(?:#([\w-]+))?\)/g)];
    const broken = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? document : posix.join(posix.dirname(document), path);
      if (!places.has(posix.normalize(target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});
