import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/model/finding.js';
import type { Answer, FormAnswers, Normalisation } from '../../../../src/model/form-answers.js';
import type { PlanType } from '../../../../src/model/form-plan.js';
import { fixFindings, safeFixes, withFixFindings } from '../../../../src/workflows/copies/safe-fixes.js';

const LISTS = {
  yesNo: [
    { code: 'yes', zh: '是', aliases: ['对'] },
    { code: 'no', zh: '否' },
  ],
};
const answer = (cell: string, type: PlanType, value: Answer['value']): Answer => ({
  subject: 'T001',
  grain: 'person',
  binding: { to: 'field', field: 'name' } as Answer['binding'],
  question: { type } as Answer['question'],
  value,
  unreadable: value === null,
  place: { sheet: '教师情况', cell, label: `T001 ${cell}` },
});
const step = (cell: string, rule: string, before: string, after: string): Normalisation => ({
  sheet: '教师情况',
  cell,
  rule,
  before,
  after,
});
const read = (
  answers: readonly Answer[],
  normalisations: readonly Normalisation[],
  findings: readonly Finding[] = [],
): FormAnswers => ({
  identity: { standards: {} },
  answers,
  rows: [],
  normalisations,
  explanations: [],
  findings,
});
const valuesOf = (answers: FormAnswers) =>
  safeFixes(answers, LISTS).map(({ entry, before, after, rules }) => [entry.cell, entry.value, before, after, rules]);

describe('spellings that are put right', () => {
  it('become what the question asks for: numbers, dates, words of the list, plain texts', () => {
    const answers = [
      answer('A1', { kind: 'count' }, 17),
      answer('A2', { kind: 'decimal' }, '2.5'),
      answer('A3', { kind: 'date' }, '2026-03-15'),
      answer('A4', { kind: 'weeks' }, [3, 7]),
      answer('A5', { kind: 'choice', list: 'yesNo' }, 'yes'),
      answer('A6', { kind: 'text' }, '周明'),
    ];
    const steps = [
      step('A1', 'fullWidth', '１７节', '17节'),
      step('A1', 'unit', '17节', '17'),
      step('A2', 'spaces', ' 2.5', '2.5'),
      step('A3', 'dateSpelling', '2026.3.15', '2026-03-15'),
      step('A4', 'weeksSpelling', '第3、7周', '3,7'),
      step('A5', 'spelling', 'YES', '是'),
      step('A6', 'spaces', '周明 ', '周明'),
    ];
    expect(valuesOf(read(answers, steps))).toEqual([
      ['A1', 17, '１７节', '17', ['fullWidth', 'unit']],
      ['A2', 2.5, ' 2.5', '2.5', ['spaces']],
      ['A3', { date: '2026-03-15' }, '2026.3.15', '2026-03-15', ['dateSpelling']],
      ['A4', '3,7', '第3、7周', '3,7', ['weeksSpelling']],
      ['A5', '是', 'YES', '是', ['spelling']],
      ['A6', '周明', '周明 ', '周明', ['spaces']],
    ]);
  });

  it('keep another word of the list where only the blanks around it were wrong', () => {
    const answers = read([answer('A5', { kind: 'choice', list: 'yesNo' }, 'yes')], [step('A5', 'spaces', ' 对', '对')]);
    expect(valuesOf(answers)).toEqual([['A5', '对', ' 对', '对', ['spaces']]]);
  });

  it('are not touched where a formula stands, nothing was read, or the number would not be what is written', () => {
    const answers = [
      answer('A1', { kind: 'count' }, 17),
      answer('A2', { kind: 'count' }, null),
      answer('A3', { kind: 'decimal' }, '0.1234567890123456789'),
      answer('A4', { kind: 'choice', list: 'yesNo' }, 'yes'),
    ];
    const steps = ['A1', 'A2', 'A3', 'A4', 'A9'].map((cell) => step(cell, 'unit', '17节', '17'));
    const formula = { code: 'JY2107', where: { sheet: '教师情况', cell: 'A1' } };
    expect(valuesOf(read(answers, steps, [formula]))).toEqual([]);
  });

  it('are told one by one, in place of what only said that they were read', () => {
    const fixes = safeFixes(read([answer('A1', { kind: 'count' }, 17)], [step('A1', 'unit', '17节', '17')]), LISTS);
    const told = fixFindings('甲.xlsx', fixes);
    const where = { file: '甲.xlsx', sheet: '教师情况', cell: 'A1', label: 'T001 A1' };
    expect(told).toEqual([
      { code: 'JY0120', where, subject: 'T001', found: '17节', expected: '17', params: { rules: 'unit' } },
    ]);
    const other = { code: 'JY2106', where: { sheet: '教师情况', cell: 'B1' } };
    expect(withFixFindings([{ code: 'JY2106', where }, other, { code: 'JY2101', where }], told)).toEqual([
      other,
      { code: 'JY2101', where },
      ...told,
    ]);
  });
});
