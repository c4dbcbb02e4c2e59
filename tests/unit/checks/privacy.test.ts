import { describe, expect, it } from 'vitest';
import { privateNumbers } from '../../../src/checks/privacy.js';
import { SCHOOL_ID } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, inShort, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
/** Numbers that nobody has: right check digits over birth dates in the middle of last century. */
const CARD = '11010519491231002X';
const OTHER_CARD = '440524188001010014';

describe('numbers that do not belong in a form', () => {
  it.each([
    ['an ID card', `身份证${CARD}`, [{ kind: 'idCard', masked: '110*************2X' }]],
    ['a small x', CARD.toLowerCase(), [{ kind: 'idCard', masked: '110*************2x' }]],
    ['digits only', OTHER_CARD, [{ kind: 'idCard', masked: '440*************14' }]],
    ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ', [{ kind: 'idCard', masked: '110*************2X' }]],
    ['a mobile number', '电话：13812345678。', [{ kind: 'phone', masked: '138****5678' }]],
    ['a mobile number in groups', '199 1234 5678', [{ kind: 'phone', masked: '199****5678' }]],
    ['a mobile number with dashes', '152-1234-5678', [{ kind: 'phone', masked: '152****5678' }]],
    [
      'both',
      `${CARD} 13812345678`,
      [
        { kind: 'idCard', masked: '110*************2X' },
        { kind: 'phone', masked: '138****5678' },
      ],
    ],
  ])('are found: %s', (_, text, numbers) => {
    expect(privateNumbers(text)).toEqual(numbers);
  });

  it.each([
    ['a wrong check digit', '110105194912310021'],
    ['a month that is none', '110105194913310029'],
    ['a longer number', `9${CARD}`],
    ['a number within a name of a file', `BJ13812345678`],
    ['a landline', '0519-85681234'],
    ['a number with eleven digits that no mobile has', '12012345678'],
    ['a school code', '3204000101'],
    ['a decimal', '0.13812345678'],
    ['a time stamp', '1591234567890'],
    ['a date', '2026-03-05'],
    ['nothing', ''],
  ])('are not %s', (_, text) => {
    expect(privateNumbers(text)).toEqual([]);
  });

  it('are told with the middle hidden, at their cell', () => {
    expect(findingsOf(typed(clean, { subject: 'T003', field: 'name' }, '李四 13812345678'))).toEqual([
      {
        code: 'JY9101',
        where: { file: 'a.xlsx', sheet: '教师情况', cell: 'B5', label: 'T003 姓名' },
        found: '138****5678',
        expected: '',
        subject: 'T003',
        params: { kind: 'phone' },
      },
    ]);
  });

  it.each([
    ['a note', { subject: SCHOOL_ID, indicator: 'B5', to: 'note' }],
    ['the title of an item', { subject: 'R001', metric: 'itemTitle' }],
    ['the place of evidence', { subject: 'E001', field: 'location' }],
  ] as const)('are looked for in %s', (_, choice) => {
    expect(inShort(findingsOf(typed(clean, choice, CARD), 'JY9101'))).toHaveLength(1);
  });

  it('never show the whole number', () => {
    const findings = findingsOf(typed(clean, { subject: 'E001', field: 'title' }, `${CARD}、13812345678`), 'JY9101');
    expect(JSON.stringify(findings)).not.toMatch(/13812345678|11010519491231/);
    expect(findings).toHaveLength(2);
  });
});
