import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CopyFolders, planCopies, writeCopy } from '../../../src/cli/copies.js';
import { findInputs } from '../../../src/cli/inputs.js';
import { UsageError } from '../../../src/cli/usage-error.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copies-'));
  for (const name of ['收到/甲.xlsx', '收到/乙.XLSM', '收到/乡/甲.xlsx', '收到/丙.xls']) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), name);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const port = { isUntouchedCopy: (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes) === 'ours' };

async function plan(folders: CopyFolders, given = [join(folder, '收到')]) {
  const { files } = await findInputs(given, ['.xlsx', '.xlsm', '.xls']);
  return planCopies(files, given, folders, { port, lang: 'zh-CN' });
}

describe('where copies go', () => {
  it('is the folder asked for, under the name of the file; the same name twice is told apart by folders', async () => {
    const out = join(folder, '批注');
    const paths = [...(await plan({ annotate: out }))].map(([name, { annotate }]) => [name, annotate]);
    expect(Object.fromEntries(paths)).toEqual({
      '丙.xls': join(out, '丙.xlsx'),
      '乙.XLSM': join(out, '乙.XLSM'),
      '收到/甲.xlsx': join(out, '收到/甲.xlsx'),
      '乡/甲.xlsx': join(out, '乡/甲.xlsx'),
    });
  });

  it('may be two folders, one for each kind', async () => {
    const path = join(folder, '收到/丙.xls');
    const [fix, annotate] = [join(folder, '修正'), join(folder, '批注')];
    expect([...(await plan({ fix, annotate }, [path])).values()]).toEqual([
      { annotate: join(annotate, '丙.xlsx'), fix: join(fix, '丙.xlsx') },
    ]);
    await expect(plan({ fix, annotate: fix })).rejects.toThrow('不能用同一个文件夹');
  });

  it('is never among the originals, nor below them', async () => {
    for (const inside of ['收到', '收到/批注', '收到/乡'])
      await expect(plan({ annotate: join(folder, inside) })).rejects.toThrow(UsageError);
    await expect(plan({ fix: join(folder, '收到') }, [join(folder, '收到/甲.xlsx')])).rejects.toThrow(
      '换一个别处的文件夹',
    );
  });

  it('is free, or holds copies of ours that nobody has touched', async () => {
    const out = join(folder, '批注');
    await writeCopy(join(out, '丙.xlsx'), new TextEncoder().encode('ours'));
    expect((await plan({ annotate: out })).size).toBe(4);
    await writeCopy(join(out, '丙.xlsx'), new TextEncoder().encode('ours, worked in'));
    await expect(plan({ annotate: out })).rejects.toThrow(`${join(out, '丙.xlsx')} 已经存在`);
  });

  it('is never the same for two files', async () => {
    await writeFile(join(folder, '收到/丙.xlsx'), '');
    await expect(plan({ annotate: join(folder, '批注') })).rejects.toThrow('丙.xlsx（只差大小写或后缀）');
  });
});

describe('writing a copy', () => {
  it('makes its folder and leaves nothing half done behind', async () => {
    const path = join(folder, '新/甲.xlsx');
    await writeCopy(path, new Uint8Array([1, 2]));
    expect([await readdir(join(folder, '新')), [...(await readFile(path))]]).toEqual([['甲.xlsx'], [1, 2]]);
  });
});

describe('a copy that cannot be written', () => {
  it('leaves nothing of it behind', async () => {
    const out = join(folder, '批注');
    await mkdir(join(out, '甲.xlsx', '里面'), { recursive: true });
    await expect(writeCopy(join(out, '甲.xlsx'), new Uint8Array([1]))).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await readdir(out)).toEqual(['甲.xlsx']);
  });
});
