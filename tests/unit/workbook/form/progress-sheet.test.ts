import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FormPlan } from '../../../../src/model/form-plan.js';
import { bodyContext } from '../../../../src/workbook/form/body-context.js';
import { sheetBody } from '../../../../src/workbook/form/form-sheets.js';
import { issueForm } from '../../../../src/workbook/form/issue-form.js';
import type { LayoutValue } from '../../../../src/workbook/form/layout.js';
import { blankTerms } from '../../../../src/workbook/form/progress-formulas.js';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../../../src/workbook/read/workbook.js';
import { EditedWorkbook } from '../../../support/edited-workbook.js';
import { basePlan, schoolPlan } from '../../../support/school-plan.js';
import { requireTool } from '../../../support/tools.js';

const PROGRESS = '填报进度';

interface Line {
  readonly role: LayoutValue | undefined;
  readonly sheet: LayoutValue | undefined;
  readonly blank: LayoutValue | undefined;
  readonly used: LayoutValue | undefined;
  readonly likely: LayoutValue | undefined;
}

function linesOf(plan: FormPlan): readonly Line[] {
  const sheet = plan.sheets.find((each) => each.kind === 'progress');
  if (!sheet) throw new TypeError('no progress sheet');
  return sheetBody(sheet, bodyContext(plan))
    .rows.slice(3)
    .map((row) => {
      const value = (column: number) => row.cells.find((cell) => cell.column === column)?.value;
      return { role: value(1), sheet: value(2), blank: value(3), used: value(4), likely: value(5) };
    });
}

const cached = (value: LayoutValue | undefined): unknown => (typeof value === 'object' ? value.value : value);
const formula = (value: LayoutValue | undefined): string => (typeof value === 'object' ? value.formula : '');

