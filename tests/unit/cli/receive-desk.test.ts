import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/cli/inputs.js';
import { openReceiveDesk, type ReceiveDesk } from '../../../src/cli/receive-desk.js';
import { receiveFiles } from '../../../src/cli/receive-files.js';
import { openWorkspace } from '../../../src/cli/workspace.js';
import type { InputFile } from '../../../src/workflows/ports.js';
import { ROOT, temporaryFolder } from '../../support/cli.js';
import { ManyBases, SHARED } from '../../support/many-bases.js';

const home = temporaryFolder('receive-desk');
const LIMITS = { seconds: 4, megabytes: 32 };
/** A thread in the place of the program's own, which does to a file what the file is called. */
const THREAD = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ file, bytes }) => {
  if (file === 'hangs.xlsx') for (;;);
  if (file === 'eats.xlsx') for (const kept = []; ; ) kept.push(new Array(1e6).fill(kept.length));
  if (file === 'breaks.xlsx') throw new TypeError('broken');
  parentPort.postMessage({ ok: true, findings: [], value: { file, findings: [], unreadable: false, results: [], size: bytes.length } });
});
parentPort.postMessage('ready');
`;
let city: ManyBases;
let workspace: string;

beforeAll(async () => {
  city = await ManyBases.in(home.path, 3);
  workspace = await city.workspace();
  mkdirSync(home.at('root', 'dist', 'cli'), { recursive: true });
  writeFileSync(home.at('root', 'dist', 'cli', 'receive.worker.js'), THREAD);
  mkdirSync(home.at('hostile'));
  for (const name of ['breaks', 'eats', 'good', 'hangs', 'last'])
    writeFileSync(home.at('hostile', `${name}.xlsx`), name);
});
afterAll(() => {
  home.remove();
  for (const name of readdirSync(tmpdir()).filter((file) => file.startsWith(`jiaoyan-fault-${process.pid}-`)))
    rmSync(join(tmpdir(), name));
});

async function withDesk<T>(
  files: readonly InputFile[],
  root: string,
  work: (desk: ReceiveDesk) => Promise<T>,
): Promise<T> {
  const opened = await openWorkspace({ ...SHARED, workspace });
  if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
  const desk = await openReceiveDesk(files, opened.value, { root, limits: LIMITS });
  try {
    return await work(desk);
  } finally {
    await desk.close();
    opened.value.store.close();
  }
}

describe('A batch with files that hang, eat memory or break the program', () => {
  it('loses these files only, each with its finding, and does not wait long', async () => {
    const { files } = await findInputs([home.at('hostile')], ['.xlsx']);
    const codes = await withDesk(files, home.at('root'), async (desk) => {
      const found: (readonly [string, readonly string[]])[] = [];
      for (const { name } of files) {
        const read = await desk.workbook(name, new Uint8Array(10));
        found.push([name, read.findings.map(({ code }) => code)]);
      }
      return found;
    });
    expect(codes).toEqual([
      ['breaks.xlsx', ['JY0116']],
      ['eats.xlsx', ['JY0115']],
      ['good.xlsx', []],
      ['hangs.xlsx', ['JY0114']],
      ['last.xlsx', []],
    ]);
  });

  it('ends with code 1 for the fault of the program, and says why each file was refused', async () => {
    const written: string[] = [];
    const options = {
      ...SHARED,
      workspace,
      root: home.at('root'),
      limits: LIMITS,
      write: (line: string) => written.push(line),
    };
    const ending = await receiveFiles([home.at('hostile')], options);
    expect(ending.code).toBe(1);
    expect(ending.told.map((line) => line.slice(0, 6))).toEqual(['JY0116', 'JY0115', 'JY0114']);
    expect(written.slice(2).map((line) => line.split(' ')[0])).toEqual([
      'breaks.xlsx',
      'eats.xlsx',
      'good.xlsx',
      'hangs.xlsx',
      'last.xlsx',
    ]);
    expect(ending.text).toBe('共 5 个文件：接收 0 个，取代 0 个，相同 0 个，未接收 5 个。');
  });
});

describe('A desk for received files', () => {
  it('reads the same in this thread and in a worker', async () => {
    const paths = await city.write(home.at('forms'));
    const { files } = await findInputs([home.at('forms')], ['.xlsx']);
    const readAll = (root: string) =>
      withDesk(files, root, async (desk) => {
        const read: unknown[] = [];
        for (const file of files) {
          const bytes = await file.read();
          if (bytes.ok) read.push(await desk.workbook(file.name, bytes.value));
        }
        return read;
      });
    const here = await readAll(home.at('none'));
    expect(here).toHaveLength(paths.length);
    expect(here).toEqual(paths.map(() => expect.objectContaining({ ok: true })));
    if (existsSync(join(ROOT, 'dist', 'cli', 'receive.worker.js'))) expect(await readAll(ROOT)).toEqual(here);
  });

  it('reads review workbooks in the same way, and refuses to judge what was not opened', async () => {
    const { files } = await findInputs([home.at('hostile')], ['.xlsx']);
    const [form] = await city.write(home.at('form'), city.ids.slice(0, 1));
    const read = await withDesk(files, home.at('none'), async (desk) => {
      const [file] = (await findInputs([form ?? ''], ['.xlsx'])).files;
      const bytes = await file?.read();
      const opened = await desk.reviews.open('a.xlsx', bytes?.ok ? bytes.value : new Uint8Array());
      const broken = await desk.reviews.open('b.xlsx', Uint8Array.of(1, 2));
      const unopened = opened.ok ? await opened.value.judged({} as never) : opened;
      return { identity: opened.ok && opened.value.identity, broken: broken.ok, unopened: unopened.findings };
    });
    expect(read).toEqual({
      identity: null,
      broken: false,
      unopened: [{ code: 'JY0112', where: { file: 'a.xlsx' }, found: 'a.xlsx' }],
    });
  });
});
