import type { Sample } from './sample.js';

/** What the checks across cells and files say. */
export const SENTENCES_OF_CHECKS: readonly Sample[] = [
  {
    finding: {
      code: 'JY1150',
      where: {
        file: 'a.xlsx',
      },
      expected: '1',
      subject: '3204000101',
      params: {
        count: 2,
        files: 'a.xlsx、a（最终版2）.xlsx',
        name: '城北初中',
        other: 'a（最终版2）.xlsx',
        differing: 5,
        cells: '教师情况!M5、教师情况!M6、教师情况!M7、教师情况!M8、教师情况!M9',
      },
    },
    zh: '城北初中有 2 份内容不同的文件（a.xlsx、a（最终版2）.xlsx），不知道以哪一份为准。这一份与“a（最终版2）.xlsx”相比有 5 格不同（教师情况!M5、教师情况!M6、教师情况!M7、教师情况!M8、教师情况!M9）。',
    en: '城北初中 has 2 files that differ (a.xlsx、a（最终版2）.xlsx); which one counts is not known. Compared with “a（最终版2）.xlsx” this one differs in 5 cells (教师情况!M5、教师情况!M6、教师情况!M7、教师情况!M8、教师情况!M9).',
  },
  {
    finding: {
      code: 'JY1151',
      where: {
        file: 'a.xlsx',
      },
      subject: '3204000101',
      params: {
        other: 'b.xlsx',
      },
    },
    zh: '这一份与“b.xlsx”是同一所学校的，内容完全一样。',
    en: 'This file and “b.xlsx” are from the same school and say exactly the same.',
  },
  {
    finding: {
      code: 'JY1152',
      where: {
        file: 'a.xlsx',
      },
      found: '3204000102',
      expected: '3204000101',
      subject: '3204000101',
      params: {
        name: '城北初中',
      },
    },
    zh: '文件名里写的是 3204000102，里面却是城北初中的表，已按里面的读取。',
    en: 'The file name says 3204000102, but inside is the form of 城北初中; it was read as that.',
  },
  {
    finding: {
      code: 'JY1153',
      where: {
        file: 'a.xlsx',
      },
      subject: '3204000101',
      params: {
        other: 'b.xlsx',
        otherName: '城南初中',
      },
    },
    zh: '这一份里的数、说明和成果名称，与城南初中（b.xlsx）的全部相同。',
    en: 'All numbers, notes and titles of this file equal those of 城南初中 (b.xlsx).',
  },
  {
    finding: {
      code: 'JY3114',
      where: {
        file: 'a.xlsx',
        sheet: '教师情况',
        cell: 'B12',
        label: 'T010 姓名',
      },
      found: '王芳',
      expected: '',
      subject: 'T010',
      params: {
        first: 'T003',
        firstCell: 'B5',
      },
    },
    zh: '“T010 姓名”写的“王芳”与另一行（T003，B5）姓名相同，岗位、所在组、称号等也都相同。',
    en: '“T010 姓名” “王芳” and another row (T003, B5) have the same name, post, groups and title.',
  },
  {
    finding: {
      code: 'JY3115',
      where: {
        file: 'a.xlsx',
        sheet: '教师情况',
        cell: 'B12',
        label: 'T010 姓名',
      },
      found: '王芳',
      expected: '',
      subject: 'T010',
      params: {
        first: 'T003',
        firstCell: 'B5',
      },
    },
    zh: '“T010 姓名”这一行的内容与另一行（T003，B5）完全相同，只有编号不同。',
    en: 'The row of “T010 姓名” says exactly the same as another one (T003, B5), only the number differs.',
  },
  {
    finding: {
      code: 'JY3116',
      where: {
        file: 'a.xlsx',
        sheet: '教师情况',
        cell: 'F5',
        label: 'T003 备课组',
      },
      found: 'P07 七年级数学备课组',
      expected: '',
      subject: 'T003',
      params: {
        parent: 'G02',
        group: 'G01 语文教研组',
        groupCell: 'D5',
      },
    },
    zh: '“T003 备课组”填的“P07 七年级数学备课组”属于教研组 G02，而这位老师填的教研组是“G01 语文教研组”（D5）。',
    en: '“T003 备课组” says “P07 七年级数学备课组”, which belongs to the research group G02, but the teacher is in “G01 语文教研组” (D5).',
  },
  {
    finding: {
      code: 'JY3117',
      where: {
        file: 'a.xlsx',
        sheet: '教研组与备课组',
        cell: 'F3',
        label: 'G01 组长编号',
      },
      found: 'T058',
      expected: '',
      subject: 'G01',
      params: {
        number: 'T058',
      },
    },
    zh: '“G01 组长编号”填的是 T058，但这个编号的那一行是空的。',
    en: '“G01 组长编号” names T058, but nothing is entered in the row of that number.',
  },
  {
    finding: {
      code: 'JY3118',
      where: {
        file: 'a.xlsx',
        sheet: '教研组与备课组',
        cell: 'F3',
        label: 'G01 组长编号',
      },
      found: 'T003',
      expected: '',
      subject: 'G01',
      params: {
        person: 'T003',
        groups: 'G02 数学教研组',
        memberCell: 'D5',
      },
    },
    zh: '“G01 组长编号”填的组长 T003 在教师名单里属于 G02 数学教研组（D5），不是这个组的成员。',
    en: '“G01 组长编号” names T003 as leader, who by the list of teachers belongs to G02 数学教研组 (D5) and not to this one.',
  },
  {
    finding: {
      code: 'JY3119',
      where: {
        file: 'a.xlsx',
        sheet: '教研组与备课组',
        cell: 'F3',
        label: 'G01 组长编号',
      },
      found: 'T003',
      expected: '',
      subject: 'G01',
      params: {
        person: 'T003',
        post: '均不在岗',
        postCell: 'H5',
      },
    },
    zh: '“G01 组长编号”填的组长 T003，在岗学期填的是“均不在岗”（H5）。',
    en: '“G01 组长编号” names T003 as leader, who is entered as “均不在岗” (H5).',
  },
  {
    finding: {
      code: 'JY3120',
      where: {
        file: 'a.xlsx',
        sheet: '活动次数',
        cell: 'H4',
        label: 'G02 集体教研次数（2月）',
      },
      found: '12',
      expected: '≤ 10',
      subject: 'G02',
      params: {
        days: 10,
      },
    },
    zh: '“G02 集体教研次数（2月）”填的是 12 次，但这段时间只有 10 个教学日。',
    en: '“G02 集体教研次数（2月）” says 12, but there are only 10 teaching days in that time.',
  },
  {
    finding: {
      code: 'JY3121',
      where: {
        file: 'a.xlsx',
        sheet: '佐证目录',
        cell: 'D9',
        label: 'E007 日期',
      },
      found: '2026-05-12',
      expected: '',
      subject: 'E007',
      params: {
        metric: '教研组集体教研次数（按月）',
        period: '5月',
        countSheet: '活动次数',
        countCell: 'K3',
      },
    },
    zh: '“E007 日期”填的是 2026-05-12，但“教研组集体教研次数（按月）”在5月填的都是 0（见 活动次数!K3），两处对不上。',
    en: '“E007 日期” says 2026-05-12, but “教研组集体教研次数（按月）” 5月 is 0 everywhere (see 活动次数!K3).',
  },
  {
    finding: {
      code: 'JY3122',
      where: {
        file: 'a.xlsx',
        sheet: '成果清单',
        cell: 'E3',
        label: 'R001 日期',
      },
      found: '2025-10-20',
      expected: '',
      subject: 'R001',
      params: {
        group: 'G09',
      },
    },
    zh: '“R001 日期”填的是 2025-10-20，按名册这个学期还没有（或已经没有）“G09”这个组。',
    en: '“R001 日期” says 2025-10-20, a semester in which by the registry there was no group G09.',
  },
  {
    finding: {
      code: 'JY3123',
      where: {
        file: 'a.xlsx',
        sheet: '成果清单',
        cell: 'E3',
        label: 'R001 日期',
      },
      found: '2026-07-20',
      expected: '≤ 2026-06-30',
      subject: 'R001',
      params: {
        today: '2026-06-30',
      },
    },
    zh: '“R001 日期”填的是 2026-07-20，比校验的日期（2026-06-30）还晚。',
    en: '“R001 日期” says 2026-07-20, which is after the day of the check (2026-06-30).',
  },
  {
    finding: {
      code: 'JY5104',
      where: {
        file: 'a.xlsx',
        sheet: '佐证目录',
        cell: 'C4',
      },
      subject: '3204000101',
      params: {
        count: 2,
        cells: 'C4、C9',
        other: 'b.xlsx',
        otherName: '城南初中',
        otherCells: 'C7、C8',
      },
    },
    zh: '这里有 2 份材料（C4、C9）与城南初中列的材料（b.xlsx，C7、C8）名称、日期、文件名都相同。',
    en: '2 pieces of evidence here (C4、C9) have title, date and file name of evidence of 城南初中 (b.xlsx, C7、C8).',
  },
  {
    finding: {
      code: 'JY5105',
      where: {
        file: 'a.xlsx',
        sheet: '学校自评',
        cell: 'D3',
        label: 'B5 依据与说明',
      },
      found: '见 E045',
      expected: '',
      subject: '3204000101',
      params: {
        numbers: 'E045',
        count: 1,
        spelled: 'E045',
      },
    },
    zh: '“B5 依据与说明”提到了佐证 E045（原文“E045”），但佐证目录里这 1 个编号没有列材料。',
    en: '“B5 依据与说明” mentions evidence E045 (“E045”), but the list of evidence has nothing there (1 in all).',
  },
  {
    finding: {
      code: 'JY9102',
      where: {
        file: 'a.xlsx',
        sheet: '佐证目录',
        cell: 'E3',
        label: 'E001 文件名或存放处',
      },
      found: '0519-8568****',
      expected: '',
      subject: 'E001',
    },
    zh: '“E001 文件名或存放处”里像是有固定电话（0519-8568****），本表不收集联系方式。',
    en: '“E001 文件名或存放处” seems to hold a telephone number (0519-8568****); this form does not collect such data.',
  },
  {
    finding: {
      code: 'JY9103',
      where: {
        file: 'a.xlsx',
        sheet: '佐证目录',
        cell: 'E3',
        label: 'E001 文件名或存放处',
      },
      found: 'w***@example.com',
      expected: '',
      subject: 'E001',
    },
    zh: '“E001 文件名或存放处”里有电子邮箱（w***@example.com），本表不收集联系方式。',
    en: '“E001 文件名或存放处” holds an e-mail address (w***@example.com); this form does not collect such data.',
  },
  {
    finding: {
      code: 'JY9104',
      where: {
        file: 'a.xlsx',
        sheet: '学校自评',
        cell: 'D3',
        label: 'B5 依据与说明',
      },
      found: '6222***********0000',
      expected: '',
      subject: '3204000101',
    },
    zh: '“B5 依据与说明”里像是有银行卡号（6222***********0000），本表不收集这类信息。',
    en: '“B5 依据与说明” seems to hold the number of a bank card (6222***********0000); this form does not collect such data.',
  },
];
