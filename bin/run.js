#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const main = new URL('dist/cli/main.js', root);
if (process.argv.length === 3 && process.argv[2] === '--version') {
  process.stdout.write(`jiaoyan ${JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version}\n`);
} else if (existsSync(main)) {
  const { run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2), fileURLToPath(root));
} else {
  process.stderr.write('jiaoyan: dist/ is missing; run `npm run build` first.\n');
  process.exitCode = 1;
}
