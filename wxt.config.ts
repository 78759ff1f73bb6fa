import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { defineConfig, type BuildOutput } from 'wxt';
import type * as briefingAssert from './lib/cli/briefing-assert';
import { settleZip } from './lib/release/settle-zip';
import { composeNotices } from './lib/release/third-party-notices';

/** Extension pages load nothing but their own files and talk to nobody. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Four, which is as many as Chrome suggests keys for; the reader changes them in the browser. */
const commands = {
  'next-term': command('nextTerm', 'Alt+Shift+Period'),
  'previous-term': command('previousTerm', 'Alt+Shift+Comma'),
  'open-card': command('openCard', 'Alt+Shift+O'),
  'toggle-marks': command('toggleMarks', 'Alt+Shift+M'),
};

function command(name: string, key: string) {
  return { description: `__MSG_commands_${name}__`, suggested_key: { default: key } };
}

/** No build with a fault in the briefing; its balance figures are printed at each. */
async function checkBriefing(): Promise<void> {
  // Imported late and through tsx, which knows the path alias: the configuration is loaded without it.
  const { assertBundledBriefing }: typeof briefingAssert = await tsImport(
    './lib/cli/briefing-assert.ts',
    import.meta.url,
  );
  for (const line of assertBundledBriefing()) console.log(`briefing: ${line}`);
}

/** Functions of modules called `*.built.ts` are called at build time: their answers enter the bundle as data. */
const builtModules = {
  name: 'built-modules',
  async load(id: string) {
    if (!id.endsWith('.built.ts')) return null;
    const exported = (await tsImport(id, import.meta.url)) as Record<string, () => unknown>;
    const functions = Object.entries(exported).map(([name, answer]) => {
      const json = JSON.stringify(JSON.stringify(answer()));
      return `export const ${name} = () => JSON.parse(${json});`;
    });
    return functions.join('\n');
  },
};

/** Closes Preact's one door to unparsed HTML: nothing here uses it, and a store's linter warns of it. */
const noInnerHtml = {
  name: 'no-inner-html',
  transform(code: string, id: string) {
    if (!/node_modules\/preact\/dist\/preact\./.test(id)) return null;
    return code.replaceAll(/\.innerHTML\s*=(?!=)/g, '.textContent=');
  },
};

/** In web pages every byte is the reader's time; the other scripts a store reviewer can read as they run. */
const minified: ReadonlySet<string> = new Set(['gate', 'scanner']);

/** One letter beyond Latin-1 and the browser keeps the whole script in two bytes a letter. */
const asciiLetters = {
  name: 'ascii-letters',
  // At the very end: the minifier would write the letters again.
  generateBundle(_options: unknown, bundle: object) {
    for (const file of Object.values(bundle) as { code?: string }[]) {
      if (file.code !== undefined)
        file.code = file.code.replaceAll(/[\u0080-\uffff]/g, escapeLetter);
    }
  },
};

function escapeLetter(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What a build is made from and no more, whatever else lies in the folder. */
const sources = [
  '.npmrc',
  '{package,package-lock,tsconfig}.json',
  'wxt.config.ts',
  '{README,SOURCES}.md',
  'LICENSE',
  'assets/{briefing,locales,public}/**',
  'assets/*.css',
  '{components,entrypoints,lib}/**',
];

/** The licences travel with the code they are for. */
async function writeNotices(folder: string, { steps }: BuildOutput): Promise<void> {
  const chunks = steps.flatMap((step) => step.chunks);
  const moduleIds = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  await writeFile(join(folder, 'third-party-notices.txt'), composeNotices(moduleIds));
}

async function settle(zips: readonly string[]): Promise<void> {
  for (const zip of zips) await writeFile(zip, await settleZip(await readFile(zip)));
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  vite: () => ({
    plugins: [builtModules, noInnerHtml],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // The polyfill would put a fetch into every page; both browsers preload by themselves.
    build: { minify: false, target: 'es2022', modulePreload: { polyfill: false } },
  }),
  zip: { excludeSources: ['**/*'], includeSources: sources },
  hooks: {
    'build:before': async (wxt) => {
      // What a shell or a test runner has set would make another bundle, with paths of this machine in it.
      process.env.NODE_ENV = wxt.config.mode;
      await checkBriefing();
    },
    'build:done': (wxt, output) => writeNotices(wxt.config.outDir, output),
    'zip:done': (_wxt, zips) => settle(zips),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => minified.has(name))) return;
      config.build = { ...config.build, minify: 'esbuild' };
      config.plugins = [...(config.plugins ?? []), asciiLetters];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    commands,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'phase-two-reader@reader.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '150.0' },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
