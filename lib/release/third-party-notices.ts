import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Package = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly repository: string;
  /** Null where the package brings no licence file of its own. */
  readonly text: string | null;
};

const head = `Third-party notices

This extension contains code of the packages below, unchanged but for bundling and, in part, minification.
Their sources are at the addresses given and, in these versions, in the npm registry.
`;
const rule = `\n${'-'.repeat(80)}\n\n`;

/**
 * Names and licences of all packages that modules of a bundle come from, as one text.
 *
 * @param moduleIds Absolute paths of the bundled modules, as a bundler gives them.
 * @throws {Error} when a package has no licence text: it may not be shipped unseen.
 */
export function composeNotices(moduleIds: Iterable<string>): string {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const folder = packageFolder(id);
    if (folder !== null) folders.add(folder);
  }
  const packages = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [head, ...packages.map((one) => notice(one, packages))].join(rule);
}

/** The folder of the package that a module belongs to; null for a module of ours. */
function packageFolder(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '').split('?')[0] ?? '';
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly repository: string | { readonly url: string };
};

function readPackage(folder: string): Package {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, repository } = manifest;
  const address = typeof repository === 'string' ? repository : repository.url;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
  return { name, version, license, repository: address.replace(/^git\+/, ''), text };
}

function notice(one: Package, all: readonly Package[]): string {
  // A package of a larger repository is often published without the licence that stands at its root.
  const text =
    one.text ?? all.find((other) => other.repository === one.repository && other.text)?.text;
  if (text === undefined || text === null) throw new Error(`${one.name} has no licence text`);
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  return `${one.name} ${one.version} (${one.license})\n${one.repository}\n\n${lines.join('\n')}\n`;
}
