import type { Sample } from './sample.js';

/** The sentences about papers that are printed. */
export const SENTENCES_OF_PAPERS: readonly Sample[] = [
  {
    finding: { code: 'JY4120', where: { file: 'school-quality.pdf' }, found: 'reports/2132990004/school-quality.pdf' },
    zh: '要写的文件 reports/2132990004/school-quality.pdf 已经存在，而且已有签名，或不是本程序生成的，没有覆盖。',
    en: 'The file reports/2132990004/school-quality.pdf is there already, and is signed or not of this program; it was not overwritten.',
  },
  {
    finding: {
      code: 'JY4121',
      where: { label: '梧桐渡小学 A4 每学年修订制度' },
      subject: '2132990004',
      indicator: 'A4',
    },
    zh: '“梧桐渡小学 A4 每学年修订制度”的评审意见里写了名册中教师的姓名。意见按原文印出，姓名会一起公开。',
    en: 'The comment of the reviewers on “梧桐渡小学 A4 每学年修订制度” names a teacher of the registry. Comments are printed word for word, names included.',
  },
];
