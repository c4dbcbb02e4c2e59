import { describe, expect, it } from 'vitest';
import type { BatchEntry } from '../../../src/cli/batch.js';
import type { CopyReply, CopyTask } from '../../../src/cli/copies.js';
import { copiedLines, copyFiles } from '../../../src/cli/copy-files.js';
import type { Finding } from '../../../src/model/finding.js';
import type { InputFile } from '../../../src/workflows/ports.js';

const NAMES = ['甲.xlsx', '乙.xlsx', '丙.xlsx'];
const files: readonly InputFile[] = NAMES.map((name) => ({
  name,
  path: `/in/${name}`,
  read: async () => ({ ok: true, value: new Uint8Array(), findings: [] }),
}));
const respelt = (file: string, code: string): Finding => ({ code, where: { file, sheet: '表', cell: 'B2' } });
const entries: readonly BatchEntry[] = NAMES.map((file) => ({
  file,
  findings: [respelt(file, 'JY2106')],
  unreadable: false,
  subject: '3132000001',
}));
const paths = new Map(NAMES.map((name) => [name, { fix: `/fix/${name}` }]));

/** A desk that notes what it is asked for and answers as it is told. */
function desk(answer: (name: string) => CopyReply | 'stopped', stop?: AbortSignal) {
  const asked: [name: string, task: CopyTask][] = [];
  return {
    asked,
    copies: async ({ name }: InputFile, task: CopyTask) => {
      asked.push([name, task]);
      return answer(name);
    },
    ...(stop ? { stop } : {}),
  };
}
const mended = (name: string): CopyReply => ({ findings: [respelt(name, 'JY0120')], annotated: true, fixed: true });

describe('copies of a run', () => {
  it('are made of every file that could be opened, and counted', async () => {
    const own = desk(mended);
    const given = entries.map((entry) => ({ ...entry, unreadable: entry.file === '乙.xlsx' }));
    const run = await copyFiles(own, given, files, paths);
    expect(own.asked).toEqual([
      ['甲.xlsx', { fix: '/fix/甲.xlsx', findings: [respelt('甲.xlsx', 'JY2106')], subject: '3132000001' }],
      ['丙.xlsx', { fix: '/fix/丙.xlsx', findings: [respelt('丙.xlsx', 'JY2106')], subject: '3132000001' }],
    ]);
    expect(run).toEqual({
      entries: [
        { ...given[0], findings: [respelt('甲.xlsx', 'JY0120')] },
        given[1],
        { ...given[2], findings: [respelt('丙.xlsx', 'JY0120')] },
      ],
      annotated: 2,
      fixed: 2,
      fixes: 2,
      uncopied: 0,
    });
  });

  it('are not made where none are asked for', async () => {
    const own = desk(mended);
    const run = await copyFiles(own, entries, files, new Map());
    expect([own.asked, run]).toEqual([[], { entries, annotated: 0, fixed: 0, fixes: 0, uncopied: 0 }]);
  });

  it('end with Ctrl-C: nothing is begun any more, and nothing is said of the files that are left', async () => {
    const controller = new AbortController();
    const own = desk((name) => {
      controller.abort();
      return mended(name);
    }, controller.signal);
    const run = await copyFiles(own, entries, files, paths);
    expect(own.asked.map(([name]) => name)).toEqual(['甲.xlsx']);
    expect(run.entries.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['JY0120'],
      ['JY2106'],
      ['JY2106'],
    ]);
    expect([run.fixed, run.uncopied]).toEqual([1, 2]);
  });

  it('count the one at hand as left when it was abandoned', async () => {
    const run = await copyFiles(
      desk((name) => (name === '乙.xlsx' ? 'stopped' : mended(name))),
      entries,
      files,
      paths,
    );
    expect([run.entries.map(({ file }) => file), run.uncopied]).toEqual([NAMES, 2]);
  });

  it('are told by a line each, and what is left', () => {
    const run = { entries, annotated: 1, fixed: 2, fixes: 5, uncopied: 3 };
    expect(copiedLines(run, { annotate: '批注', fix: '修正', lang: 'zh-CN' })).toEqual([
      '修正副本 2 个，共改好 5 处写法，在 修正。',
      '批注副本 1 个，在 批注。',
      '已按要求停下：还有 3 个文件没有做副本；校验结果是全的，如上。',
    ]);
    expect(copiedLines({ ...run, uncopied: 0 }, { lang: 'en' })).toEqual([]);
  });
});
