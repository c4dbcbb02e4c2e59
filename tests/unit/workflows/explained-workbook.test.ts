import { beforeAll, describe, expect, it } from 'vitest';
import type { FormPlan } from '../../../src/model/form-plan.js';
import type { Findings } from '../../../src/model/generated/documents.js';
import { type FindingsInput, makeFindings } from '../../../src/output/findings-document.js';
import { render } from '../../../src/output/render.js';
import { type CheckedWorkbook, checkWorkbook } from '../../../src/workflows/check-workbook.js';
import { explainFindings } from '../../../src/workflows/explain-findings.js';
import type { TypedAnswers } from '../../../src/workflows/ports.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { typedAnswersOf } from '../../support/case-answers.js';
import { CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile, deskOf } from '../../support/case-desk.js';
import { ENVELOPE, sha256 } from '../output/hand-made.js';

const FILE = '城北初中-自评.xlsx';
const TEACHERS = '教师情况';
const LESSONS = '听课节数（上学期）';
const REASON = '名师工作室领衔人，每周固定听课，记录备查。';

let desk: Desk;
let issued: Uint8Array;
let answers: TypedAnswers;
beforeAll(async () => {
  const file = caseFile('00-perfect');
  desk = await deskOf(file);
  const plan = desk.planner.planFor(CASE_SCHOOL) as FormPlan;
  issued = await desk.workbook.issue(plan);
  answers = typedAnswersOf(file, plan);
});

/** The perfect school, but two teachers with an unusual count, one blank, and what the school says of it. */
function checked(explanations: TypedAnswers[string] = {}): CheckedWorkbook {
  const teachers = answers[TEACHERS] ?? {};
  const unusual = { ...teachers['T002'], [LESSONS]: 180 };
  const { [LESSONS]: _blank, ...blank } = teachers['T004'] ?? {};
  const typed = desk.workbook.type(
    issued,
    {
      ...answers,
      [TEACHERS]: { ...teachers, T002: unusual, T003: { ...teachers['T003'], [LESSONS]: 170 }, T004: blank },
      情况说明: explanations,
    },
    FILE,
  );
  if (!typed.ok) throw new TypeError(JSON.stringify(typed.findings));
  return checkWorkbook(desk, FILE, typed.value);
}

function reported(workbook: CheckedWorkbook, more: Partial<FindingsInput> = {}): Findings {
  const { file, unreadable, subject } = workbook;
  return makeFindings({
    files: [{ file, findings: explainFindings(workbook), unreadable, ...(subject ? { school: subject } : {}) }],
    ruleset: [],
    language: 'zh-CN',
    envelope: ENVELOPE,
    fingerprint: sha256,
    ...more,
  });
}

/** The case leaves some cells of other sheets blank. */
const SHEETS = [TEACHERS, '情况说明'];

const told = ({ findings }: Findings): readonly (readonly unknown[])[] =>
  findings
    .filter(({ code, where }) => /^JY(2101|35|37|81)/.test(code) && SHEETS.includes(where.sheet ?? ''))
    .map(({ code, subject, severity, explanation, waiver }) => [
      code,
      subject,
      severity,
      explanation?.text ?? waiver?.approver ?? '',
    ]);

