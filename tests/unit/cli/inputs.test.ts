import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/cli/inputs.js';
import { temporaryFolder } from '../../support/cli.js';

const folder = temporaryFolder('inputs');

const SYSTEM_FILES = [
  '~$乙.xlsx',
  '.~lock.乙.xlsx#',
  '.DS_Store',
  'Thumbs.db',
  'THUMBS.DB',
  'desktop.ini',
  '._乙.xlsx',
];

beforeAll(() => {
  mkdirSync(folder.at('子', '孙'), { recursive: true });
  mkdirSync(folder.at('空'));
  for (const name of [...SYSTEM_FILES, 'b.xlsx', 'a.xlsx', 'B.XLSX', '10.xlsx', '2.xlsx', '说明.txt', 'a.json'])
    writeFileSync(folder.at(name), name);
  writeFileSync(folder.at('子', 'c.xls'), '');
  writeFileSync(folder.at('子', '孙', 'd.xlsx'), 'd');
});
afterAll(() => folder.remove());

const names = async (paths: readonly string[], endings: readonly string[] = ['.xlsx', '.xls']) =>
  (await findInputs(paths, endings)).files.map(({ name }) => name);

describe('the files under paths', () => {
  it('are those with a wanted ending, in whatever case, folder by folder in the order of names', async () => {
    expect(await names([folder.path])).toEqual(['10.xlsx', '2.xlsx', 'B.XLSX', 'a.xlsx', 'b.xlsx', 'c.xls', 'd.xlsx']);
  });

  it('are never what programs and systems leave lying about', async () => {
    const found = await names([folder.path], ['']);
    expect(SYSTEM_FILES.filter((name) => found.includes(name))).toEqual([]);
    expect(found).toContain('说明.txt');
  });

  it('keep the order of the paths, and stand once when named twice', async () => {
    const roundabout = join(folder.at('子'), '..', 'b.xlsx');
    expect(await names([folder.at('b.xlsx'), folder.at('a.xlsx'), folder.at('b.xlsx'), roundabout])).toEqual([
      'b.xlsx',
      'a.xlsx',
    ]);
  });

  it('are told apart by their folders where they have the same name', async () => {
    const paths = ['同名/甲区/表.xlsx', '同名/乙区/表.xlsx', '同名/乙区/另一份.xlsx'];
    for (const path of paths) {
      mkdirSync(folder.at(path, '..'), { recursive: true });
      writeFileSync(folder.at(path), path);
    }
    expect(await names([folder.at('同名')])).toEqual(['另一份.xlsx', '乙区/表.xlsx', '甲区/表.xlsx']);
  });

  it('of folders are told when they are passed over: what systems left, and other endings', async () => {
    const { passedOver } = await findInputs([folder.path], ['.xlsx', '.xls']);
    expect([...passedOver].sort()).toEqual(
      [...SYSTEM_FILES, '说明.txt', 'a.json'].map((name) => folder.at(name)).sort(),
    );
  });

  it('are taken whatever their ending when they are named themselves', async () => {
    expect(await names([folder.at('说明.txt')])).toEqual(['说明.txt']);
  });

  it('are none in an empty folder, without a finding', async () => {
    expect(await findInputs([folder.at('空')], ['.xlsx'])).toEqual({ files: [], findings: [], passedOver: [] });
  });

  it('are told when they are missing, and the others are still found', async () => {
    const missing = folder.at('没有.xlsx');
    const { files, findings } = await findInputs([missing, folder.at('a.xlsx')], ['.xlsx']);
    expect(files.map(({ name, path }) => [name, path])).toEqual([['a.xlsx', folder.at('a.xlsx')]]);
    expect(findings).toEqual([{ code: 'JY0112', where: { file: missing }, found: missing }]);
  });
});

describe('reading a file', () => {
  it('gives its bytes', async () => {
    const { files } = await findInputs([folder.at('子', '孙', 'd.xlsx')], []);
    const read = await files[0]?.read();
    expect(read).toEqual({ ok: true, value: Buffer.from('d'), findings: [] });
  });

  it('does not even load what is far too large to be a form', async () => {
    const path = folder.at('huge.xlsx');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 30);
    const { files } = await findInputs([path], []);
    expect(await files[0]?.read()).toEqual({
      ok: false,
      findings: [
        {
          code: 'JY0107',
          where: { file: 'huge.xlsx' },
          found: '1073741824',
          expected: '67108864',
          params: { limit: 'fileBytes', allowed: 67108864 },
        },
      ],
    });
    rmSync(path);
  });

  it('gives a finding when it has gone since', async () => {
    const path = folder.at('fleeting.xlsx');
    writeFileSync(path, 'x');
    const { files } = await findInputs([path], []);
    rmSync(path);
    expect(await files[0]?.read()).toEqual({
      ok: false,
      findings: [{ code: 'JY0112', where: { file: 'fleeting.xlsx' }, found: path }],
    });
  });
});
