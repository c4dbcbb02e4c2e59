import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enlargeFile } from '../../../src/cli/enlarge-form.js';
import { readForm } from '../../../src/cli/form-files.js';
import { mergeFiles } from '../../../src/cli/merge-forms.js';
import { openSession, type Session } from '../../../src/cli/session.js';
import { splitFiles } from '../../../src/cli/split-forms.js';
import type { PlacedValue } from '../../../src/model/typed-cells.js';
import { EXAMPLES, ROOT, temporaryFolder } from '../../support/cli.js';
import { contents, named, partOf, typed } from '../../support/parts-desk.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const SCHOOL = '2132990004';
const NEW = 'T030';
const folder = temporaryFolder('part-forms');
const options = {
  programme: join(CITY, 'programme-2025-2026.json'),
  registry: join(CITY, 'registry-2025-2026.json'),
  lang: 'zh-CN',
  root: ROOT,
  version: '1.2.3',
  force: false,
} as const;

let session: Session;
beforeAll(async () => {
  const opened = await openSession(options);
  if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
  session = opened.value;
});
afterAll(() => folder.remove());

/** A workbook with values typed in, the whole one or the part of G01 with a new number. */
async function write(name: string, values: readonly PlacedValue[], isPart = false): Promise<string> {
  const { planner, workbook } = session.desk;
  const plan = planner.planFor(SCHOOL, isPart ? { part: partOf('G01', [], [NEW]) } : {});
  if (!plan) throw new TypeError('no plan');
  const path = folder.at(name);
  writeFileSync(path, await workbook.issue(plan, values));
  return path;
}

const typedIn = async (path: string) => {
  const { form, findings } = await readForm(session, path);
  if (!form) throw new TypeError(JSON.stringify(findings));
  return form;
};
const codesOf = (told: readonly string[]): readonly string[] => told.map((line) => line.slice(0, 6));
const observed = (value: number): PlacedValue => typed('教师情况', NEW, 'lessonsObserved', value, '1');
const leader = (number: string): PlacedValue => typed('教研组与备课组', 'G01', 'leader', number);
const valueAt = (form: Awaited<ReturnType<typeof typedIn>>, metric: string) =>
  form.typed.cells.find(({ binding }) => binding.to === 'metric' && binding.metric === metric)?.value;

describe('form merge', () => {
  it('takes a mended part into the earlier result, as it is asked to', async () => {
    const main = await write('main.xlsx', []);
    const part = await write('part.xlsx', [named(NEW, '王甲'), observed(12)], true);
    const once = folder.at('once.xlsx');
    expect(await mergeFiles(main, [part], { ...options, out: once })).toMatchObject({
      code: 0,
      text: `已把 1 个分册合并到 ${once}，没有冲突。请再校验一遍合并后的工作簿。`,
    });
    const mended = await write('mended.xlsx', [named(NEW, '王甲'), observed(15)], true);
    const told = await mergeFiles(once, [mended], { ...options, out: folder.at('told.xlsx') });
    expect([told.code, codesOf(told.told)]).toEqual([3, ['JY1308', 'JY1320']]);
    const kept = await mergeFiles(once, [mended], { ...options, out: folder.at('kept.xlsx'), keep: 'part' });
    expect([kept.code, codesOf(kept.told)]).toEqual([0, ['JY1309', 'JY1320']]);
    const values = await Promise.all(
      ['once', 'told', 'kept'].map(async (name) =>
        valueAt(await typedIn(folder.at(`${name}.xlsx`)), 'lessonsObserved'),
      ),
    );
    expect(values).toEqual([12, 12, 15]);
  }, 60_000);

  it('writes nothing where no part could be merged, and says so', async () => {
    const main = await write('alone.xlsx', []);
    const plan = session.desk.planner.planFor('2132990001', { part: partOf('G01', [], []) });
    if (!plan) throw new TypeError('no plan');
    writeFileSync(folder.at('foreign.xlsx'), await session.desk.workbook.issue(plan, []));
    const out = folder.at('nothing.xlsx');
    const { code, told, text, json } = await mergeFiles(main, [folder.at('foreign.xlsx')], { ...options, out });
    expect([code, codesOf(told), text]).toEqual([3, ['JY1303', '没有可以合并'], undefined]);
    expect(told.at(-1)).toBe('没有可以合并的分册，没有写出文件。');
    expect(json).toMatchObject({ findings: [{ code: 'JY1303' }] });
    expect(existsSync(out)).toBe(false);
  }, 60_000);

  it('does not let a part name somebody else as leader', async () => {
    const main = await write('other.xlsx', [named(NEW, '李乙')]);
    const part = await write('leader.xlsx', [named(NEW, '王甲'), leader(NEW)], true);
    const out = folder.at('led.xlsx');
    const { code, told } = await mergeFiles(main, [part], { ...options, out });
    expect([code, codesOf(told)]).toEqual([3, ['JY1310', 'JY1326', 'JY1326', 'JY1320']]);
    expect(told[2]).toContain(`leader.xlsx 教研组与备课组!`);
    expect(contents(await typedIn(out))).toEqual(contents(await typedIn(main)));
  }, 60_000);
});