describe('a workbook with unusual counts', () => {
  it('without explanations has a warning for each', () => {
    expect(told(reported(checked()))).toEqual([
      ['JY2101', 'T004', 'error', ''],
      ['JY3501', 'T002', 'warning', ''],
      ['JY3501', 'T003', 'warning', ''],
    ]);
  });

  it('has only those left that were not explained; what explains nothing is told at its cell', () => {
    const workbook = checked({
      X01: { 问题代码: 'JY3501 数值偏大', 对象编号: 'T002', 情况说明: REASON },
      X02: { 问题代码: 'jy3501', 对象编号: 'T003', 情况说明: '情况属实' },
      X03: { 问题代码: 'JY2101', 对象编号: 'T004', 情况说明: '老师请假，没有听课。' },
      X04: { 问题代码: '听课多', 情况说明: REASON },
      X05: { 问题代码: 'JY3502', 情况说明: REASON },
    });
    const report = reported(workbook);
    expect(told(report)).toEqual([
      ['JY2101', 'T004', 'error', ''],
      ['JY3501', 'T003', 'warning', ''],
      ['JY3702', 'T003', 'warning', ''],
      ['JY3704', 'T004', 'warning', ''],
      ['JY3703', undefined, 'warning', ''],
      ['JY3501', 'T002', 'notice', REASON],
      ['JY3701', undefined, 'notice', ''],
    ]);
    const places = report.findings.filter(({ code }) => code.startsWith('JY37')).map(({ where }) => where);
    expect(places.map(({ sheet, cell, label }) => [sheet, cell, label])).toEqual([
      ['情况说明', 'D10', 'X02 情况说明'],
      ['情况说明', 'B11', 'X03 问题代码'],
      ['情况说明', 'B12', 'X04 问题代码'],
      ['情况说明', 'B13', 'X05 问题代码'],
    ]);
    expect(report.findings.find(({ explanation }) => explanation)?.explanation).toEqual({
      text: REASON,
      sheet: '情况说明',
      cell: 'D9',
    });
    expect(workbook.reading?.submission.explanations).toEqual([
      { code: 'JY3501', subject: 'T002', text: REASON, cell: '情况说明!D9' },
      { code: 'JY3502', subject: CASE_SCHOOL, text: REASON, cell: '情况说明!D13' },
    ]);
  });

  it('shows the explanation in every format', () => {
    const workbook = checked({ X01: { 问题代码: 'JY3501', 对象编号: 'T002', 情况说明: REASON } });
    for (const language of ['zh-CN', 'en'] as const) {
      const report = reported(workbook, { language });
      for (const format of ['text', 'json', 'ndjson', 'sarif', 'junit', 'csv', 'md'] as const) {
        expect(render(format, report), `${format} ${language}`).toContain(REASON);
      }
    }
  });

  it('does not become wrong by its explanations: scores and answers are the same', () => {
    const plain = checked();
    const explained = checked({ X01: { 问题代码: 'JY3501', 对象编号: 'T002', 情况说明: REASON } });
    const facts = ({ reading }: CheckedWorkbook): unknown => [reading?.submission.facts, reading?.submission.rows];
    expect(facts(explained)).toEqual(facts(plain));
  });

  it('can be made stricter by the programme: what is unusual is an error until it is explained', () => {
    const ruleset = [{ code: 'JY3501', severity: 'error' }] as const;
    const workbook = checked({ X01: { 问题代码: 'JY3501', 对象编号: 'T002', 情况说明: REASON } });
    expect(told(reported(workbook, { ruleset }))).toEqual([
      ['JY3501', 'T003', 'error', ''],
      ['JY2101', 'T004', 'error', ''],
      ['JY3501', 'T002', 'notice', REASON],
    ]);
    expect(told(reported(workbook, { ruleset: [{ code: 'JY3501', severity: 'off' }] }))).toEqual([
      ['JY2101', 'T004', 'error', ''],
    ]);
  });

  it('can be waived by an office, by row and by fingerprint', () => {
    const workbook = checked();
    const open = reported(workbook).findings.find(({ code, subject }) => code === 'JY3501' && subject === 'T003');
    const approved = { reason: '区里已核对档案', approver: '王主任', on: '2026-06-20', expires: '2026-08-31' };
    const waivers = {
      file: '放行单.json',
      date: '2026-06-30',
      waivers: [
        { code: 'JY2101', subject: `${CASE_SCHOOL}/T004`, ...approved },
        { code: 'JY3501', subject: `${CASE_SCHOOL}/*`, fingerprint: open?.fingerprint ?? '', ...approved },
      ],
    };
    const report = reported(workbook, { waivers });
    expect(told(report)).toEqual([
      ['JY3501', 'T002', 'warning', ''],
      ['JY3501', 'T003', 'notice', '王主任'],
      ['JY2101', 'T004', 'notice', '王主任'],
    ]);
    expect(report.files).toHaveLength(1);
    expect(report.summary).toMatchObject({ waived: 2, explained: 0, errors: report.files[0]?.errors });
  });
});
