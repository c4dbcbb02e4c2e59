import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read as readWithSheetJs, utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { fillTemplate } from '../../../../src/workbook/form/fill.js';
import { issueForm, type TemplateCache } from '../../../../src/workbook/form/issue-form.js';
import { neutralPlan, templateSignature } from '../../../../src/workbook/form/signature.js';
import { formTemplate, TemplateError } from '../../../../src/workbook/form/template.js';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../../../src/workbook/read/workbook.js';
import { filledAnswers } from '../../../support/answers.js';
import { basePlan, schoolPlan } from '../../../support/school-plan.js';
import { requireTool } from '../../../support/tools.js';

const plan = schoolPlan({ teachers: 5, teacherCount: 8, researchGroups: 3, preparationGroups: 3 });
const other = schoolPlan({
  id: '3204110002',
  name: '河海<实验>&初中',
  teachers: 9,
  teacherCount: 40,
  researchGroups: 5,
  preparationGroups: 9,
});
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const sheetNames = (bytes: Uint8Array): readonly string[] =>
  [...(partsOf(bytes)['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
    (match) => match[1] as string,
  );

describe('issuing a form', () => {
  it('gives the same bytes for the same plan', async () => {
    expect(await issueForm(schoolPlan())).toEqual(await issueForm(schoolPlan()));
  });

  it('gives the same bytes whatever was issued before with the same templates', async () => {
    const templates: TemplateCache = new Map();
    for (const earlier of [other, basePlan(), schoolPlan({ preparationGroups: 0 }), other])
      await issueForm(earlier, { templates });
    expect(await issueForm(plan, { templates })).toEqual(await issueForm(plan));
    expect(templates.size).toBe(3);
  });

  it('has a sheet for each of the plan, in its order', async () => {
    expect(sheetNames(await issueForm(plan))).toEqual(plan.sheets.map((sheet) => sheet.name));
    expect(sheetNames(await issueForm(basePlan()))).toEqual(basePlan().sheets.map((sheet) => sheet.name));
  });

  it('is well-formed XML in every part', async () => {
    for (const [name, xml] of Object.entries(partsOf(await issueForm(other)))) {
      const parser = new SaxesParser();
      parser.on('error', (error) => expect.unreachable(`${name}: ${error.message}`));
      parser.write(xml).close();
    }
  });

  it('prints school, year, sheet and page at the foot of every sheet, whatever the name contains', async () => {
    const parts = partsOf(await issueForm(other));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, xml] of sheets) {
      expect(xml).toContain(
        '<oddFooter>&amp;L&amp;8河海&lt;实验&gt;&amp;&amp;初中 2026-2027&amp;C&amp;8&amp;A&amp;R&amp;8第 &amp;P 页，共 &amp;N 页</oddFooter>',
      );
    }
  });

  it('fits every sheet on the width of A4', async () => {
    for (const [name, xml] of Object.entries(partsOf(await issueForm(plan)))) {
      if (!name.startsWith('xl/worksheets/')) continue;
      expect(xml).toContain('fitToPage="1"');
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*/);
      expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1"[^>]*/);
      expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="0"[^>]*/);
      expect(xml).toContain('<sheetProtection sheet="1"');
    }
  });

  it('names print areas, repeated rows and lists, and nothing else', async () => {
    const names = [
      ...(partsOf(await issueForm(plan))['xl/workbook.xml'] ?? '').matchAll(
        /<definedName name="([^"]+)"(?: localSheetId="(\d+)")?>([^<]+)</g,
      ),
    ].map(([, name, sheet, reference]) => `${name}${sheet ? ` ${sheet}` : ''} ${reference}`);
    expect(names.filter((name) => name.startsWith('_xlnm.Print_Area'))).toHaveLength(12);
    expect(names).toContain("_xlnm.Print_Titles 3 '教师情况'!$3:$4");
    expect(names.filter((name) => name.startsWith('jy_list_')).every((name) => name.includes("'_jiaoyan'!$"))).toBe(
      true,
    );
    expect(names.filter((name) => !/^(?:_xlnm|jy_list_)/.test(name))).toEqual([]);
  });

  it('leaves no mark of the template behind', async () => {
    const text = Object.values(partsOf(await issueForm(plan))).join('\n');
    expect(text).not.toContain('1048001');
    expect(text).not.toContain('@@');
    expect(text).not.toContain('NaN');
    expect(text).not.toContain('undefined');
  });
});

