import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../../src/model/generated/documents.js';
import { blankWords } from '../../../../src/workflows/report/blank-words.js';

const checklist = {
  rule: {
    type: 'checklist',
    items: [
      { id: 'funds', zh: '经费' },
      { id: 'plan', zh: '“一校一品”方案' },
    ],
  },
} as unknown as Pick<Indicator, 'rule'>;
const graded = { rule: { type: 'graded' } } as unknown as Pick<Indicator, 'rule'>;
const school = { id: '2132000001', name: '青果路实验小学', unit: '320402', category: '小学', stages: [] };
const ofSchool = { school, subject: { id: '2132000001', grain: 'school', name: school.name } } as never;
const ofGroup = { school, subject: { id: 'P02', grain: 'preparationGroup', name: 'P02' } } as never;

describe('what an indicator lacks, in words', () => {
  it('names items of a list by their own names, and the subject not at all', () => {
    const blanks = ['2132000001 A5.funds', '2132000001 A5.plan'];
    expect(blankWords(checklist, { id: 'A5', blanks }, ofSchool)).toBe('“经费”；“‘一校一品’方案”');
  });

  it('calls the level of an indicator what it is', () => {
    expect(blankWords(graded, { id: 'B3', blanks: ['P02 B3'] }, ofGroup)).toBe('本项的选择或填写');
  });

  it('keeps names of metrics with their period, and the numbers of others', () => {
    const blanks = ['P02 参与项目或课题的组员人数', 'T012 听课节数（第一学期）', 'T012 听课节数（第一学期）'];
    expect(blankWords(graded, { id: 'E1', blanks }, ofGroup)).toBe(
      '参与项目或课题的组员人数；T012 的听课节数（第一学期）',
    );
  });

  it('does not take another indicator for its own item', () => {
    expect(blankWords(checklist, { id: 'A5', blanks: ['P02 A6.funds'] }, ofGroup)).toBe('A6.funds');
    expect(blankWords(checklist, { id: 'A5' }, ofGroup)).toBe('');
  });
});
