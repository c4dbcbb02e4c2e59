import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawSheet } from '../../src/model/raw-workbook.js';
import { shownAt } from '../../src/workbook/answers/cells.js';
import { typeInto } from '../../src/workbook/fill/type-into.js';
import { inflateNode } from '../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../src/workbook/read/workbook.js';
import type { TypedAnswers } from '../../src/workflows/ports.js';
import { EXAMPLES, jiaoyan, type Ran, temporaryFolder } from '../support/cli.js';

const folder = temporaryFolder('jiaoyan-reviews');
const EXAMPLE = `${EXAMPLES}/changzhou-demo`;
const SCHOOL = '2132990001';
const run = (...args: readonly string[]): Promise<Ran> =>
  jiaoyan(args, { cwd: folder.at('ws'), env: { SOURCE_DATE_EPOCH: '1788998400' } });
afterAll(() => folder.remove());

/** Ticks every indicator of a workbook, but judges those anew that a test names. */
function judged(bytes: Uint8Array, anew: Readonly<Record<string, number>>): Uint8Array {
  const raw = readWorkbook(bytes, { inflate: inflateNode });
  if (!raw.ok) throw new TypeError('unreadable');
  const answers: TypedAnswers = Object.fromEntries(
    raw.value.sheets.filter((sheet) => headerRow(sheet) > 0).map((sheet) => [sheet.name, typedOf(sheet, anew)]),
  );
  const typed = typeInto(bytes, answers, 'x.xlsx');
  if (!typed.ok) throw new TypeError(JSON.stringify(typed.findings));
  return typed.value;
}

const headerRow = (sheet: RawSheet): number =>
  [...sheet.rows.keys()].find((row) => shownAt(sheet, row, 6) === '同意自评') ?? 0;

function typedOf(sheet: RawSheet, anew: Readonly<Record<string, number>>): TypedAnswers[string] {
  const rows = [...sheet.rows.keys()].filter((row) => /^[A-Z]\d+$/.test(shownAt(sheet, row, 1)));
  return Object.fromEntries(
    rows
      .filter((row) => shownAt(sheet, row, 4) !== '不适用')
      .map((row) => {
        const id = shownAt(sheet, row, 1);
        const score = sheet.name === '学校评审' ? anew[id] : undefined;
        return [id, score === undefined ? { 同意自评: '是' } : { 评审得分: score, 理由: '现场没有见到材料' }];
      }),
  );
}

describe('A year’s reviews by the built program', () => {
  let issued = '';
  beforeAll(async () => {
    expect((await jiaoyan(['init', folder.at('ws')], { cwd: EXAMPLE })).code).toBe(0);
    expect((await run('receive', `${EXAMPLE}/filled/${SCHOOL}.xlsx`)).code).toBe(0);
    const out = await run('review', 'issue', '--level', '2', '--out', folder.at('out'), SCHOOL);
    expect([out.code, out.stdout]).toEqual([0, `已发出 1 份复评评审表，在 ${folder.at('out')}。\n`]);
    issued = folder.at('out', readdirSync(folder.at('out'))[0] ?? '');
  });

  it('go from the workbook to the gap, the decision and the signing sheet, and the audit computes all of it again', async () => {
    const anew = { A1: 0, A3: 0, B1: 0, B2: 0, B3: 0, C1: 0 };
    writeFileSync(folder.at('judged.xlsx'), judged(readFileSync(issued), anew));
    const received = await run('review', 'receive', folder.at('judged.xlsx'), '--level', '2');
    expect([received.code, received.stderr]).toEqual([0, '']);
    expect(received.stdout).toContain('接收 1 个');
    const gaps = await run('review', 'gaps', '--level', '2', '--json');
    expect(JSON.parse(gaps.stdout)).toMatchObject([{ school: SCHOOL, subject: SCHOOL, state: 'adjudicate' }]);
    const panel = ['--panel', 'P01,P02', '--reason', '查看原始记录'];
    const decided = await run('review', 'adjudicate', SCHOOL, '--indicator', 'A1=3', '--indicator', 'B1=4', ...panel);
    expect(decided.code).toBe(0);
    expect((await run('review', 'gaps', '--level', '2')).stdout).toContain('已裁定 1 个');
    const sheet = await run('review', 'sheet', '--level', '2', '--out', folder.at('sheets'));
    expect(sheet.code).toBe(0);
    const [pdf = ''] = readdirSync(folder.at('sheets'));
    expect(readFileSync(folder.at('sheets', pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    // The clock of a machine may step back while the year runs; that is told and breaks nothing.
    const audited = await run('audit');
    expect([audited.code, audited.stderr.replaceAll(/^JY8239 .*\n/gm, '')]).toEqual([0, '']);
  });

  it('refuse what cannot be right with the exit codes that are documented', async () => {
    expect((await run('review', 'receive', issued, '--level', '2')).code).toBe(3);
    writeFileSync(folder.at('broken.xlsx'), 'no workbook');
    expect((await run('review', 'receive', folder.at('broken.xlsx'), '--level', '2')).code).toBe(4);
    const usage = await run('review', 'issue', '--level', '7', '--out', folder.at('out'));
    expect([usage.code, usage.stderr.includes('2（复评）')]).toEqual([2, true]);
  });

  it('assign reviewers from their workbook, and refuse what the rules do not allow', async () => {
    const list = folder.at('评审人.json');
    const reviewers = [
      { id: 'R01', body: '甲院', school: SCHOOL },
      { id: 'R02', body: '乙院' },
    ];
    writeFileSync(list, JSON.stringify(reviewers));
    const assign = ['review', 'assign', '--level', '3', '--reviewers', list, '--seed', '314159', SCHOOL];
    const made = await run(...assign);
    expect([made.code, made.stdout.includes('R02'), made.stdout.includes('本校')]).toEqual([0, true, true]);
    const refused = await run(...assign, '--per-school', '2', '--replace', '加人');
    expect([refused.code, refused.stderr.slice(0, 6)]).toEqual([3, 'JY6121']);
    expect((await run('review', 'reviewers-template', '--out', folder.at('t.xlsx'))).code).toBe(0);
    expect((await run('review', 'reviewers-template', '--out', folder.at('t.xlsx'))).code).toBe(2);
  });
});
