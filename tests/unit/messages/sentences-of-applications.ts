import type { Sample } from './sample.js';

const WHERE = { file: 'a.xlsx', sheet: '申报人', cell: 'B6', label: 'C02 教师编号' } as const;

/** Persons who apply in a workbook of their own. */
export const SENTENCES_OF_APPLICATIONS: readonly Sample[] = [
  {
    finding: { code: 'JY6251', where: WHERE, found: 'T012', params: { group: 'T012', firstCell: 'B5' } },
    zh: '“T012”在申报人里出现了两次（另一处在 B5）。',
    en: '“T012” stands twice among the applicants (also at B5).',
  },
  {
    finding: { code: 'JY6252', where: WHERE, params: { answers: 3 } },
    zh: '“C02 教师编号”空着，但这一行填了 3 处内容，不知道是哪位教师申报。',
    en: '“C02 教师编号” is blank, but its row has 3 answers; nobody knows who applies.',
  },
  {
    finding: {
      code: 'JY6253',
      where: { ...WHERE, cell: 'E6', label: 'C02 从事校本教研年数' },
      found: '2',
      params: { group: 'T005', condition: '从事校本教研满3年' },
    },
    zh: '“T005”看来不满足一项申报条件：从事校本教研满3年（“C02 从事校本教研年数”现为“2”）。',
    en: '“T005” does not seem to meet a condition: 从事校本教研满3年 (“C02 从事校本教研年数” says “2”).',
  },
  {
    finding: {
      code: 'JY6254',
      where: { file: 'a.xlsx', sheet: '成果清单', cell: 'F7', label: 'R002 归属（教师编号）' },
      found: 'T060',
      params: { person: 'T060' },
    },
    zh: '“R002 归属（教师编号）”写的教师“T060”不在申报人里，这一条不会计入任何人。',
    en: '“R002 归属（教师编号）” names somebody who is not among the applicants (“T060”); the row counts for nobody.',
  },
  {
    finding: { code: 'JY6255', where: { file: 'a.xlsx' } },
    zh: '这个文件里没有一位申报人，没有可以接收的内容。',
    en: 'This file has no applicant; there is nothing to take.',
  },
  {
    finding: {
      code: 'JY6256',
      where: { file: 'a.xlsx', sheet: '申报人', cell: 'I5' },
      found: '26',
      expected: '22',
    },
    zh: '这一格与学校填报表里这位教师的数不一致：这里是 26，学校填报表是 22。',
    en: 'This cell is not what the school’s own form says of this teacher: 26 here, 22 there.',
  },
  {
    finding: { code: 'JY6257', where: { file: 'a.xlsx' }, found: 'T091' },
    zh: '申报人“T091”的编号在学校填报表“教师情况”里没有使用。',
    en: 'The number of the applicant “T091” is not in use in the school’s own form.',
  },
];
