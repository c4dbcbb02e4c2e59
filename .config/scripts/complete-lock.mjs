// Adds to package-lock.json the optional packages of other systems that the registry at hand did not offer while
// installing. Without them `npm ci` calls the lock file out of step. With `--check` it only tells, and fails.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './schemas.mjs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const { values } = parseArgs({
  options: { root: { type: 'string', default: ROOT }, check: { type: 'boolean', default: false } },
});

process.exitCode = main(join(resolve(values.root), 'package-lock.json'));

function main(path) {
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const missing = missingPackages(lock.packages);
  process.stdout.write(`lock: ${missing.length} optional packages missing\n`);
  if (missing.length === 0) return 0;
  if (values.check) {
    process.stderr.write('lock: run `npm run lock:complete` and commit package-lock.json\n');
    return 1;
  }
  for (const [place, entry] of missing) lock.packages[place] = entry;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  return 0;
}

/** Place and entry of every optional dependency that the lock names but does not hold. */
function missingPackages(packages) {
  const wanted = Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({ owner, name, version, dev })),
  );
  return wanted
    .filter(({ owner, name }) => !packages[`node_modules/${name}`] && !packages[`${owner}/node_modules/${name}`])
    .map(({ name, version, dev }) => [`node_modules/${name}`, entryOf(name, version, dev)]);
}

/** Such packages carry their system in the name, and are asked for by exact version. */
function entryOf(name, version, dev) {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new TypeError(`${name} ${version} is no exact version`);
  const words = name.split(/[/-]/);
  const [os, cpu] = [SYSTEMS, PROCESSORS].map((list) => words.filter((word) => list.includes(word)));
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(words.includes('musl') && { libc: ['musl'] }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
