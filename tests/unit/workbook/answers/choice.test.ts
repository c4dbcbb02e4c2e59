import { describe, expect, it } from 'vitest';
import { choiceIndex, editDistance, nearestEntry, readChoice } from '../../../../src/workbook/answers/choice.js';
import { rawValue, type TestValue } from '../../../support/edited-workbook.js';

type Typed = Exclude<TestValue, null | { readonly formula: string }>;

const yesNo = [
  { code: 'yes', zh: '是' },
  { code: 'no', zh: '否' },
];
const position = [
  { code: 'teacher', zh: '专任教师' },
  { code: 'teachingLeader', zh: '校级领导（兼课）' },
  { code: 'nonTeachingLeader', zh: '校级领导（不兼课）' },
];
const tiers = [
  { code: 'none', zh: '无' },
  { code: 'risingStar', zh: '教坛新秀' },
  { code: 'backboneTeacher', zh: '骨干教师' },
];
const groups = [
  { code: 'G01', zh: 'G01 语文教研组', aliases: ['G01'] },
  { code: 'G02', zh: 'G02 数学教研组', aliases: ['G02'] },
  { code: 'G11', zh: 'G11 音乐教研组', aliases: ['G11'] },
  { code: 'none', zh: '无备课组', aliases: ['无'] },
];

const read = (typed: Typed, entries: Parameters<typeof choiceIndex>[0]) =>
  readChoice(rawValue(typed), choiceIndex(entries));
const problem = (typed: Typed, entries: Parameters<typeof choiceIndex>[0]) => {
  const reading = read(typed, entries);
  return reading.kind === 'problem' ? [reading.problem.code, reading.problem.suggest?.value] : [reading.kind];
};

describe('reading a choice', () => {
  it.each([
    ['是', yesNo, 'yes'],
    ['否', yesNo, 'no'],
    ['校级领导（兼课）', position, 'teachingLeader'],
    ['G01 语文教研组', groups, 'G01'],
    ['G01', groups, 'G01'],
    ['无', groups, 'none'],
    ['无', tiers, 'none'],
  ] as const)('takes %s as it stands in the list or among its aliases', (typed, entries, code) => {
    expect(read(typed, entries)).toEqual({ kind: 'value', value: code, fixes: [] });
  });

  it.each([
    [' 是', yesNo, 'yes', [{ rule: 'spaces', before: ' 是', after: '是' }]],
    [
      '校级领导(兼课)',
      position,
      'teachingLeader',
      [{ rule: 'spelling', before: '校级领导(兼课)', after: '校级领导（兼课）' }],
    ],
    [
      '校级领导 （兼课）',
      position,
      'teachingLeader',
      [{ rule: 'spelling', before: '校级领导 （兼课）', after: '校级领导（兼课）' }],
    ],
    ['G01语文教研组', groups, 'G01', [{ rule: 'spelling', before: 'G01语文教研组', after: 'G01 语文教研组' }]],
    ['g01', groups, 'G01', [{ rule: 'spelling', before: 'g01', after: 'G01 语文教研组' }]],
    ['g1', groups, 'G01', [{ rule: 'leadingZeros', before: 'g1', after: 'G01 语文教研组' }]],
    ['G1', groups, 'G01', [{ rule: 'leadingZeros', before: 'G1', after: 'G01 语文教研组' }]],
    ['Ｇ０１', groups, 'G01', [{ rule: 'spelling', before: 'Ｇ０１', after: 'G01 语文教研组' }]],
    ['yes', yesNo, 'yes', [{ rule: 'code', before: 'yes', after: '是' }]],
  ] as const)('puts the spelling %j right and records it', (typed, entries, code, fixes) => {
    expect(read(typed, entries)).toEqual({ kind: 'value', value: code, fixes });
  });

  it.each([
    ['G011', groups, 'G11 音乐教研组'],
    ['G03', groups, undefined],
    ['语文教研组', groups, 'G01 语文教研组'],
    ['G01 语文组', groups, 'G01 语文教研组'],
    ['校领导（兼课）', position, '校级领导（兼课）'],
    ['校级领导', position, undefined],
    ['教坛新星', tiers, '教坛新秀'],
    ['特级教师', tiers, undefined],
    ['✓', yesNo, '是'],
    ['√', yesNo, '是'],
    ['有', yesNo, '是'],
    ['×', yesNo, '否'],
    [true, yesNo, '是'],
    [false, yesNo, '否'],
    [1, yesNo, '是'],
    ['是否', yesNo, undefined],
    [{ date: '2026-03-05', serial: 46086 }, yesNo, undefined],
  ] as const)('does not guess what %j means, but suggests %s', (typed, entries, suggested) => {
    expect(problem(typed, entries)).toEqual(['JY2104', suggested]);
  });

  it.each(['/', '同上', '—'])('tells that %s is no answer', (typed) => {
    expect(problem(typed, tiers)[0]).toBe('JY2110');
  });

  it('tells 无 for 否 as a word that stands for nothing, with a suggestion', () => {
    expect(problem('无', yesNo)).toEqual(['JY2110', '否']);
  });

  it('names the entries of a short list, and points to the drop-down of a long one', () => {
    expect(read('x9', yesNo)).toMatchObject({ problem: { expected: '是、否' } });
    const long = Array.from({ length: 20 }, (_, index) => ({ code: `c${index}`, zh: `第${index}项` }));
    expect(read('x9', long)).toMatchObject({ problem: { expected: '下拉列表中的一项' } });
  });

  it.each(['', '\u3000'])('takes %j for a blank', (typed) => {
    expect(read(typed, yesNo)).toEqual({ kind: 'blank' });
  });

  it('never lets one spelling stand for two entries', () => {
    const alike = [
      { code: 'a', zh: '甲（一）' },
      { code: 'b', zh: '甲(一)' },
    ];
    expect(read('甲（一）', alike)).toMatchObject({ value: 'a' });
    expect(read('甲(一)', alike)).toMatchObject({ value: 'b' });
    expect(read('甲 (一)', alike)).toMatchObject({ kind: 'problem', problem: { code: 'JY2104' } });
  });
});

describe('nearestEntry', () => {
  it('has none in an empty list', () => {
    expect(nearestEntry('g1', [])).toBeNull();
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('of %j and %j is %d', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });
});
