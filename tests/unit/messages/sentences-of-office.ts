import type { Sample } from './sample.js';

/** The sentences about registries and programmes that an office keeps in Excel. */
export const SENTENCES_OF_OFFICE: readonly Sample[] = [
  {
    finding: {
      code: 'JY1201',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'A6', label: '213299000 学校标识码' },
      found: '213299000',
      params: { length: 9 },
    },
    zh: '“213299000 学校标识码”填的是“213299000”，共 9 位，学校标识码应为十位数字。',
    en: '“213299000 学校标识码” says “213299000”, 9 characters; a school code has ten digits.',
  },
  {
    finding: {
      code: 'JY1202',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'A6', label: '3132990002 学校标识码' },
      found: '31',
      expected: '21',
      params: { type: '小学' },
    },
    zh: '“3132990002 学校标识码”的前两位是 31，而“小学”的标识码以 21 开头。',
    en: '“3132990002 学校标识码” begins with 31, while codes of “小学” begin with 21.',
  },
  {
    finding: {
      code: 'JY1203',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'A7', label: '2132990001 学校标识码' },
      found: '2132990001',
      params: { other: '学校!A5', name: '青石小学' },
    },
    zh: '“2132990001 学校标识码”填的“2132990001”在 学校!A5 已经有了（青石小学）。',
    en: 'The code “2132990001” in “2132990001 学校标识码” stands in 学校!A5 already (青石小学).',
  },
  {
    finding: {
      code: 'JY1204',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'B7', label: '2132990003 学校名称' },
      found: '青石小学',
      params: { other: '学校!B5', code: '2132990001' },
    },
    zh: '“2132990003 学校名称”填的“青石小学”在 学校!B5 也有，标识码是 2132990001。',
    en: 'The name “青石小学” in “2132990003 学校名称” stands in 学校!B5 too, with the code 2132990001.',
  },
  {
    finding: {
      code: 'JY1205',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'J6', label: '3132990002 曾用标识码' },
      found: '2132990001',
      params: { other: '学校!A5', name: '青石小学' },
    },
    zh: '“3132990002 曾用标识码”里的“2132990001”在 学校!A5 也有（青石小学）。',
    en: 'The former code “2132990001” in “3132990002 曾用标识码” stands in 学校!A5 too (青石小学).',
  },
  {
    finding: {
      code: 'JY1206',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'K6', label: '3132990002 统一社会信用代码' },
      found: '12320400466000000A',
      params: { length: 18, last: 'Q' },
    },
    zh: '“3132990002 统一社会信用代码”填的“12320400466000000A”不像统一社会信用代码：按前 17 位推算，最后一位应为 Q。',
    en: 'The “12320400466000000A” in “3132990002 统一社会信用代码” does not look like a credit code: by its first 17 characters it ends in Q.',
  },
  {
    finding: {
      code: 'JY1207',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'A5', label: '2144990001 学校标识码' },
      found: '44',
      expected: '32',
      params: { province: '甲省' },
    },
    zh: '“2144990001 学校标识码”的第三、四位是 44，甲省的标识码这两位是 32。',
    en: 'The third and fourth digit of “2144990001 学校标识码” are 44, while codes of 甲省 have 32.',
  },
  {
    finding: {
      code: 'JY1208',
      where: { file: '名册.xlsx', sheet: '报送单位', cell: 'C5', label: '320482 区划代码' },
      found: '320482',
      expected: '320413 金坛区',
      params: { reason: 'areaRetired', until: '2015', name: '金坛市' },
    },
    zh: '“320482 区划代码”填的“320482”不能用：这个代码已经停用（金坛市，2015 年停用），现在用 320413 金坛区。',
    en: 'The code “320482” in “320482 区划代码” cannot be used: the code is no longer in force (2015); its successor is 320413 金坛区.',
  },
  {
    finding: {
      code: 'JY1209',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'E6', label: '3132990002 学段' },
      found: '小学',
      expected: '小学、初中',
      params: { type: '九年一贯制学校' },
    },
    zh: '“3132990002 学段”现在是“小学”，而“九年一贯制学校”应有的学段是“小学、初中”。',
    en: '“3132990002 学段” says “小学”, while “九年一贯制学校” has “小学、初中”.',
  },
  {
    finding: {
      code: 'JY1210',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'I7', label: '2132990003 所属学校标识码' },
      found: '2132990009',
      params: { reason: 'parentUnknown', type: '小学教学点' },
    },
    zh: '“2132990003 所属学校标识码”填的是“2132990009”，不对：“学校”表里没有这所学校，或者它本年停办（办学类型：小学教学点）。',
    en: '“2132990003 所属学校标识码” says “2132990009” and is wrong: the sheet of schools does not have it, or it is closed this year (type: 小学教学点).',
  },
  {
    finding: {
      code: 'JY1211',
      where: { file: '名册.xlsx', sheet: '组', cell: 'C6', label: '2132990001 组编号' },
      found: 'G01',
      params: { other: '组!C5' },
    },
    zh: '“2132990001 组编号”填的“G01”在 组!C5 已经有了。',
    en: 'The “G01” in “2132990001 组编号” stands in 组!C5 already.',
  },
  {
    finding: {
      code: 'JY1212',
      where: { file: '名册.xlsx', sheet: '组', cell: 'A6', label: '2132990009 学校标识码' },
      found: '2132990009',
    },
    zh: '“2132990009 学校标识码”填的“2132990009”在“学校”表里没有。',
    en: 'The code “2132990009” in “2132990009 学校标识码” is not on the sheet of schools.',
  },
  {
    finding: {
      code: 'JY1213',
      where: { file: '名册.xlsx', sheet: '组', cell: 'G6', label: '2132990001 P01 所属教研组编号' },
      found: 'G09',
      params: { reason: 'groupUnknownParent' },
    },
    zh: '“2132990001 P01 所属教研组编号”填的是“G09”，不对：本校没有这个编号的组。',
    en: '“2132990001 P01 所属教研组编号” says “G09” and is wrong: the school has no group of that number.',
  },
  {
    finding: {
      code: 'JY1214',
      where: { file: '名册.xlsx', sheet: '组', cell: 'H6', label: '2132990001 学段或年级' },
      found: '高一',
      expected: '小学',
      params: { name: '青石小学' },
    },
    zh: '“2132990001 学段或年级”填的是“高一”，青石小学的学段是小学。',
    en: '“2132990001 学段或年级” says “高一”, while 青石小学 has 小学.',
  },
  {
    finding: {
      code: 'JY1215',
      where: { file: '名册.xlsx', sheet: '组', cell: 'I7', label: '3132990002 校区' },
      found: '东区',
      expected: '东校区、西校区',
      params: { name: '双桥实验学校' },
    },
    zh: '“3132990002 校区”填的是“东区”，双桥实验学校登记的校区是东校区、西校区。',
    en: '“3132990002 校区” says “东区”; 双桥实验学校 has 东校区、西校区.',
  },
  {
    finding: { code: 'JY1216', where: { file: '名册.xlsx', sheet: '组', cell: 'F7', label: '3132990002 学科' } },
    zh: '“3132990002 学科”还没有填：教研组要有学科，按学科统计时才算得到它。',
    en: '“3132990002 学科” is blank: without a subject the group is found by no count of subjects.',
  },
  {
    finding: {
      code: 'JY1217',
      where: { file: '名册.xlsx', sheet: '不适用批准', cell: 'E5', label: '2132990001 指标编号' },
      found: 'Z9',
      params: { reason: 'waiverIndicator' },
    },
    zh: '“2132990001 指标编号”填的“Z9”不对：这项标准没有这个指标。',
    en: 'The “Z9” in “2132990001 指标编号” is wrong: the standard has no such indicator.',
  },
  {
    finding: {
      code: 'JY1219',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'M6', label: '3132990002 并入学校标识码' },
      found: '2132990009',
      params: { reason: 'mergerUnknown' },
    },
    zh: '“3132990002 并入学校标识码”填的是“2132990009”，不对：“学校”表里没有这所学校，或者它本年停办。',
    en: '“3132990002 并入学校标识码” says “2132990009” and is wrong: the sheet of schools does not have it, or it is closed this year.',
  },
  {
    finding: {
      code: 'JY1220',
      where: { file: '名册.xlsx', sheet: '学校' },
      found: '停办小学',
      params: { code: '2132990005' },
    },
    zh: '上年名册里有“停办小学”（2132990005），今年没有，也没有注明变动。',
    en: 'Last year’s registry has “停办小学” (2132990005), this one has not, and no row says why.',
  },
  {
    finding: {
      code: 'JY1221',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'A8', label: '2132990015 学校标识码' },
      found: '新建小学',
    },
    zh: '“新建小学”上年名册里没有，按新增处理。',
    en: '“新建小学” is not in last year’s registry and counts as new.',
  },
  {
    finding: {
      code: 'JY1222',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'J7', label: '2132990014 曾用标识码' },
      found: '2132990014',
      expected: '2132990004',
      params: { name: '旧名小学' },
    },
    zh: '旧名小学今年的标识码是 2132990014，上年是 2132990004，“曾用标识码”里没有写。',
    en: '旧名小学 has the code 2132990014; last year it was 2132990004, and no former code says so.',
  },
  {
    finding: {
      code: 'JY1223',
      where: { file: '名册.xlsx', sheet: '教师', cell: 'D5', label: '2132990001 姓名' },
      found: '王新',
      expected: '陈平',
      params: { number: 'T001' },
    },
    zh: 'T001 今年是“王新”，上年是“陈平”。',
    en: 'T001 is “王新” this year and was “陈平” last year.',
  },
  {
    finding: {
      code: 'JY1224',
      where: { file: '名册.xlsx', sheet: '组', cell: 'B7', label: '3132990002 学校名称' },
      found: '青石小学',
      expected: '双桥实验学校',
      params: { code: '3132990002' },
    },
    zh: '“3132990002 学校名称”写的是“青石小学”，而标识码 3132990002 是“双桥实验学校”。',
    en: '“3132990002 学校名称” says “青石小学”, while the code 3132990002 is “双桥实验学校”.',
  },
  {
    finding: {
      code: 'JY1225',
      where: { file: '名册.xlsx', sheet: '学校', cell: 'F8', label: '2132990015 上学年已设立' },
      found: '是',
      expected: '否',
      params: { reason: 'notInPrevious' },
    },
    zh: '“2132990015 上学年已设立”填的是“是”，上年名册里没有这所学校，应为“否”。',
    en: '“2132990015 上学年已设立” says “是”, but last year’s registry does not have it; “否” belongs there.',
  },
  {
    finding: {
      code: 'JY1226',
      where: { file: '名册.xlsx', sheet: '教学周', cell: 'D6', label: '1 结束日期' },
      found: '2025-09-01',
      params: { from: '2025-09-08' },
    },
    zh: '“1 结束日期”填的是 2025-09-01，早于开始日期 2025-09-08。',
    en: '“1 结束日期” says 2025-09-01, which is before the beginning, 2025-09-08.',
  },
  {
    finding: {
      code: 'JY1227',
      where: { file: '名册.xlsx', sheet: '教学周', cell: 'C5', label: '1 开始日期' },
      found: '2025-08-25',
      expected: '2025-09-01 至 2026-01-31',
    },
    zh: '“1 开始日期”填的是 2025-08-25，不在应有的范围内（2025-09-01 至 2026-01-31）。',
    en: '“1 开始日期” says 2025-08-25, which is not within 2025-09-01 至 2026-01-31.',
  },
  {
    finding: {
      code: 'JY1228',
      where: { file: '名册.xlsx', sheet: '教学周', cell: 'C6', label: '第 1 学期第 2 周 开始日期' },
      found: '2025-09-07',
      params: { other: '教学周!D5' },
    },
    zh: '“第 1 学期第 2 周 开始日期”填的 2025-09-07 与 教学周!D5 重叠。',
    en: '“第 1 学期第 2 周 开始日期” begins on 2025-09-07 that 教学周!D5 still holds.',
  },
  {
    finding: {
      code: 'JY1229',
      where: { file: '名册.xlsx', sheet: '教学周', cell: 'A5', label: '3 学期序号' },
      found: '3',
    },
    zh: '“3 学期序号”填的“3”在“学期”表里没有。',
    en: 'The “3” in “3 学期序号” is not on the sheet of terms.',
  },
  {
    finding: {
      code: 'JY1230',
      where: { file: '名册.xlsx', sheet: '基本信息', cell: 'B5', label: '学年' },
      found: '2025-2027',
      expected: '2026-2027',
    },
    zh: '“学年”填的是“2025-2027”，学年应写成相连的两年，如 2026-2027。',
    en: '“学年” says “2025-2027”; a school year is two years in a row, such as 2026-2027.',
  },
  {
    finding: {
      code: 'JY1231',
      where: { file: '名册.xlsx', sheet: '基本信息', cell: 'B5', label: '学年' },
      found: '2026-2027',
      expected: '2025-2026',
    },
    zh: '“学年”填的是 2026-2027，评估方案是 2025-2026。',
    en: '“学年” says 2026-2027, while the programme is of 2025-2026.',
  },
  {
    finding: {
      code: 'JY1232',
      where: { file: '名册.xlsx', sheet: '评估项目', cell: 'I5', label: '学校标准 启用的降格项' },
      found: 'Z9',
      params: { reason: 'noIndicator' },
    },
    zh: '“学校标准 启用的降格项”填的“Z9”查不到：标准里没有这个指标。',
    en: 'The “Z9” in “学校标准 启用的降格项” is not to be found: the standard has no such indicator.',
  },
  {
    finding: {
      code: 'JY1233',
      where: { file: '名册.xlsx', sheet: '层级', cell: 'A5', label: '2 序号' },
      found: '2',
      expected: '1',
    },
    zh: '“2 序号”填的是 2，这一行应为 1。',
    en: '“2 序号” says 2; 1 belongs in this row.',
  },
  {
    finding: {
      code: 'JY1234',
      where: { file: '名册.xlsx', sheet: '学期', cell: 'A6', label: '2 学期序号' },
      found: '2',
      expected: '月份、教学周',
    },
    zh: '学期“2”在“月份、教学周”表里一行也没有。',
    en: 'The term “2” has no rows on the sheets of 月份、教学周.',
  },
  {
    finding: {
      code: 'JY1235',
      where: { file: '名册.xlsx', sheet: '组', cell: 'F7', label: '3132990002 学科' },
      found: '物理、物理',
      params: { repeated: '物理' },
    },
    zh: '“3132990002 学科”填的是“物理、物理”，其中“物理”写了两次。',
    en: '“3132990002 学科” says “物理、物理”, “物理” of them twice.',
  },
  {
    finding: {
      code: 'JY1236',
      where: { file: '名册.xlsx', sheet: '基本信息', cell: 'B14', label: '级差裁定' },
      found: '3',
      params: { flag: 5 },
    },
    zh: '“级差裁定”填的是 3，小于级差提醒（5）。',
    en: '“级差裁定” says 3, less than the gap for notice (5).',
  },
  {
    finding: {
      code: 'JY1237',
      where: { file: '名册.xlsx', sheet: '基本信息', cell: 'B4', label: '名册标识' },
      found: '名册',
      params: { keyword: 'pattern' },
    },
    zh: '“名册标识”的内容不合格式：写法不对，现在是“名册”。',
    en: '“名册标识” is not as the format asks: wrong spelling; it says “名册”.',
  },
  {
    finding: { code: 'JY1238', where: { file: '名册.xlsx' } },
    zh: '工作簿里的隐藏页不见了，单元格里没有的内容（如教师的其他信息）没有带过来。',
    en: 'The hidden sheet of the workbook has gone; what no cell shows (other facts of teachers, say) did not come along.',
  },
  {
    finding: { code: 'JY1240', where: { file: '名册.xlsx', sheet: '学校', label: '' } },
    zh: '名册里一所学校、一个其他对象也没有。',
    en: 'The registry lists no school and nothing else.',
  },
  {
    finding: {
      code: 'JY1241',
      where: { file: '方案.xlsx', sheet: '月份', cell: 'C7', label: '2025-11 开始' },
      found: '1',
      expected: '2025-10',
    },
    zh: '第 1 学期的校历从上一行结束到这一行开始之间缺了“2025-10”，这段时间的活动没有地方填。',
    en: 'Between the row before and this one the calendar of term 1 lacks 2025-10: what was done then has no place.',
  },
  {
    finding: { code: 'JY1239', where: { file: '名册.xlsx' }, found: '评估方案', expected: '名册' },
    zh: '这是一份“评估方案”，这里要的是“名册”。',
    en: 'This is another kind of workbook than the command asks for.',
  },
];