describe('填报进度', () => {
  const lines = linesOf(schoolPlan({ teachers: 20, teacherCount: 120 }));

  it('has a line for each role and sheet, and a sum', () => {
    expect(lines.map(({ role, sheet, blank }) => [role, sheet, cached(blank)])).toEqual([
      ['校办', '学校信息', 2],
      ['校办', '教师情况', 0],
      ['校办', '学校工作', 7],
      ['教科室', '教研组与备课组', 126],
      ['教科室', '学校工作', 55],
      ['教科室', '成果清单', 0],
      ['教科室', '学校自评', 6],
      ['教科室', '优秀组申报', 0],
      ['教科室', '佐证目录', 0],
      ['教研组长', '教研组与备课组', 96],
      ['教研组长', '活动次数', 156],
      ['教研组长', '优秀组申报', 0],
      ['备课组长', '教研组与备课组', 60],
      ['备课组长', '活动次数', 60],
      ['备课组长', '优秀组申报', 0],
      ['教师', '教师情况', 78],
      ['合计', undefined, 646],
    ]);
  });

  it('tells how many rows are in use and how many are likely', () => {
    const line = lines.find((each) => each.role === '校办' && each.sheet === '教师情况');
    expect([cached(line?.used), line?.likely]).toEqual([20, 120]);
    expect(lines.find((each) => each.sheet === '成果清单')).toMatchObject({ used: { value: 0 } });
    expect(lines.find((each) => each.sheet === '学校信息')?.used).toBeUndefined();
  });

  it('counts runs of cells at once', () => {
    expect(formula(lines[0]?.blank)).toBe("COUNTBLANK('学校信息'!$D$10:$D$11)");
    expect(formula(lines.find((each) => each.role === '教研组长' && each.sheet === '活动次数')?.blank)).toContain(
      "COUNTBLANK('活动次数'!$C$5:$C$16)",
    );
  });

  it('counts what depends on other cells only where they ask for it', () => {
    const weeks = formula(lines.find((each) => each.role === '备课组长' && each.sheet === '活动次数')?.blank);
    expect(weeks).toContain(`SUMPRODUCT(('活动次数'!$Q$17:$Q$46="")*(('活动次数'!$P$17:$P$46="否")))`);
  });

  it('counts spare rows only when they are in use', () => {
    expect(formula(lines.find((each) => each.sheet === '成果清单')?.blank)).toMatch(
      /^SUMPRODUCT\(\('成果清单'!\$B\$\d+:\$B\$\d+=""\)\*\('成果清单'!\$B\$\d+:\$B\$\d+<>""\)\)/,
    );
  });

  it('counts nominated groups only when one is chosen', () => {
    expect(formula(lines.find((each) => each.sheet === '优秀组申报')?.blank)).toMatch(
      /^IF\('优秀组申报'!\$F\$\d+:\$F\$\d+="",0,COUNTBLANK/,
    );
  });

  it('keeps every formula within what Excel takes', () => {
    for (const plan of [
      schoolPlan(),
      schoolPlan({ researchGroups: 1, preparationGroups: 0, teachers: 1 }),
      basePlan(),
    ]) {
      for (const { blank, used } of linesOf(plan)) {
        expect(formula(blank).length).toBeLessThan(8000);
        expect(formula(used).length).toBeLessThan(8000);
      }
    }
  });

  it('writes no formula twice for the same rows', () => {
    const plan = schoolPlan();
    const memo = new Map<string, string>();
    const first = blankTerms(plan, { role: '教师', sheet: '教师情况' }, memo);
    expect(memo.size).toBe(1);
    expect(blankTerms(schoolPlan({ name: '另一所' }), { role: '教师', sheet: '教师情况' }, memo)).toBe(first);
    expect(memo.size).toBe(1);
    blankTerms(schoolPlan({ teachers: 30 }), { role: '教师', sheet: '教师情况' }, memo);
    expect(memo.size).toBe(2);
  });

  it('has nothing to count on a sheet that does not exist', () => {
    expect(blankTerms(schoolPlan(), { role: '教师', sheet: '没有' }, new Map())).toBe('');
  });
});

describe.skipIf(!requireTool('soffice'))('the formulas of 填报进度, computed by LibreOffice', () => {
  it('give what was written beside them as their result', async () => {
    const plan = schoolPlan({ teachers: 20, teacherCount: 30 });
    expect(await computed(await issueForm(plan))).toEqual(
      linesOf(plan).map(({ blank, used }) => [cached(blank), cached(used) ?? null]),
    );
  });

  it('follow what is typed', async () => {
    const plan = schoolPlan({ teachers: 2, teacherCount: 2, researchGroups: 1, preparationGroups: 1 });
    const bytes = withTyped(await issueForm(plan), 4, [
      // A new teacher by name only: five cells of the office and four of the teacher are now missing.
      ['B7', '新教师'],
      // The second teacher's lessons in the first semester.
      ['K6', 3],
    ]);
    const before = linesOf(plan).map(({ blank }) => cached(blank) as number);
    const after = (await computed(bytes)).map(([blank]) => blank as number);
    const changes = after.map((blank, index) => blank - (before[index] as number));
    const names = linesOf(plan).map(({ role, sheet }) => `${String(role)} ${String(sheet)}`);
    expect(
      Object.fromEntries(changes.flatMap((change, index) => (change === 0 ? [] : [[names[index], change]]))),
    ).toEqual({
      '校办 教师情况': 4,
      '教师 教师情况': 3,
      '合计 undefined': 7,
    });
  });
});

/** Types into cells of a sheet part, and takes all cached results away so that they must be computed. */
function withTyped(
  bytes: Uint8Array,
  sheet: number,
  cells: readonly (readonly [string, string | number])[],
): Uint8Array {
  const parts = unzipSync(bytes);
  const name = `xl/worksheets/sheet${sheet}.xml`;
  let xml = strFromU8(parts[name] as Uint8Array);
  for (const [address, value] of cells) {
    const content = typeof value === 'number' ? `><v>${value}</v>` : ` t="inlineStr"><is><t>${value}</t></is>`;
    xml = xml.replace(new RegExp(`(<c r="${address}" s="\\d+")[^>]*?/>`), `$1${content}</c>`);
  }
  parts[name] = strToU8(xml);
  return zipSync(parts);
}

/** Blank cells and rows in use by line of 填报进度, as LibreOffice computes them. */
async function computed(bytes: Uint8Array): Promise<readonly (readonly [number | null, number | null])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'progress-'));
  try {
    const parts = unzipSync(bytes);
    const name = 'xl/worksheets/sheet2.xml';
    parts[name] = strToU8(strFromU8(parts[name] as Uint8Array).replace(/<\/f><v>\d+<\/v>/g, '</f>'));
    const file = join(folder, 'form.xlsx');
    writeFileSync(file, zipSync(parts));
    const run = spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        file,
      ],
      { timeout: 110_000 },
    );
    expect(run.status).toBe(0);
    const outcome = readWorkbook(new Uint8Array(readFileSync(join(folder, 'out', 'form.xlsx'))), {
      inflate: inflateNode,
    });
    if (!outcome.ok) throw new TypeError('LibreOffice wrote an unreadable file');
    const book = EditedWorkbook.of(outcome.value);
    const first = book.find(PROGRESS, '由谁填').row + 1;
    const last = book.find(PROGRESS, '合计').row;
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const number = (column: number): number | null => {
        const text = book.text(PROGRESS, first + index, column);
        return text === '' ? null : Number(text);
      };
      return [number(3), number(4)] as const;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