describe('form enlarge', () => {
  it('gives the rows that are asked for and keeps every cell that somebody typed', async () => {
    const filled = join(CITY, 'filled', `${SCHOOL}.xlsx`);
    const out = folder.at('large.xlsx');
    const ending = await enlargeFile(filled, { ...options, out, rows: { 教师情况: 150 } });
    const { rows } = ending.json as { rows: Record<string, number> };
    // One teacher has two rows with the same in every cell; they become one.
    expect([ending.code, codesOf(ending.told), rows['教师情况']]).toEqual([0, ['JY1123'], 150]);
    const [before, after] = [await typedIn(filled), await typedIn(out)];
    expect(Object.keys(contents(before)).length).toBeGreaterThan(500);
    expect(contents(after)).toEqual(contents(before));
    expect(after.typed.explanations.map(({ code, subject, text }) => [code, subject, text])).toEqual(
      before.typed.explanations.map(({ code, subject, text }) => [code, subject, text]),
    );
  }, 60_000);

  it('refuses as many rows as the form has, or fewer', async () => {
    const main = await write('small.xlsx', []);
    const out = folder.at('smaller.xlsx');
    await expect(enlargeFile(main, { ...options, out, rows: { 教师情况: 10 } })).rejects.toThrow(
      /^--rows 教师情况=10 太少：这张表已有 \d+ 行，请写更大的行数。$/,
    );
    expect(existsSync(out)).toBe(false);
  }, 60_000);

  it('keeps a larger form that is there already', async () => {
    const main = await write('small.xlsx', [named(NEW, '李乙')]);
    const out = folder.at('there.xlsx');
    writeFileSync(out, 'filled in');
    const ending = await enlargeFile(main, { ...options, out, rows: { 教师情况: 150 } });
    expect([ending.code, codesOf(ending.told), ending.text]).toEqual([3, ['JY1319'], undefined]);
    expect(readFileSync(out, 'utf8')).toBe('filled in');
  }, 60_000);
});

describe('the commands of forms in English', () => {
  it('say in English what they did', async () => {
    mkdirSync(folder.at('parts'));
    const english = { ...options, lang: 'en' } as const;
    const main = await write('english.xlsx', []);
    const split = await splitFiles([main], { ...english, out: folder.at('parts'), blank: false });
    const parts = (split.json as { files: string[] }).files;
    const merged = await mergeFiles(main, parts, { ...english, out: folder.at('em.xlsx') });
    const larger = await enlargeFile(main, { ...english, out: folder.at('el.xlsx'), rows: { 教师情况: 150 } });
    expect([split.text, merged.text, larger.text?.split('：')[0]?.split(' 教')[0]]).toEqual([
      `Workbooks split: 1, into ${parts.length} parts of research groups, in ${folder.at('parts')}.`,
      `Parts merged into ${folder.at('em.xlsx')}: ${parts.length}, without conflicts. Please check the merged workbook once more.`,
      `Everything typed is now in the larger form ${folder.at('el.xlsx')}:`,
    ]);
    expect(() => enlargeFile(main, { ...english, out: main, rows: {} })).toThrow('--out cannot be the file itself');
  }, 60_000);
});
