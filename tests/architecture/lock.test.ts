import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantTree, runScript } from './planted-tree.js';

test('the lock file holds the optional packages of every system', () => {
  expect(runScript('complete-lock.mjs', '--check')).toEqual({
    code: 0,
    stdout: 'lock: 0 optional packages missing\n',
    stderr: '',
  });
});

test('what a lock file lacks is told, then added with system, processor and C library', () => {
  const owner = {
    version: '1.0.0',
    dev: true,
    optionalDependencies: {
      '@x/tool-darwin-arm64': '1.0.0',
      '@x/tool-linux-x64-musl': '1.0.0',
      '@x/tool-linux-x64': '1.0.0',
    },
  };
  const present = { version: '1.0.0', dev: true, optional: true, cpu: ['x64'], os: ['linux'] };
  const packages = { '': { name: 'a' }, 'node_modules/@x/tool': owner, 'node_modules/@x/tool-linux-x64': present };
  const tree = plantTree({ 'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages }) });
  const checked = runScript('complete-lock.mjs', '--root', tree.root, '--check');
  const completed = runScript('complete-lock.mjs', '--root', tree.root);
  const lock: unknown = JSON.parse(readFileSync(join(tree.root, 'package-lock.json'), 'utf8'));
  tree.remove();
  expect([checked.code, checked.stdout, completed.code]).toEqual([1, 'lock: 2 optional packages missing\n', 0]);
  expect(lock).toEqual({
    lockfileVersion: 3,
    packages: {
      ...packages,
      'node_modules/@x/tool-darwin-arm64': {
        version: '1.0.0',
        dev: true,
        optional: true,
        cpu: ['arm64'],
        os: ['darwin'],
      },
      'node_modules/@x/tool-linux-x64-musl': {
        version: '1.0.0',
        dev: true,
        optional: true,
        cpu: ['x64'],
        libc: ['musl'],
        os: ['linux'],
      },
    },
  });
});
