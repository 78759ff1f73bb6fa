import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const endings = ['', '.ts', '.tsx'];
/** What is imported at run time: `import type` leaves nothing behind. */
const imports = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?['"]([^'"]+)['"]/gm;

/** Files of the repository that a file imports, directly or not, itself included; paths from the root. */
export async function reachableFrom(files: readonly string[]): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  const open = files.map((file) => join(root, file));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const name = relative(root, file);
    if (reached.has(name)) continue;
    reached.add(name);
    if (!/\.tsx?$/.test(file)) continue;
    const text = await readFile(file, 'utf8');
    for (const [, target = ''] of text.matchAll(imports)) open.push(...resolve(target, file));
  }
  return reached;
}

/** Empty for packages. */
function resolve(target: string, from: string): readonly string[] {
  const path = target.replace(/\?.*$/, '');
  const isOurs = path.startsWith('@/') || path.startsWith('.');
  if (!isOurs) return [];
  const base = path.startsWith('@/') ? join(root, path.slice(2)) : join(dirname(from), path);
  const found = endings.map((ending) => base + ending).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${from} imports ${target}, which was not found`);
  return [found];
}
