import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handUpBundle } from '../../../src/cli/hand-up.js';
import { receiveFiles } from '../../../src/cli/receive-files.js';
import { returnToSchool } from '../../../src/cli/return-submission.js';
import { showStatus } from '../../../src/cli/workspace-status.js';
import { seeded } from '../../support/child-program.js';
import { temporaryFolder } from '../../support/cli.js';
import { ManyBases, SHARED } from '../../support/many-bases.js';

const SCHOOLS = 1000;
const SEED = 20_261_122;
const PIECES = [
  ...[
    '../',
    '..\\',
    '/etc/',
    'C:\\',
    '..',
    '.',
    '%2e%2e%2f',
    'CON',
    'NUL.txt',
    ':stream',
    '~',
    '$HOME',
    '`id`',
    '-rf',
    '|',
  ],
  ...['\u0000', '\n', '\r\n', '\u202e', '\u200f', '\ufeff', '\ud800', '😀', '"', "'", '<', '>', '*', '?', '小学', ' '],
];
const random = seeded(SEED);
const hostileName = (): string =>
  Array.from(
    { length: 1 + Math.floor(random.next().value * 7) },
    () => PIECES[Math.floor(random.next().value * PIECES.length)],
  )
    .join('')
    .slice(0, 120);

const home = temporaryFolder('jiaoyan-hostile');
/** One level further down than where the commands may write, so that going up shows. */
const inner = home.at('a', 'b', 'c');
let city: ManyBases;
let workspace: string;
let received: readonly string[];

beforeAll(async () => {
  city = await ManyBases.in(inner, SCHOOLS, hostileName);
  workspace = await city.workspace();
  received = city.ids.filter((_, index) => index % 100 === 7);
  const files = await city.write(home.at('a', 'b', 'c', 'forms'), received);
  const ending = await receiveFiles(files, { ...SHARED, workspace });
  expect([ending.code, ending.told]).toEqual([0, []]);
}, 120_000);
afterAll(() => home.remove());

const everything = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe(`A workspace of ${SCHOOLS} schools with hostile names`, () => {
  it('receives their forms, and nothing is written but the workspace', () => {
    const outside = everything(home.path).filter((path) => !path.startsWith('a/b/c/'));
    expect(outside).toEqual([]);
    const own = everything(inner).filter((path) => !path.startsWith('forms/'));
    expect(
      own.filter((path) => !/^(workspace\/workspace\.sqlite(-wal|-shm)?|(programme|registry)\.json)$/.test(path)),
    ).toEqual([]);
  });

  it('writes opinions and bundles under names of its own only', async () => {
    const out = join(inner, 'out');
    mkdirSync(out);
    for (const school of received) {
      const returned = await returnToSchool({ ...SHARED, workspace, school, reason: '../../请补', out });
      expect(returned.code ?? 0).toBe(0);
    }
    const handed = await handUpBundle({ ...SHARED, workspace, unit: '410402', out });
    expect(handed.code ?? 0).toBe(0);
    const opinions = received.flatMap((school) => [`退回意见-${school}.pdf`, `退回意见-${school}.txt`]);
    expect(everything(out).filter((path) => path.endsWith('.txt') || path.endsWith('.jyz'))).toEqual(
      [...opinions.filter((path) => path.endsWith('.txt')), '410402-1.jyz'].sort(),
    );
    expect(everything(out).filter((path) => !opinions.includes(path) && !path.endsWith('.jyz'))).toEqual([]);
    expect(everything(home.path).filter((path) => !path.startsWith('a/b/c/'))).toEqual([]);
  }, 120_000);

  it('tells of files that are called like the schools without losing a line', async () => {
    const folder = join(inner, 'named');
    mkdirSync(folder);
    const names = ['..xlsx.xlsx', '\u202e校.xlsx', '-rf.xlsx', '$(id).xlsx', 'a\nb.xlsx'];
    const [id = ''] = received;
    for (const name of names) writeFileSync(join(folder, name), await city.form(id));
    const ending = await receiveFiles([folder], { ...SHARED, workspace });
    const lines = (ending.text ?? '').split('\n');
    expect(lines.filter((line) => line.includes('与已收的相同'))).toHaveLength(names.length);
    expect(lines.at(-1)).toBe('共 5 个文件：接收 0 个，取代 0 个，相同 5 个，未接收 0 个。');
  });

  it('is listed line by line', async () => {
    const status = await showStatus({ ...SHARED, workspace, unit: '410402', missing: false });
    expect(status.code ?? 0).toBe(0);
    expect(status.text).not.toMatch(/[\u0000\u202e\ufeff\r]/);
  });
});