describe('a template', () => {
  it('is the same for all schools that are asked the same', () => {
    expect(templateSignature(plan)).toBe(templateSignature(other));
    expect(templateSignature(plan)).toBe(templateSignature(neutralPlan(plan)));
  });

  it.each([
    ['without preparation groups', schoolPlan({ preparationGroups: 0 })],
    ['that is new', schoolPlan({ existedLastYear: 'no' })],
    ['that is a subject base', basePlan()],
  ])('is another for a school %s', (_name, another) => {
    expect(templateSignature(another)).not.toBe(templateSignature(plan));
  });

  it('holds nothing of the school it was made for', async () => {
    const [one, two] = await Promise.all([formTemplate(plan), formTemplate(other)]);
    expect(one.shared).toEqual(two.shared);
    expect(one.sheets).toEqual(two.sheets);
    expect(
      [...one.tables.strings.keys()].filter(
        (text) => text.includes('示例') || text.includes('王明') || text.includes('G01 '),
      ),
    ).toEqual([]);
  });

  it('refuses a plan of another form', async () => {
    const template = await formTemplate(plan);
    expect(() => fillTemplate(template, basePlan())).toThrow(TemplateError);
  });

  it('fills a school in a few milliseconds at most', async () => {
    const template = await formTemplate(plan);
    const plans = Array.from({ length: 30 }, (_, index) =>
      schoolPlan({
        id: `${3_204_110_000 + index}`,
        name: `学校${index}`,
        teachers: 0,
        teacherCount: 40,
        researchGroups: 0,
        preparationGroups: 3,
      }),
    );
    for (const each of plans) if (templateSignature(each) === template.signature) fillTemplate(template, each);
    const start = performance.now();
    for (const each of plans) if (templateSignature(each) === template.signature) fillTemplate(template, each);
    expect((performance.now() - start) / plans.length).toBeLessThan(40);
  });
});

describe('other programs', () => {
  it('exceljs reads the same texts and finds sheets, checks and protection', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await issueForm(plan)).buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('教师情况');
    expect(sheet?.getCell('B6').value).toBe('李丽');
    expect(sheet?.getCell('B6').protection?.locked).toBe(false);
    expect(sheet?.getCell('A6').protection?.locked).not.toBe(false);
    expect(sheet?.getCell('M6').dataValidation).toMatchObject({
      type: 'whole',
      showErrorMessage: true,
      errorTitle: '填写有误',
    });
    expect(workbook.getWorksheet('_jiaoyan')?.state).toBe('veryHidden');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 });
  });

  it('SheetJS reads the same texts as the own reader, in every cell', async () => {
    const bytes = await issueForm(other);
    const theirs = readWithSheetJs(bytes, { type: 'array' });
    const ours = readWorkbook(bytes, { inflate: inflateNode });
    expect(ours.ok).toBe(true);
    for (const sheet of ours.ok ? ours.value.sheets : []) {
      const cells = theirs.Sheets[sheet.name] ?? {};
      for (const row of sheet.rows.values()) {
        for (const cell of row.values()) {
          const address = utils.encode_cell({ r: cell.row - 1, c: cell.column - 1 });
          expect([address, String((cells[address] as { v?: unknown } | undefined)?.v ?? '')]).toEqual([
            address,
            cell.value === null ? '' : String(cell.value.value),
          ]);
        }
      }
    }
  });
});

describe('another time zone', () => {
  it('changes nothing', async () => {
    const script = `
      import { createHash } from 'node:crypto';
      import { schoolPlan } from ${JSON.stringify(fileURLToPath(new URL('../../../support/school-plan.ts', import.meta.url)))};
      import { issueForm } from ${JSON.stringify(fileURLToPath(new URL('../../../../src/workbook/form/issue-form.ts', import.meta.url)))};
      console.log(createHash('sha256').update(await issueForm(schoolPlan({ teachers: 2 }))).digest('hex'));`;
    const digests = ['Asia/Shanghai', 'America/St_Johns'].map((zone) => {
      const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
        env: { ...process.env, TZ: zone, LANG: zone.startsWith('Asia') ? 'zh_CN.UTF-8' : 'C' },
        encoding: 'utf8',
      });
      return run.stdout.trim();
    });
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(digests[1]).toBe(digests[0]);
  });
});

describe.skipIf(!requireTool('soffice'))('LibreOffice', () => {
  it('saves a form from which the same answers are read', async () => {
    const bytes = await issueForm(plan);
    const before = readWorkbook(bytes, { inflate: inflateNode });
    const after = readWorkbook(convert(bytes, 'xlsx:Calc MS Excel 2007 XML', 'xlsx'), { inflate: inflateNode });
    expect(before.ok && after.ok).toBe(true);
    if (!before.ok || !after.ok) return;
    const answers = readAnswers(after.value, plan);
    expect(answers.findings).toEqual([]);
    expect(filledAnswers(answers)).toEqual(filledAnswers(readAnswers(before.value, plan)));
    expect(answers.identity).toEqual(readAnswers(before.value, plan).identity);
  });

  it.skipIf(!requireTool('pdfinfo'))('prints every page on A4, with the width of each sheet on one page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'print-'));
    try {
      writeFileSync(join(folder, 'form.pdf'), convert(await issueForm(plan), 'pdf', 'pdf'));
      const info = spawnSync('pdfinfo', ['-f', '1', '-l', '99', join(folder, 'form.pdf')], { encoding: 'utf8' }).stdout;
      const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map((match) =>
        [Number(match[1]), Number(match[2])].sort((a, b) => a - b).map(Math.round),
      );
      expect(sizes.length).toBeGreaterThanOrEqual(11);
      expect(sizes.length).toBeLessThanOrEqual(20);
      expect(sizes.every(([short, long]) => short === 595 && long === 842)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** What LibreOffice makes of a workbook. */
function convert(bytes: Uint8Array, filter: string, extension: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  try {
    const file = join(folder, 'form.xlsx');
    writeFileSync(file, bytes);
    const run = spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        filter,
        '--outdir',
        join(folder, 'out'),
        file,
      ],
      { timeout: 110_000 },
    );
    expect(run.status).toBe(0);
    return new Uint8Array(readFileSync(join(folder, 'out', `form.${extension}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
