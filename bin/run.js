#!/usr/bin/env node
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = fileURLToPath(new URL('../', import.meta.url));
const file = join(root, 'dist', 'program.cjs');
const argv = process.argv.slice(2);
if (argv.length === 1 && argv[0] === '--version') {
  process.stdout.write(`jiaoyan ${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`);
} else if (existsSync(file)) {
  const { program, keep } = load(readFileSync(file, 'latin1'));
  process.exitCode = await program.run(argv, root, program.commands);
  keep();
} else {
  process.stderr.write('jiaoyan: dist/ is missing; run `npm run build` first.\n');
  process.exitCode = 1;
}

/**
 * Runs the program with the code that V8 kept of an earlier run of the same command, as Python does with
 * `__pycache__`: compiling takes longer than checking a form. `keep` writes it where there is none that fits. The name
 * says build, V8 and machine; V8 refuses by itself what it cannot use, and a folder that cannot be written is no harm.
 */
function load(source) {
  const build = source.slice(2, 18);
  const folder = join(root, 'dist', 'code-cache');
  const pathOf = (command) => join(folder, `${build}-${process.versions.v8}-${process.arch}-${command}.bin`);
  // Which words are the command is known only once the program is there; a word after it may be a folder.
  const [path, cachedData] = firstOf(possibleCommands().map(pathOf));
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const own = pathOf(commandOf(module.exports.commands));
  const fits = path === own && script.cachedDataRejected !== true;
  return { program: module.exports, keep: () => (fits ? undefined : write({ folder, build }, own, script)) };
}

/** Names under which code may be kept for these arguments, the likeliest first. */
function possibleCommands() {
  const words = argv.slice(0, 2);
  return [...new Set([words.join('-'), words.slice(0, 1).join(), 'none'])].filter((name) =>
    /^[a-z]+(-[a-z]+)*$/.test(name),
  );
}

/** The command that the arguments begin with; `none` for help and what is no command. */
function commandOf(commands = {}) {
  const count = [2, 1].find((words) => argv.length >= words && Object.hasOwn(commands, argv.slice(0, words).join(' ')));
  return count === undefined ? 'none' : argv.slice(0, count).join('-').replaceAll(' ', '-');
}

/** The first file that is there, with its content. */
function firstOf(paths) {
  for (const path of paths) {
    const data = read(path);
    if (data) return [path, data];
  }
  return [];
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function write({ folder, build }, path, script) {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, script.createCachedData());
    renameSync(`${path}.${process.pid}`, path);
    // What other builds have left is of no use any more.
    for (const name of readdirSync(folder)) if (!name.startsWith(`${build}-`)) rmSync(join(folder, name));
  } catch {
    // Without it the next start takes a little longer.
  }
}
