// Bundles the CLI into dist/: dist/cli/main.js, one module per command, shared code in dist/chunks/, and oclif's
// manifest, so that a run loads one command and nothing of the others.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { Plugin } from '@oclif/core';
import { build } from 'esbuild';
import { ROOT } from './schemas.mjs';

/** Left in node_modules: large, seldom needed, or reading files beside their own code. */
const EXTERNAL = [
  'exceljs',
  'pdfkit',
  'fontkit',
  'handlebars',
  'markdown-it',
  '@peculiar/x509',
  'libsql',
  'typescript',
];

/** CommonJS inside an ES module needs these three. */
const BANNER = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  'const require = __createRequire(import.meta.url);',
  'const __filename = __fileURLToPath(import.meta.url);',
  "const __dirname = __fileURLToPath(new URL('.', import.meta.url));",
].join('');

const { values } = parseArgs({ options: { root: { type: 'string', default: ROOT } } });
const root = resolve(values.root);
const work = join(root, '.cache', `dist-${process.pid}`);
const started = performance.now();

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: entryPoints(),
  outbase: 'src',
  outdir: relative(root, work),
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: EXTERNAL,
  banner: { js: BANNER },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'external',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
});
const commands = await writeManifest();
await bundlePage();
await bundleProgram();
writeFileSync(join(work, 'meta.json'), JSON.stringify(metafile));
// The new tree takes the place of the old one at once, so that a run beside the build never meets half of it.
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(work, join(root, 'dist'));
const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
process.stdout.write(
  `build: ${commands} commands, ${Object.keys(metafile.outputs).length} files, ${Math.round(bytes / 1024)} KiB, ${Math.round(performance.now() - started)} ms\n`,
);

/**
 * The whole program once more as one CommonJS file, which is what bin/run.js starts: one file to read, and one for which
 * V8 can keep its compiled code. Modules that are imported dynamically are still run only when they are asked for.
 */
async function bundleProgram() {
  const outfile = join(work, 'program.cjs');
  await build({
    absWorkingDir: root,
    stdin: { contents: programSource(), resolveDir: root, loader: 'js' },
    outfile: relative(root, outfile),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: EXTERNAL,
    define: { 'import.meta.url': '__programUrl' },
    // Files of the package are found from where the chunks of the other bundle lie, one folder below dist/.
    banner: {
      js: "const __programUrl = require('node:url').pathToFileURL(require('node:path').join(__dirname, 'chunks', 'a.js')).href;",
    },
    // A script outside node's own loader has no import().
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    // V8 keeps plain ASCII in half the space and reads it without decoding.
    charset: 'ascii',
    logLevel: 'warning',
  });
  const text = asciiOf(readFileSync(outfile, 'utf8'));
  // The first line tells builds apart; code that V8 kept of another build must not be taken.
  writeFileSync(outfile, `//${createHash('sha256').update(text).digest('hex')}\n${text}`);
}

/** The script of the annual report's page: one file for a browser, with the parts of ECharts that it draws with. */
async function bundlePage() {
  const entry = join(root, 'src', 'page', 'main.ts');
  if (!existsSync(entry)) return;
  await build({
    absWorkingDir: root,
    entryPoints: [relative(root, entry)],
    outfile: relative(root, join(work, 'page', 'annual-report.js')),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome90', 'firefox90', 'safari15'],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  });
}

/** esbuild leaves regular expressions as they are; there an escape means the same as the character. */
function asciiOf(source) {
  return source.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function programSource() {
  const names = entryPoints()
    .map((path) => /^src\/commands\/(.*)\.ts$/.exec(path)?.[1])
    .filter((name) => name !== undefined);
  const lines = names.map(
    (name) => `  '${name.replaceAll('/', ' ')}': async () => (await import('./src/commands/${name}.ts')).default,\n`,
  );
  return `export { run } from './src/cli/main.ts';\nexport const commands = {\n${lines.join('')}};\n`;
}

/** The command line, every command, and every worker (`*.worker.ts`); each keeps its place below dist/. */
function entryPoints() {
  const sources = readdirSync(join(root, 'src'), { recursive: true })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
  const entries = sources.filter((path) => path.startsWith('commands/') || path.endsWith('.worker.ts'));
  const optional = ['index.ts'].filter((path) => existsSync(join(root, 'src', path)));
  return ['cli/main.ts', ...optional, ...entries.sort()].map((path) => `src/${path}`);
}

/** oclif reads flags, arguments and summaries from the manifest instead of loading every command. */
async function writeManifest() {
  mkdirSync(join(work, 'commands'), { recursive: true });
  const pjson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const plugin = new Plugin({ root: work, pjson, isRoot: true, ignoreManifest: true, errorOnManifestCreate: true });
  await plugin.load();
  writeFileSync(join(work, 'oclif.manifest.json'), JSON.stringify(plugin.manifest));
  return plugin.commandIDs.length;
}
