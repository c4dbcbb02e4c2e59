import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '../../../src/model/form-answers.js';
import { batchExtract, batchFindings, cellTexts, filesToCompare } from '../../../src/workflows/batch-checks.js';
import { checkWorkbook } from '../../../src/workflows/check-workbook.js';
import type { Desk, SchoolWorkbook } from '../../../src/workflows/read-school-workbook.js';
import { CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile, deskOf, filledWorkbook } from '../../support/case-desk.js';

let desk: Desk;
let workbook: SchoolWorkbook;

beforeAll(async () => {
  const file = caseFile('02-nine-year');
  desk = await deskOf(file);
  workbook = checkWorkbook(desk, 'a.xlsx', await filledWorkbook(desk, file));
});

const answersOf = ({ reading }: SchoolWorkbook) => {
  if (!reading) return expect.fail('the workbook could not be read');
  return reading.answers;
};

/** The workbook with answers changed, as another file of a school. */
function changed(file: string, change: (answer: Answer) => AnswerValue | null, subject = CASE_SCHOOL): SchoolWorkbook {
  const { reading } = workbook;
  if (!reading) return expect.fail('the workbook could not be read');
  const answers = {
    ...reading.answers,
    answers: reading.answers.answers.map((answer) => ({
      ...answer,
      subject: answer.subject === CASE_SCHOOL ? subject : answer.subject,
      value: change(answer),
    })),
  };
  const plan = { ...reading.plan, subject: { ...reading.plan.subject, id: subject, name: `学校${subject}` } };
  return { ...workbook, file, reading: { ...reading, answers, plan } };
}

const same = ({ value }: Answer): AnswerValue | null => value;
const extractOf = (own: SchoolWorkbook) => batchExtract(desk, `in/${own.file}`, own);
const codes = (...books: readonly SchoolWorkbook[]) =>
  batchFindings(books.map(extractOf)).map(({ path, finding }) => `${finding.code} ${path}`);

describe('what is kept of a file for the batch', () => {
  it('is small, and names the school', () => {
    const extract = extractOf(workbook);
    expect(extract).toMatchObject({ path: 'in/a.xlsx', file: 'a.xlsx', subject: CASE_SCHOOL });
    expect(JSON.stringify(extract).length).toBeLessThan(4000);
    expect(structuredClone(extract)).toEqual(extract);
  });

  it('is next to nothing of a file that could not be read', () => {
    const { reading: _, ...unreadable } = workbook;
    expect(extractOf(unreadable)).toEqual({ path: 'in/a.xlsx', file: 'a.xlsx', evidence: [] });
  });

  it('depends on what was filled in, not on the order of rows', () => {
    const reversed = {
      ...workbook,
      reading: workbook.reading && {
        ...workbook.reading,
        answers: { ...answersOf(workbook), answers: [...answersOf(workbook).answers].reverse() },
      },
    } as SchoolWorkbook;
    expect(extractOf(reversed).content).toBe(extractOf(workbook).content);
    const other = changed('b.xlsx', (answer) => (answer.value === 20 ? 21 : answer.value));
    expect(extractOf(other).content).not.toBe(extractOf(workbook).content);
  });

  it('takes explanations for content: files that explain differently do not say the same', () => {
    const explaining = (text: string): SchoolWorkbook => {
      const explanation = {
        code: 'JY3501',
        subject: 'T012',
        text,
        sheet: '情况说明',
        cells: { text: 'D9' },
        label: 'X01',
      };
      const answers = { ...answersOf(workbook), explanations: [explanation] };
      return { ...workbook, reading: workbook.reading && { ...workbook.reading, answers } } as SchoolWorkbook;
    };
    const [one, other] = [explaining('每周固定听课四节'), explaining('带教两名新教师')];
    expect(extractOf(one).content).toBe(extractOf(explaining('每周固定听课四节')).content);
    expect(extractOf(one).content).not.toBe(extractOf(other).content);
    expect(cellTexts(answersOf(one))['explanation JY3501 T012']).toEqual({
      place: '情况说明!D9',
      text: '"每周固定听课四节"',
    });
  });
});

