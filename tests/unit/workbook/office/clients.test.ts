import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Registry } from '../../../../src/model/generated/documents.js';
import { openOffice } from '../../../../src/workbook/office/read-office.js';
import { writeOffice } from '../../../../src/workbook/office/write-office.js';
import { importRegistry } from '../../../../src/workflows/office/import-registry.js';
import { registryBook } from '../../../../src/workflows/office/registry-rows.js';
import { FILE, found, LAYOUT, officeRegistry, PRODUCER } from '../../../support/office.js';
import { requireTool } from '../../../support/tools.js';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'registry-'));
  const empty = officeRegistry({ schools: [], waivers: [] });
  writeFileSync(join(folder, 'empty.xlsx'), await writeOffice(registryBook(empty, LAYOUT, { isEmpty: true })));
  writeFileSync(join(folder, 'full.xlsx'), await writeOffice(registryBook(officeRegistry(), LAYOUT)));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function imported(name: string) {
  const opened = openOffice(new Uint8Array(readFileSync(join(folder, name))), FILE);
  if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
  return importRegistry(opened.value, { file: FILE, layout: LAYOUT, producer: PRODUCER });
}

/** What a clerk types into the empty workbook: sheet, row, values from the left. */
const TYPED: readonly (readonly [sheet: string, row: number, values: readonly (string | number | null)[]])[] = [
  ['学校', 5, ['2132990001', '青石小学', '东区', '小学', null, '是', 40]],
  ['学校', 6, [3132990002, '双桥实验学校', '北区', '九年一贯制学校', '小学、初中', '否', '３０', '东校区，西校区']],
  ['组', 5, ['2132990001', '青石小学', 'G01', '教研组', '语文教研组', '语文', null, '小学', null, '是']],
  ['组', 6, ['2132990001', null, 'P01', '备课组', '一年级语文备课组', null, 'G01', '一年级']],
  [
    '组',
    7,
    ['3132990002', null, 'G01', '教研组', '理化教研组', '物理，化学', null, '初中', '东校区', '否', '2026/2/23'],
  ],
];

const EXPECTED: Registry = officeRegistry({
  schools: [
    {
      ...{ id: '2132990001', name: '青石小学', unit: '320402', schoolType: '211', stages: ['primary'] },
      ...{ existedLastYear: 'yes', teacherCount: 40 },
      groups: [
        {
          id: 'G01',
          kind: 'researchGroup',
          name: '语文教研组',
          subjects: ['语文'],
          stage: '小学',
          existedLastYear: 'yes',
        },
        { id: 'P01', kind: 'preparationGroup', name: '一年级语文备课组', parentGroup: 'G01', stage: '一年级' },
      ],
    },
    {
      ...{ id: '3132990002', name: '双桥实验学校', unit: '320411', schoolType: '312', stages: ['primary', 'junior'] },
      ...{ existedLastYear: 'no', teacherCount: 30, campuses: ['东校区', '西校区'] },
      groups: [
        {
          ...{ id: 'G01', kind: 'researchGroup', name: '理化教研组', subjects: ['物理', '化学'], stage: '初中' },
          ...{ campus: '东校区', existedLastYear: 'no', activeFrom: '2026-02-23' },
        },
      ],
    },
  ],
  waivers: [],
} as Partial<Registry>);

const hasOpenpyxl = (): boolean => spawnSync('/usr/bin/python3', ['-c', 'import openpyxl']).status === 0;

const TYPE = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for sheet, row, values in json.load(open('typed.json', encoding='utf-8')):
    for column, value in enumerate(values):
        if value is not None:
            book[sheet].cell(row=row, column=column + 1).value = value
book.save(sys.argv[2])`;

function typeIn(source: string, rows: unknown, target: string): void {
  writeFileSync(join(folder, 'typed.json'), JSON.stringify(rows));
  const run = spawnSync('/usr/bin/python3', ['-c', TYPE, source, target], { cwd: folder, encoding: 'utf8' });
  expect(run.stderr).toBe('');
}

describe('a registry that a clerk fills in', () => {
  it.skipIf(!hasOpenpyxl())('with openpyxl gives the document that was meant', async () => {
    typeIn('empty.xlsx', TYPED, 'typed.xlsx');
    const { document, findings } = await imported('typed.xlsx');
    expect(found(findings)).toEqual(['JY2106 学校!G6', 'JY2106 组!K7']);
    expect(document).toEqual(EXPECTED);
  });

  it.skipIf(!hasOpenpyxl())('with mistakes is told each at its cell', async () => {
    const mistakes = [
      ['学校', 5, ['213299001', '青石小学', '南区']],
      ['组', 6, [null, null, 'G01']],
      ['组', 7, [null, null, null, null, null, '炼金术']],
    ];
    typeIn('empty.xlsx', [...TYPED, ...mistakes], 'mistakes.xlsx');
    const { document, findings } = await imported('mistakes.xlsx');
    expect(document).toBeNull();
    expect([...found(findings)].sort()).toEqual([
      'JY1201 学校!A5',
      'JY1211 组!C6',
      'JY1212 组!A5',
      'JY1212 组!A6',
      'JY1213 组!G6',
      'JY2104 学校!C5',
      'JY2104 组!F7',
      'JY2106 学校!G6',
      'JY2106 组!K7',
    ]);
  });

  it.skipIf(!requireTool('soffice'))('is the same when LibreOffice has saved it', async () => {
    const args = [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
    ];
    const run = spawnSync('soffice', [...args, '--outdir', 'out', 'full.xlsx'], { cwd: folder, timeout: 110_000 });
    expect(run.status).toBe(0);
    expect(await imported(join('out', 'full.xlsx'))).toEqual({
      document: officeRegistry(),
      findings: [],
      changes: null,
    });
  });
});
