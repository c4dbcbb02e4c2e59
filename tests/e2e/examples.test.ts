import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, ROOT } from '../support/cli.js';

const folders = readdirSync(EXAMPLES).filter((name) => statSync(join(EXAMPLES, name)).isDirectory());

describe('every example', () => {
  it('is there', () => {
    expect(folders.length).toBeGreaterThanOrEqual(2);
  });

  it.each(folders)('%s has a README, a context, and is executed by a test of the same name', (name) => {
    const paths = ['README.md', 'jiaoyan.json', 'expected'].map((path) => join(EXAMPLES, name, path));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    const test = join(ROOT, 'tests', 'e2e', `${name}.test.ts`);
    expect([existsSync(test), readFileSync(test, 'utf8').includes(`'${name}'`)]).toEqual([true, true]);
    expect(readFileSync(join(EXAMPLES, 'README.md'), 'utf8')).toContain(`(${name})`);
  });

  it.each(folders)('%s describes only files that there are', (name) => {
    const table = readFileSync(join(EXAMPLES, name, 'README.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] as string));
    expect(table.length).toBeGreaterThan(2);
    expect(table.filter((path) => !existsSync(join(EXAMPLES, name, path)))).toEqual([]);
  });
});
