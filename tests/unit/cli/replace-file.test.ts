import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { removeLeftovers, replaceFile } from '../../../src/cli/replace-file.js';
import { temporaryFolder } from '../../support/cli.js';

const folder = temporaryFolder('replacing');
afterAll(() => folder.remove());

const GONE = 4_194_999;

it('a file takes the place of another and keeps who may read it', async () => {
  const path = folder.at('a.pdf');
  writeFileSync(path, 'old', { mode: 0o640 });
  await replaceFile(path, Buffer.from('new'));
  expect(readFileSync(path, 'utf8')).toBe('new');
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o640);
});

it('a new file comes with its folder', async () => {
  await replaceFile(folder.at('x', 'y', 'b.pdf'), Buffer.from('new'));
  expect(readdirSync(folder.at('x', 'y'))).toEqual(['b.pdf']);
});

it('what cannot be replaced stays, and no draft is left', async () => {
  mkdirSync(folder.at('z', 'c.pdf'), { recursive: true });
  await expect(replaceFile(folder.at('z', 'c.pdf'), Buffer.from('new'))).rejects.toThrow();
  expect(readdirSync(folder.at('z'))).toEqual(['c.pdf']);
});

it('drafts of a run that is gone are taken away, those of a run that goes on and other files stay', async () => {
  const place = folder.at('drafts');
  mkdirSync(place);
  const stay = ['a.pdf', `a.pdf.${process.pid}.part`, 'a.pdf.old.part', `b.pdf.${GONE}.part`];
  for (const name of [...stay, `a.pdf.${GONE}.part`]) writeFileSync(join(place, name), '');
  await removeLeftovers(join(place, 'a.pdf'));
  expect(readdirSync(place).sort()).toEqual([...stay].sort());
  await removeLeftovers(folder.at('nowhere', 'a.pdf'));
});
