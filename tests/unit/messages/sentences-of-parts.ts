import type { Sample } from './sample.js';

/** Parts of a workbook, larger forms, last year. */
export const SENTENCES_OF_PARTS: readonly Sample[] = [
  {
    finding: { code: 'JY1301', where: { file: 'G03.xlsx' }, params: { group: 'G03 数学教研组' } },
    zh: '这是G03 数学教研组的分册，只校验了分册里的内容。',
    en: 'This is the part of G03 数学教研组; only what is in it was checked.',
  },
  {
    finding: { code: 'JY1302', where: { file: 'G03.xlsx' }, params: { group: 'G03 数学教研组' } },
    zh: '这是G03 数学教研组的分册，不是全校工作簿，不能用来评分或上报。',
    en: 'This is the part of G03 数学教研组, not the workbook of the school; it cannot be scored or handed in.',
  },
  {
    finding: {
      code: 'JY1303',
      where: { file: 'G03.xlsx' },
      found: '2132990004 梧桐渡小学',
      expected: '2132990001 青果路实验小学',
    },
    zh: '这份分册和主表不是同一所学校的，分册是“2132990004 梧桐渡小学”的，主表是“2132990001 青果路实验小学”的，没有合并。',
    en: 'The part and the workbook are of different schools; the part is of “2132990004 梧桐渡小学”, the workbook of “2132990001 青果路实验小学”. It was not merged.',
  },
  {
    finding: {
      code: 'JY1304',
      where: { file: 'G03.xlsx' },
      found: 'city/2024-2025 2024-2025',
      expected: 'city/2025-2026 2025-2026',
    },
    zh: '这份表不是这次评估的，它属于“city/2024-2025 2024-2025”，这次是“city/2025-2026 2025-2026”，没有使用。',
    en: 'This workbook is of another assessment; it belongs to “city/2024-2025 2024-2025”, this time it is “city/2025-2026 2025-2026”. It was not used.',
  },
  {
    finding: { code: 'JY1305', where: { file: 'G03.xlsx' }, found: 'city/form' },
    zh: '这份表是按另一套表或另一版标准印的（“city/form”），没有使用。',
    en: 'This workbook was printed for another form or edition of a standard (“city/form”); it was not used.',
  },
  {
    finding: { code: 'JY1306', where: { file: 'a.xlsx' }, found: '青果路实验小学' },
    zh: '这是“青果路实验小学”的全校工作簿，不是教研组分册，没有合并。',
    en: 'This is the whole workbook of “青果路实验小学”, not a part; it was not merged.',
  },
  {
    finding: { code: 'JY1307', where: { file: 'a.xlsx' }, found: 'G03' },
    zh: '这是教研组 G03 的分册，这里需要全校工作簿。',
    en: 'This is the part of research group G03; the workbook of the school is needed here.',
  },
  {
    finding: {
      code: 'JY1308',
      where: { file: 'main.xlsx', sheet: '教师情况', cell: 'M5', label: 'T001 听课节数（上学期）' },
      found: '12',
      params: { others: 'G01.xlsx 教师情况!M5“14”', kept: '12' },
    },
    zh: '“T001 听课节数（上学期）”填得不一样，这里是“12”，另有 G01.xlsx 教师情况!M5“14”；合并后保留“12”。',
    en: '“T001 听课节数（上学期）” differs between files; it says “12”, but G01.xlsx 教师情况!M5“14”; “12” stays.',
  },
  {
    finding: {
      code: 'JY1309',
      where: { file: 'main.xlsx', sheet: '教师情况', cell: 'M5', label: 'T001 听课节数（上学期）' },
      found: '12',
      params: { other: 'G01.xlsx 教师情况!M5“14”' },
    },
    zh: '“T001 听课节数（上学期）”填得不一样，已按要求取值，取“12”，没有取 G01.xlsx 教师情况!M5“14”。',
    en: '“T001 听课节数（上学期）” differs between files and was decided; it takes “12”, not G01.xlsx 教师情况!M5“14”.',
  },
  {
    finding: {
      code: 'JY1310',
      where: { file: 'G01.xlsx', sheet: '教师情况', cell: 'B9', label: 'T058' },
      found: 'T058',
      params: { names: 'G01.xlsx 教师情况!B9“孙悦”；G02.xlsx 教师情况!B9“周宁”', free: 'T059、T060' },
    },
    zh: '编号 T058 在几份表里是不同的对象：G01.xlsx 教师情况!B9“孙悦”；G02.xlsx 教师情况!B9“周宁”。分册里的这些行都没有合并。',
    en: 'The number T058 stands for different ones in several files: G01.xlsx 教师情况!B9“孙悦”；G02.xlsx 教师情况!B9“周宁”. None of these rows of the parts was merged.',
  },
  {
    finding: {
      code: 'JY1311',
      where: { file: 'main.xlsx', sheet: '教师情况', cell: 'M5', label: 'T001 听课节数（上学期）' },
      found: 'M5 12',
      params: { partFile: 'G01.xlsx', count: 1 },
    },
    zh: '“T001 听课节数（上学期）”所在的行，主表填了 1 格而分册空着（G01.xlsx）：M5 12。已保留主表的值。',
    en: 'In the row of “T001 听课节数（上学期）” the workbook has values (1) that are blank in the part G01.xlsx: M5 12. They stay as they are.',
  },
  {
    finding: { code: 'JY1312', where: { file: 'main.xlsx', sheet: '教师情况', cell: 'Z5' }, found: '休产假' },
    zh: '这一格的内容“休产假”没有带到新文件里：表上没有问这一处，或认不出它属于哪一行。',
    en: 'What stands at this cell, “休产假”, is not in the new file: the form asks nothing there, or its row cannot be told.',
  },
  {
    finding: {
      code: 'JY1313',
      where: { file: 'G01.xlsx', sheet: '优秀组申报', cell: 'F5', label: '申报组一 申报组编号' },
      params: { slots: 2, free: 1, count: 2, groups: 'G01.xlsx 优秀组申报!F5“G01”；G02.xlsx 优秀组申报!F5“G02”' },
    },
    zh: '分册里新申报的组比空着的申报栏多，申报栏共 2 个，还空 1 个，新申报 2 个组：G01.xlsx 优秀组申报!F5“G01”；G02.xlsx 优秀组申报!F5“G02”。这几个组的申报内容都没有放进去。',
    en: 'More groups nominate themselves than there are free columns; there are 2 columns, 1 of them free, and 2 new groups: G01.xlsx 优秀组申报!F5“G01”；G02.xlsx 优秀组申报!F5“G02”. None of them was placed.',
  },
  {
    finding: { code: 'JY1314', where: { file: 'b.xlsx' }, found: 'G01 语文教研组', params: { other: 'a.xlsx' } },
    zh: '这个教研组（G01 语文教研组）的分册已有一份（a.xlsx），这是又一份；两份都合并了，不一样的地方已列出。',
    en: 'There is a part of G01 语文教研组 already (a.xlsx); both were merged, and where they differ it is told.',
  },
  {
    finding: {
      code: 'JY1315',
      where: { file: 'main.xlsx', sheet: '教师情况', cell: 'M5', label: 'T001 听课节数（上学期）' },
      params: { count: 14 },
    },
    zh: '“T001 听课节数（上学期）”等 14 格认不出属于哪一行或哪一项（重复、合并或被单独排序），没有往下做。',
    en: 'For “T001 听课节数（上学期）” and 14 cells in all it cannot be told which row or question they belong to (repeated, merged or sorted apart); nothing was made.',
  },
  {
    finding: {
      code: 'JY1316',
      where: { file: 'G01.xlsx', sheet: '教师情况', cell: 'B9', label: 'T058 姓名' },
      found: '李强',
      params: { number: 'T058', others: 'T002（main.xlsx 教师情况!B6）' },
    },
    zh: '“T058 姓名”新增的教师 T058 “李强”与别人同名：T002（main.xlsx 教师情况!B6）。同名不一定是同一人，两行都保留。',
    en: 'The new teacher T058 “李强” at “T058 姓名” has the name of somebody else: T002（main.xlsx 教师情况!B6）. The same name is not the same person, so both rows stay.',
  },
  {
    finding: {
      code: 'JY1317',
      where: { file: 'main.xlsx', sheet: '教师情况', cell: 'B9', label: 'T012' },
      found: 'T012',
    },
    zh: 'T012 没有归到任何教研组，不在任何一个分册里，仍在全校工作簿里填。',
    en: 'T012 belongs to no research group and is in no part; it stays in the workbook of the school.',
  },
  {
    finding: { code: 'JY1318', where: { file: 'main.xlsx' } },
    zh: '名册里没有登记教研组，没有可拆的分册。',
    en: 'The registry has no research group, so there is nothing to split.',
  },
  {
    finding: { code: 'JY1319', where: { file: 'a.xlsx' }, found: 'parts/a.xlsx' },
    zh: '“parts/a.xlsx”已经存在，没有覆盖，以免冲掉已填的内容。',
    en: '“parts/a.xlsx” exists and was not overwritten, since somebody may have filled it in.',
  },
  {
    finding: {
      code: 'JY1320',
      where: { file: 'main.xlsx' },
      found: 'G02 数学教研组、G03 英语教研组',
      params: { count: 2 },
    },
    zh: '这次合并缺 2 个教研组的分册：G02 数学教研组、G03 英语教研组。',
    en: 'There was no part of 2 research groups: G02 数学教研组、G03 英语教研组.',
  },
  {
    finding: { code: 'JY1321', where: { file: 'main.xlsx', sheet: '教师情况' }, params: { rows: 96, before: 72 } },
    zh: '“教师情况”放不下分册里的新编号，原有 72 行，合并后有 96 行。',
    en: 'The sheet “教师情况” had too few rows for the new numbers of the parts; it had 72, the merged one has 96.',
  },
  {
    finding: { code: 'JY1322', where: { file: 'b.xlsx' }, found: '青果路实验小学', params: { other: 'a.xlsx' } },
    zh: '“青果路实验小学”已经拆分过，用的是 a.xlsx，这一份没有拆。',
    en: '“青果路实验小学” was split already, from a.xlsx; this file was not.',
  },
  {
    finding: { code: 'JY1323', where: { file: 'a.json' }, found: 'a.json' },
    zh: '去年的文件没有用来预填：a.json。',
    en: 'Last year’s file was not used for prefilling: a.json.',
  },
  {
    finding: { code: 'JY1324', where: { file: 'b.xlsx' }, found: '2132990001', params: { other: 'a.xlsx' } },
    zh: '“2132990001”去年的数据已有一份（a.xlsx），这一份没有用。',
    en: 'Last year’s data of “2132990001” came from another file already, a.xlsx; this file was not used.',
  },
  {
    finding: { code: 'JY1325', where: { file: 'a.xlsx', sheet: '教师情况', label: 'T001 教研组' }, found: 'G09' },
    zh: '“T001 教研组”去年的值“G09”今年没有可选的对应项，没有预填。',
    en: 'Last year’s value “G09” at “T001 教研组” is no choice of this year, so it was not prefilled.',
  },
  {
    finding: {
      code: 'JY1326',
      where: { file: 'G03.xlsx', sheet: '教研组与备课组', cell: 'F5', label: 'G03 组长编号' },
      found: 'T058',
      subject: 'G03',
      params: { number: 'T058' },
    },
    zh: '“G03 组长编号”的内容“T058”没有合并：编号 T058 在几份表里是不同的对象，不知道这里说的是哪一个。',
    en: 'What stands at “G03 组长编号”, “T058”, was not merged: the number T058 stands for different ones in several files, and which one is meant here is not known.',
  },
  {
    finding: { code: 'JY1327', where: { file: 'a.xlsx' }, found: '2025-2026' },
    zh: '这个文件是 2025-2026 学年的，不是去年的；其中的数已按“去年”预填。',
    en: 'This file is of 2025-2026, not of last year; its counts were filled in as last year’s.',
  },
];
