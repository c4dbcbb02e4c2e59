import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileDesk, openFileDesk } from '../../../src/cli/file-batch.js';
import { findInputs } from '../../../src/cli/inputs.js';
import { openSession, type Session } from '../../../src/cli/session.js';
import type { InputFile } from '../../../src/workflows/ports.js';
import { EXAMPLES, ROOT, temporaryFolder } from '../../support/cli.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const folder = temporaryFolder('file-batch');
const OPTIONS = {
  programme: join(CITY, 'programme-2025-2026.json'),
  registry: join(CITY, 'registry-2025-2026.json'),
  lang: 'zh-CN',
  root: ROOT,
  version: '0.0.0',
} as const;
let session: Session;
let files: readonly InputFile[];

beforeAll(async () => {
  const opened = await openSession(OPTIONS);
  if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
  session = opened.value;
  const [form = ''] = readdirSync(join(CITY, 'filled')).filter((name) => name.endsWith('.xlsx'));
  mkdirSync(folder.at('in'));
  for (const name of ['1.xlsx', '3.xlsx']) copyFileSync(join(CITY, 'filled', form), folder.at('in', name));
  writeFileSync(folder.at('in', '2.xlsx'), 'no workbook');
  files = (await findInputs([folder.at('in')], ['.xlsx'])).files;
});
afterAll(() => folder.remove());

const withDesk = async <T>(root: string, work: (desk: FileDesk) => Promise<T>): Promise<T> => {
  const desk = await openFileDesk(files, session, { ...OPTIONS, root });
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
};

/** What a desk makes of all files, and whose cells it can give. */
const allOf = (desk: FileDesk) =>
  desk.run('check', files).then(async ({ entries, left }) => ({
    left,
    entries: entries.map(({ file, unreadable, findings }) => [file, unreadable, findings.map(({ code }) => code)]),
    cells: [...(await desk.cells(files))].map(([name, cells]) => [name, Object.keys(cells).length > 0]),
  }));

describe('the desk for several files', () => {
  it('says the same of them in this thread and in a worker', async () => {
    const here = await withDesk(folder.at('no-such-root'), allOf);
    expect(here.left).toBe(0);
    expect(here.entries.map(([file, unreadable]) => [file, unreadable])).toEqual([
      ['1.xlsx', false],
      ['2.xlsx', true],
      ['3.xlsx', false],
    ]);
    expect(here.cells).toEqual([
      ['1.xlsx', true],
      ['2.xlsx', false],
      ['3.xlsx', true],
    ]);
    if (existsSync(join(ROOT, 'dist', 'cli', 'file.worker.js'))) expect(await withDesk(ROOT, allOf)).toEqual(here);
  });

  it('can be stopped only where it has a worker', async () => {
    expect(await withDesk(folder.at('no-such-root'), async ({ stop }) => stop)).toBeUndefined();
  });

  it('tells a copy that broke off because the file is gone', async () => {
    const path = folder.at('gone.xlsx');
    writeFileSync(path, '');
    const [file] = (await findInputs([path], ['.xlsx'])).files;
    rmSync(path);
    if (!file) throw new TypeError('no file');
    const reply = await withDesk(folder.at('no-such-root'), (desk) =>
      desk.copies(file, { annotate: folder.at('out', 'gone.xlsx'), findings: [] }),
    );
    expect(reply).toEqual({
      findings: [{ code: 'JY0123', where: { file: file.name }, params: { ended: 'unread' } }],
      annotated: false,
      fixed: false,
    });
  });

  it('tells a copy that broke off because the program failed, and keeps what happened', async () => {
    const [file] = files;
    if (!file) throw new TypeError('no file');
    const broken = { ...session, desk: { ...session.desk, workbook: { ...session.desk.workbook, read: undefined } } };
    const desk = await openFileDesk(files, broken as unknown as Session, { ...OPTIONS, root: folder.at('none') });
    const reply = await desk.copies(file, { fix: folder.at('out', 'x.xlsx'), findings: [] });
    const [finding] = reply === 'stopped' ? [] : reply.findings;
    const path = String(finding?.params?.['path']);
    expect([finding?.code, finding?.params?.['ended'], existsSync(path)]).toEqual(['JY0123', 'fault', true]);
    rmSync(path);
  });
});
