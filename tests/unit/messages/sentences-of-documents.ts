import type { Sample } from './sample.js';

const file = '自评.xlsx';

/** The sentences about standards, evidence, results and signatures, with the values that the program gives. */
export const SENTENCES_OF_DOCUMENTS: readonly Sample[] = [
  {
    finding: { code: 'JY4001', where: { pointer: '/indicators' }, found: '99', expected: '100', params: { sum: '99' } },
    zh: '各指标的分值合计为 99，应为 100。',
    en: 'The points of the indicators add up to 99 instead of 100.',
  },
  {
    finding: {
      code: 'JY4002',
      where: { pointer: '/dimensions/0/points', label: 'A 管理' },
      found: '16',
      expected: '15',
      params: { sum: '15', points: '16' },
    },
    zh: '“A 管理”标的是 16 分，它下面各项合计为 15。',
    en: '“A 管理” has 16 points, its indicators add up to 15.',
  },
  {
    finding: { code: 'JY4003', where: { pointer: '/indicators/3', label: 'A4 制度' }, indicator: 's#A4' },
    zh: '“A4 制度”用到的数据，既没有单元格可填，也没有人判断，永远算不出分。',
    en: '“A4 制度” uses data that no cell asks for and nobody judges; it can never be scored.',
  },
  {
    finding: {
      code: 'JY4004',
      where: { pointer: '/indicators/3', label: 'A2 制度' },
      found: 'A2',
      params: { id: 'A2', first: '/indicators/1' },
    },
    zh: '编号“A2”用在了不止一处（另一处是 /indicators/1）。',
    en: 'The id “A2” is used in more than one place (also /indicators/1).',
  },
  {
    finding: {
      code: 'JY4005',
      where: { pointer: '/grades/1/min', label: '良好' },
      found: '95',
      expected: '< 90',
      params: { reason: 'order', grade: '良好' },
    },
    zh: '等级“良好”有问题：分数线没有从高到低排列，现在是 95，应为 < 90。',
    en: 'The grade “良好” is wrong: the bands do not go from high to low; it is 95, expected is < 90.',
  },
  {
    finding: {
      code: 'JY4006',
      where: { pointer: '/indicators/3', label: 'A4 制度' },
      found: '九9',
      params: { clause: '九9' },
    },
    zh: '“A4 制度”没有写依据条款，或者所写的条款“九9”不在所列文件里。',
    en: '“A4 制度” names no clause, or its clause “九9” is in none of the sources.',
  },
  {
    finding: {
      code: 'JY4007',
      where: { pointer: '/indicators/3/rule/fullAt', label: 'A4 制度' },
      found: '7',
      expected: '1–6',
      params: { reason: 'fullAt' },
    },
    zh: '“A4 制度”拿不到全部分值：满分项数与项目数不符，现在是 7，应为 1–6。',
    en: '“A4 制度” can never earn all its points: it asks for more items than it has; it is 7, expected is 1–6.',
  },
  {
    finding: {
      code: 'JY4008',
      where: { pointer: '/indicators/3/rule', label: 'A4 制度' },
      found: 'lessonObserved',
      params: { kind: 'metric', name: 'lessonObserved' },
    },
    zh: '“A4 制度”引用的数据项“lessonObserved”不存在。',
    en: '“A4 制度” refers to the metric “lessonObserved”, which does not exist.',
  },
  {
    finding: {
      code: 'JY4009',
      where: { pointer: '/indicators/3/rule', label: 'A4 制度' },
      found: 'late',
      params: { metric: 'late' },
    },
    zh: '“A4 制度”直接用记录数据“late”计分；这类数据不是学校填的。',
    en: '“A4 制度” scores by recorded data “late”, which the school does not enter.',
  },
  {
    finding: {
      code: 'JY4010',
      where: { pointer: '/indicators/3', label: 'B5 循证' },
      found: 'A、B',
      params: { kind: 'judgement', name: 'B5' },
    },
    zh: '“B5 循证”需要学校提供自评判断“A、B”，但表里没有地方填。',
    en: '“B5 循证” needs the judgement “A、B” from the school, but the form has no cell for it.',
  },
  {
    finding: {
      code: 'JY4901',
      where: { file: '报告.md.hbs' },
      found: '{{#each',
      expected: '{{/each}}',
      params: { line: 12 },
    },
    zh: '报告模板“报告.md.hbs”第 12 行写法有误：{{#each，应为 {{/each}}，报告没有生成。',
    en: 'The report template “报告.md.hbs” is wrong at line 12: {{#each, {{/each}} belongs there; no report was made.',
  },
  {
    finding: {
      code: 'JY4902',
      where: { file, sheet: '教师情况', cell: 'B9', label: 'T005 姓名' },
      found: '𬭊',
      params: { character: '𬭊', codePoint: 'U+2CB4A' },
    },
    zh: '“T005 姓名”里的“𬭊”（U+2CB4A）在现有字体里都没有，印出来会是空框。',
    en: '“T005 姓名” holds “𬭊” (U+2CB4A) that no font at hand has; it would be printed as an empty box.',
  },
  {
    finding: { code: 'JY4903', where: { file: 'C:/fonts/x.ttf' }, found: 'regular', expected: 'TrueType / OpenType' },
    zh: '字体文件“C:/fonts/x.ttf”找不到，或者不是能用的字体（TrueType / OpenType）。',
    en: 'The font file “C:/fonts/x.ttf” is not there, or is no usable font (TrueType / OpenType).',
  },
  {
    finding: {
      code: 'JY5101',
      where: { file, sheet: '佐证目录', label: 'A1 方案' },
      expected: '实施方案、责任书',
      params: { indicator: 'A1 方案' },
    },
    zh: '指标“A1 方案”填报了得分内容，但佐证目录里没有列材料（例如：实施方案、责任书）。',
    en: 'The indicator “A1 方案” claims points, but nothing is listed as evidence for it (for example: 实施方案、责任书).',
  },
  {
    finding: {
      code: 'JY5102',
      where: { file, sheet: '佐证目录', cell: 'D7', label: 'E003 日期' },
      found: '2023-10-12',
      params: { from: '2025-09-01', to: '2026-08-31' },
    },
    zh: '“E003 日期”填的是 2023-10-12，不在本学年内（2025-09-01 至 2026-08-31）。',
    en: '“E003 日期” says 2023-10-12, which is outside the school year (2025-09-01 to 2026-08-31).',
  },
  {
    finding: {
      code: 'JY5103',
      where: { file, sheet: '佐证目录', cell: 'C9', label: 'E005 材料名称' },
      found: '行事历',
      params: { first: 'E002', firstCell: 'C6' },
    },
    zh: '“E005 材料名称”“行事历”在同一项指标下列了两次（另一处是 E002，C6）。',
    en: '“E005 材料名称” “行事历” is listed twice for the same indicator (also E002, C6).',
  },
  {
    finding: { code: 'JY7101', where: { label: '城北初中' }, found: 'sample/old', expected: 'sample/school' },
    zh: '“城北初中”这份结果属于另一个方案，或者用的是另一版标准（sample/old），没有计入；这次用的是 sample/school。',
    en: 'The result of “城北初中” belongs to another programme or version of the standard (sample/old) and was not counted; the one in use is sample/school.',
  },
  {
    finding: { code: 'JY7102', where: {}, found: '城北初中', subject: '3132000001', params: { other: 'b.json' } },
    zh: '“城北初中”有不止一份结果（另一份是 b.json），不知道该计哪一份。',
    en: '“城北初中” has more than one result (also b.json); which one counts is not known.',
  },
  {
    finding: {
      code: 'JY8001',
      where: { file: 'plan.json', pointer: '/levels/0' },
      found: '"x"',
      params: { kind: 'programme', keyword: 'enum', pointer: '/levels/0', allowed: '1、2' },
    },
    zh: '评估方案的 /levels/0 不合格式：不是允许的取值，写的是 "x"，可用 1、2。',
    en: '/levels/0 of the programme does not follow the schema: not one of the allowed values; it says "x", allowed are 1、2.',
  },
  {
    finding: { code: 'JY8002', where: { file: 'plan.json' }, params: { line: 3, column: 7 } },
    zh: '这个文件不是有效的 JSON（第 3 行第 7 列），读不出内容。',
    en: 'This file is not valid JSON (line 3, column 7), so it cannot be read.',
  },
  {
    finding: {
      code: 'JY8003',
      where: { file: 'plan.json' },
      found: '1.2',
      params: { member: 'extra', version: '1.2' },
    },
    zh: '文件是较新的版本写的（1.2），不认识的内容“extra”已略过，其余照常读取。',
    en: 'A newer version wrote this file (1.2); what is unknown (“extra”) was passed over, the rest was read.',
  },
  {
    finding: {
      code: 'JY8102',
      where: { file: 'a.pdf' },
      params: { reason: 'CHANGED_AFTER_SIGNING', signer: '城北初中' },
    },
    zh: '“城北初中”的签名没有通过验证：签名之后又加了别的内容。',
    en: 'The signature of “城北初中” did not pass: something was added after signing.',
  },
  {
    finding: {
      code: 'JY8103',
      where: { file: 'a.pdf' },
      found: '城北初中',
      params: { signer: '城北初中', reason: 'UNTRUSTED_KEY' },
    },
    zh: '签名本身完好，但签名人（城北初中）不在信任名单里，不能确认是谁签的。',
    en: 'The signature itself is sound, but its signer (城北初中) is not on the trust list, so who signed is not certain.',
  },
  {
    finding: {
      code: 'JY8104',
      where: { file: 'a.pdf' },
      indicator: 's#A6',
      params: { printed: '90.00', computed: '87.50', name: '城北初中' },
    },
    zh: '“城北初中”印的是 90.00，按所附数据重新计算是 87.50。',
    en: '“城北初中” is printed as 90.00, but scoring its own data again gives 87.50.',
  },
  {
    finding: {
      code: 'JY8106',
      where: { file: 'sample.json' },
      found: 'sample/school',
      params: { kind: 'standard', id: 'sample/school' },
    },
    zh: '找不到评估标准“sample/school”。',
    en: 'The standard “sample/school” is not to be found.',
  },
  {
    finding: { code: 'JY8107', where: {}, found: '--registry' },
    zh: '没有指明这次用哪个评估方案或名册（缺 --registry）。',
    en: 'Which programme or registry to use was not said (--registry is missing).',
  },
  {
    finding: {
      code: 'JY8108',
      where: { file: 'key.pem' },
      params: { reason: 'KEY_DOES_NOT_MATCH CERTIFICATE_UNREADABLE' },
    },
    zh: '签名用的密钥或证书不能用：密钥和证书不是一对；证书读不出来。',
    en: 'The key or certificate for signing cannot be used: key and certificate do not match; the certificate cannot be read.',
  },
  {
    finding: { code: 'JY8109', where: { file: 'ca.pem' }, params: { reason: 'CERTIFICATE_UNREADABLE' } },
    zh: '用来核对签名的证书文件读不出来：证书读不出来。',
    en: 'The file of a trusted certificate cannot be read: the certificate cannot be read.',
  },
  {
    finding: {
      code: 'JY8110',
      where: { file: 'programme.json' },
      found: 'standard',
      expected: 'form',
      params: { kind: 'standard', wanted: 'form', id: 'sample/school' },
    },
    zh: '这里要用的是表样，“sample/school”却是评估标准。',
    en: 'Needed here is a form, but “sample/school” is a standard.',
  },
  {
    finding: { code: 'JY8111', where: { file: 'a.json' }, found: 'cn.example', params: { extension: 'cn.example' } },
    zh: '文件里有写明“必须理解”的扩展 cn.example，这个程序不认识它，因此不采用这份文件。',
    en: 'The document has the extension cn.example, which says that it must be understood; this program does not know it and takes no such document.',
  },
  {
    finding: {
      code: 'JY9101',
      where: { file, sheet: '教师情况', cell: 'I9', label: 'T005 备注' },
      found: '138****5678',
      params: { kind: 'phone' },
    },
    zh: '“T005 备注”里像是有手机号（138****5678），本表不收集这类信息。',
    en: '“T005 备注” seems to hold a phone number (138****5678); this form does not collect such data.',
  },
];