describe('a batch', () => {
  it('of one file of a school has no findings', () => {
    expect(codes(workbook)).toEqual([]);
  });

  it('with a copy names the copy', () => {
    expect(codes(workbook, changed('a - 副本.xlsx', same))).toEqual(['JY1151 in/a - 副本.xlsx']);
  });

  it('with two versions says in how many cells they differ', () => {
    const answer = answersOf(workbook).answers.find(({ value }) => value === 20) as Answer;
    const second = changed('a（最终版）.xlsx', (own) => (own.place === answer.place ? 25 : own.value));
    const extracts = [workbook, second].map(extractOf);
    expect(filesToCompare(extracts)).toEqual(['in/a.xlsx', 'in/a（最终版）.xlsx']);
    const cells = new Map([workbook, second].map((own) => [`in/${own.file}`, cellTexts(answersOf(own))]));
    const found = batchFindings(extracts, cells);
    expect(
      found.map(({ path, finding }) => [path, finding.code, finding.params?.['differing'], finding.params?.['cells']]),
    ).toEqual([
      ['in/a.xlsx', 'JY1150', 1, `${answer.place.sheet}!${answer.place.cell}`],
      ['in/a（最终版）.xlsx', 'JY1150', 1, `${answer.place.sheet}!${answer.place.cell}`],
    ]);
  });

  it('notices the content of one school in the form of another', () => {
    const stolen = changed('b.xlsx', (answer) => (answer.binding.to === 'field' ? '别的' : answer.value), '3204000999');
    expect(codes(workbook, stolen)).toEqual(['JY1153 in/a.xlsx', 'JY1153 in/b.xlsx']);
    const own = changed('b.xlsx', (answer) => (answer.value === 20 ? 21 : answer.value), '3204000999');
    expect(codes(workbook, own)).toEqual([]);
  });

  it('of blank forms finds nothing alike', () => {
    const blank = (file: string, subject: string) => changed(file, () => null, subject);
    expect(codes(blank('a.xlsx', '3204000998'), blank('b.xlsx', '3204000999'))).toEqual([]);
  });
});

describe('evidence in a batch', () => {
  const FIELDS = { title: '9月16日数学组活动记录', date: '2025-09-16', location: '数学/0916.pdf' };
  const cell = (field: string, value: string, address: string): Answer => ({
    subject: 'E001',
    grain: 'evidence',
    binding: { to: 'field', field },
    question: { binding: { to: 'field', field }, type: { kind: 'text' }, by: '' },
    value,
    unreadable: false,
    place: { sheet: '佐证目录', cell: address, label: `E001 ${field}` },
  });
  /** Another school that differs in every number and lists one piece of evidence. */
  const evidence = (file: string, subject: string, fields: Readonly<Record<string, string>>): SchoolWorkbook => {
    const own = changed(
      file,
      ({ value }) => (typeof value === 'number' ? value + Number(subject.slice(-1)) : value),
      subject,
    );
    const listed = Object.entries(fields).map(([field, value], place) => cell(field, value, `${'BCDE'[place]}3`));
    const answers = { ...answersOf(own), answers: [...answersOf(own).answers, ...listed] };
    return { ...own, reading: own.reading && { ...own.reading, answers } } as SchoolWorkbook;
  };
  const pair = (fields: Readonly<Record<string, string>>) =>
    codes(evidence('a.xlsx', '3204000991', fields), evidence('b.xlsx', '3204000992', fields));

  it('with the same title, date and file name is asked about', () => {
    expect(pair(FIELDS)).toEqual(['JY5104 in/a.xlsx', 'JY5104 in/b.xlsx']);
  });

  it('kept in the same place is not the same', () => {
    expect(pair({ ...FIELDS, location: '教科室档案柜' })).toEqual([]);
  });

  it('called as the standard suggests is not the same', () => {
    const standard = desk.assessment.standards[0];
    const indicator = standard?.indicators.find(({ evidence: asked }) => asked.length > 0);
    const name = `${standard?.id}#${indicator?.id}`;
    const title = `${indicator?.zh}：${indicator?.evidence[0]}`;
    expect(pair({ ...FIELDS, indicator: name, title })).toEqual([]);
  });
});

describe('the name of a file', () => {
  it('of another school is told, by the registry', () => {
    const other = changed('3204000998.xlsx', same, '3204000999');
    expect(codes(other)).toEqual(['JY1152 in/3204000998.xlsx']);
    expect(codes(changed('3204000999.xlsx', same, '3204000999'))).toEqual([]);
  });
});
