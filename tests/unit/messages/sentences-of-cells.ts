import type { Sample } from './sample.js';

const file = '自评.xlsx';

/** The sentences about cells, with the values that the program gives. */
export const SENTENCES_OF_CELLS: readonly Sample[] = [
  {
    finding: {
      code: 'JY2101',
      where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数' },
      expected: '0, 1, 2 …',
      params: { by: '教师' },
    },
    zh: '“T003 听课节数”还没有填（由教师填写）。填法：0, 1, 2 …。',
    en: '“T003 听课节数” is still blank (to be filled in by 教师). What belongs there: 0, 1, 2 ….',
  },
  {
    finding: {
      code: 'JY2102',
      where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数' },
      found: '2026-03-05',
      expected: '0 到 9999 的整数',
      params: { date: '46086', decimal: 1, raw: '1' },
    },
    zh: '“T003 听课节数”填的是“2026-03-05”，不是这里要的数字（0 到 9999 的整数）。',
    en: '“T003 听课节数” says “2026-03-05”, which is not the number that belongs there (0 到 9999 的整数).',
  },
  {
    finding: {
      code: 'JY2103',
      where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数' },
      found: '421',
      expected: '0–400',
      params: { least: 0, most: 400 },
    },
    zh: '“T003 听课节数”填的是 421，超出了允许的范围（0 到 400）。',
    en: '“T003 听课节数” says 421, which is outside the allowed range (0 to 400).',
  },
  {
    finding: {
      code: 'JY2104',
      where: { file, sheet: '教师情况', cell: 'H6', label: 'T003 在岗学期' },
      found: '在岗',
      expected: '全学年、上学期',
      suggest: { value: '全学年', safe: false },
    },
    zh: '“T003 在岗学期”填的是“在岗”，不在可选项里（全学年、上学期）。',
    en: '“T003 在岗学期” says “在岗”, which is not one of the choices (全学年、上学期).',
  },
  {
    finding: {
      code: 'JY2105',
      where: { file, sheet: '成果清单', cell: 'E4', label: 'R002 日期' },
      found: '今年三月',
      expected: '年月日，如 2026-03-15',
    },
    zh: '“R002 日期”填的是“今年三月”，读不出是哪一天（年月日，如 2026-03-15）。',
    en: '“R002 日期” says “今年三月”, from which no day can be read (年月日，如 2026-03-15).',
  },
  {
    finding: {
      code: 'JY2106',
      where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数' },
      found: '１２节',
      expected: '12',
      params: { rules: 'fullWidth,unit' },
    },
    zh: '“T003 听课节数”写的是“１２节”，已按“12”读取（全角改半角；去掉单位），意思没有变。',
    en: '“T003 听课节数” says “１２节”; it was read as “12” (full-width characters made narrow; unit taken away), the meaning is the same.',
  },
  {
    finding: {
      code: 'JY2107',
      where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数' },
      found: '=12*3',
      params: { value: '36' },
    },
    zh: '“T003 听课节数”里是公式（=12*3），按当前结果“36”读取；公式引用的内容一变，这里也会变。',
    en: '“T003 听课节数” holds a formula (=12*3); its present result “36” was read. When what it refers to changes, it changes too.',
  },
  {
    finding: { code: 'JY2108', where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数' }, found: '#REF!' },
    zh: '“T003 听课节数”显示的是错误值“#REF!”，没有可用的内容。',
    en: '“T003 听课节数” shows the error “#REF!”, so there is nothing to read.',
  },
  {
    finding: {
      code: 'JY2109',
      where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数' },
      found: '=A1+B1',
    },
    zh: '“T003 听课节数”里是公式（=A1+B1），但文件里没有存它的结果。',
    en: '“T003 听课节数” holds a formula (=A1+B1), but the file does not hold its result.',
  },
  {
    finding: {
      code: 'JY2110',
      where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数' },
      found: '同上',
      expected: '0 到 9999 的整数',
    },
    zh: '“T003 听课节数”填的是“同上”，不能当作具体内容，这里应填 0 到 9999 的整数。',
    en: '“T003 听课节数” says “同上”, which is no value; 0 到 9999 的整数 belongs there.',
  },
  {
    finding: {
      code: 'JY2111',
      where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数' },
      found: '十二',
      expected: '整数',
      suggest: { value: '12', safe: false },
    },
    zh: '“T003 听课节数”填的是“十二”，不能确定是多少；这里要填的是：整数。',
    en: '“T003 听课节数” says “十二”; how many it is cannot be told. What belongs there: 整数.',
  },
  {
    finding: {
      code: 'JY2112',
      where: { file, sheet: '活动次数', cell: 'Q13', label: 'P01 未开展周次' },
      found: '期中那周',
      expected: '如 3,7',
    },
    zh: '“P01 未开展周次”填的是“期中那周”，读不出是哪几周。',
    en: '“P01 未开展周次” says “期中那周”, from which no weeks can be read.',
  },
  {
    finding: {
      code: 'JY2113',
      where: { file, sheet: '学校自评', cell: 'E4', label: '依据与说明' },
      found: '很长的文字',
      expected: '不超过 200 字',
      params: { length: 320, most: 200 },
    },
    zh: '“依据与说明”写了 320 个字，超过了字数上限（最多 200 个字）。',
    en: '“依据与说明” has 320 characters, which is longer than allowed (200 characters at most).',
  },
  {
    finding: {
      code: 'JY2114',
      where: { file, sheet: '活动次数', cell: 'Q13', label: 'P01 未开展周次' },
      found: '5,25',
      expected: '1–4, 6–21',
      params: { weeks: '5,25', unknown: '25', holidays: '5' },
    },
    zh: '“P01 未开展周次”里有不是教学周的周次：5,25，其中 5 是放假周，本学期没有第 25 周；教学周为 1–4, 6–21。',
    en: '“P01 未开展周次” names weeks that are no teaching weeks: 5,25, of which 5 are holidays, and 25 are not in this semester; teaching weeks are 1–4, 6–21.',
  },
  {
    finding: {
      code: 'JY2130',
      where: { file, sheet: '学校自评', cell: 'F6', label: '特色说明' },
      found: '=DISPIMG("ID_1",1)',
    },
    zh: '“特色说明”里放的是图片（=DISPIMG("ID_1",1)），图片里的内容读不出来。',
    en: '“特色说明” holds a picture (=DISPIMG("ID_1",1)), and nothing can be read from it.',
  },
  {
    finding: {
      code: 'JY2131',
      where: { file, sheet: '教师情况', cell: 'K7', label: 'T003 听课节数' },
      found: "='[1]去年'!K7",
    },
    zh: "“T003 听课节数”里的公式引用了别的文件（='[1]去年'!K7），离开原来的电脑就核对不了，没有采用。",
    en: "The formula in “T003 听课节数” refers to another file (='[1]去年'!K7) and cannot be verified without it; it was not used.",
  },
  {
    finding: {
      code: 'JY3101',
      where: { file, sheet: '学校信息', cell: 'D11', label: '骨干教师人数' },
      found: '60',
      expected: '≤ 56',
      params: { left: '骨干教师人数', right: '任课教师人数', op: '<=', rightValue: 56 },
    },
    zh: '“骨干教师人数”填的是 60，与“任课教师人数”（56）对不上：部分不能多于总数。',
    en: '“骨干教师人数” says 60, which does not fit “任课教师人数” (56): a part cannot be more than its whole.',
  },
  {
    finding: {
      code: 'JY3102',
      where: { file, sheet: '教师情况', cell: 'E6', label: 'T003 兼属教研组' },
      found: 'G01 语文',
      params: { group: 'G01 语文', firstCell: 'D6' },
    },
    zh: '“T003 兼属教研组”填的“G01 语文”和所在的组（D6）是同一个组。',
    en: '“T003 兼属教研组” names “G01 语文”, the same group as the first one (D6).',
  },
  {
    finding: {
      code: 'JY3103',
      where: { file, sheet: '活动次数', cell: 'Q13', label: 'P01 未开展周次' },
      found: '3,7',
      params: { every: '是', everyCell: 'P13', weeks: '3,7' },
    },
    zh: 'P13 填的是“是”，“P01 未开展周次”却又写了周次（3,7），两处对不上。',
    en: 'P13 says “是”, but “P01 未开展周次” lists weeks without a meeting (3,7).',
  },
  {
    finding: {
      code: 'JY3104',
      where: { file, sheet: '教师情况', cell: 'M14', label: 'T010 听课节数（上学期）' },
      found: '19',
      params: { period: '上学期', post: '在岗学期', said: '仅下学期', postCell: 'H14' },
    },
    zh: '“T010 听课节数（上学期）”填了 19，但“在岗学期”（H14）填的是“仅下学期”，上学期不计入。',
    en: '“T010 听课节数（上学期）” says 19, but “在岗学期” (H14) says “仅下学期”, so 上学期 does not count.',
  },
  {
    finding: {
      code: 'JY3105',
      where: { file, sheet: '成果清单', cell: 'E4', label: 'R002 日期' },
      found: '2024-11-08',
      expected: '2025-09-01–2026-08-31',
      params: { from: '2025-09-01', to: '2026-08-31' },
    },
    zh: '“R002 日期”填的是 2024-11-08，不在本学年内（2025-09-01 至 2026-08-31）。',
    en: '“R002 日期” says 2024-11-08, which is outside the school year (2025-09-01 to 2026-08-31).',
  },
  {
    finding: {
      code: 'JY3106',
      where: { file, sheet: '优秀组申报', cell: 'F4', label: '申报组二' },
      found: 'G01',
      params: { group: 'G01 语文', firstCell: 'E4' },
    },
    zh: '“G01 语文”在同一项申报里出现了两次（另一处在 E4）。',
    en: '“G01 语文” stands twice in the same nomination (also at E4).',
  },
  {
    finding: {
      code: 'JY3107',
      where: { file, sheet: '优秀组申报', cell: 'G4', label: '申报组三' },
      found: 'G07',
      expected: '≤ 2',
      params: { allowed: 2, nominated: 3 },
    },
    zh: '申报了 3 个组，超过了名额（最多 2 个）。',
    en: '3 groups were nominated, more than allowed (2 at most).',
  },
  {
    finding: {
      code: 'JY3108',
      where: { file, sheet: '优秀组申报', cell: 'F4', label: '申报组二' },
      expected: 'G01 / G02',
      params: { answers: 12 },
    },
    zh: '“申报组二”这一栏填了 12 处内容，但没有写是哪个组。',
    en: '“申报组二” is blank, but its column has 12 answers.',
  },
  {
    finding: {
      code: 'JY3109',
      where: { file, sheet: '优秀组申报', cell: 'E5', label: '申报组一 校优秀组' },
      found: '否',
      params: { group: 'G01 语文', condition: '本年度被评为校优秀组' },
    },
    zh: '“G01 语文”申报的组看来不满足一项申报条件：本年度被评为校优秀组（“申报组一 校优秀组”现为“否”）。',
    en: '“G01 语文” does not seem to meet a condition: 本年度被评为校优秀组 (“申报组一 校优秀组” says “否”).',
  },
  {
    finding: {
      code: 'JY3110',
      where: { file, sheet: '教师情况', policy: '三2' },
      found: '0',
      expected: '≥ 1',
      indicator: 'sample/school#A6',
      params: { indicator: 'A6 校级领导听课', standard: '示例标准' },
    },
    zh: '“A6 校级领导听课”要统计的人员或组，在工作表“教师情况”里一个也没有，得分只能是 0。',
    en: '“A6 校级领导听课” counts people or groups, and there is none in the sheet “教师情况”; the score can only be 0.',
  },
  {
    finding: {
      code: 'JY3111',
      where: { file, sheet: '学校工作', cell: 'E9', label: '校优秀教研组数' },
      found: '0',
      expected: '≥ 2',
      params: { shown: 2, rows: 'G01、G03', counted: '校优秀组', right: '校优秀教研组数' },
    },
    zh: '“校优秀教研组数”填的是 0，但从别处看至少有 2 个（G01、G03），两处对不上。',
    en: '“校优秀教研组数” says 0, but other cells show at least 2 (G01、G03).',
  },
  {
    finding: {
      code: 'JY3112',
      where: { file, sheet: '教研组与备课组', label: 'G05 音乐' },
      subject: 'G05',
      params: { group: 'G05 音乐' },
    },
    zh: '“G05 音乐”这个组没有一位老师，与成员有关的指标算不出来。',
    en: '“G05 音乐” has no teacher, so what counts its members cannot be computed.',
  },
  {
    finding: {
      code: 'JY3113',
      where: { file, sheet: '教研组与备课组', cell: 'G9', label: 'G04 组长经历' },
      found: '否',
      expected: '是',
      params: { person: 'T003', first: 'G01', firstCell: 'G5', firstValue: '是' },
    },
    zh: 'T003 担任不止一个组的组长，但“G04 组长经历”填的是“否”，与另一处（G01，G5）填的“是”不同。',
    en: 'T003 leads more than one group, but “G04 组长经历” says “否” and another cell (G01, G5) says “是”.',
  },
  {
    finding: {
      code: 'JY3501',
      where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数' },
      found: '180',
      expected: '≤ 120',
      params: { plausible: 120 },
    },
    zh: '“T003 听课节数”填的是 180，比通常的情况大很多（一般不超过 120）。',
    en: '“T003 听课节数” says 180, far more than usual (rarely above 120).',
  },
  {
    finding: {
      code: 'JY3502',
      where: { file, sheet: '教师情况' },
      found: '15/60',
      expected: '≤ 15%',
      params: { absent: 15, total: 60, percent: 15, rows: 'T001、T002' },
    },
    zh: '60 位老师中有 15 位填了不在岗（T001、T002），比通常的情况多（一般不超过 15%）。',
    en: '15 of 60 teachers are entered as out of post (T001、T002), more than usual (rarely above 15%).',
  },
  {
    finding: {
      code: 'JY3503',
      where: { file, sheet: '教师情况', label: 'G01 听课节数' },
      found: '20',
      subject: 'G01',
      params: { members: 12, value: 20, metric: '听课节数' },
    },
    zh: '“G01 听课节数”：组里 12 位老师填的全都是同一个数（20）。',
    en: '“G01 听课节数”: all 12 teachers of the group have the same number (20).',
  },
  {
    finding: {
      code: 'JY3504',
      where: { file, sheet: '成果清单', cell: 'C8', label: 'R005 名称' },
      found: '古诗教学的研究',
      params: { other: 'R002', otherTitle: '古诗教学研究', otherCell: 'C5' },
    },
    zh: '“R005 名称”写的“古诗教学的研究”与另一项“古诗教学研究”（R002，C5）十分相近，可能是同一项成果。',
    en: '“R005 名称” says “古诗教学的研究”, nearly the same as “古诗教学研究” (R002, C5); it may be the same achievement.',
  },
];
