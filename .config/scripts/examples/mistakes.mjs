// The slips of everyday form filling, planted in some of the filled workbooks.
import { cellsOf } from './answers.mjs';

const FULL_WIDTH_ZERO = 0xff10;
const fullWidth = (value) =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));

const FIRST = '听课节数（上学期）';
const SECOND = '听课节数（下学期）';
const PUBLIC = '公开课节数（上学期）';

/** A slip in a cell: which row and column, and what is typed instead (`null`: left blank). */
const slip = (sheet, row, header, typed, what) => ({ sheet, row, header, typed, what });
const teacher = (row, header, typed, what) => slip('教师情况', row, header, typed, what);

/** By name of the school. `typed` may be made from what should stand there. */
const SLIPS = {
  青果路实验小学: [
    teacher('T011', FIRST, fullWidth, '全角数字'),
    teacher('T013', SECOND, String, '数字按文本填写'),
    teacher('T014', FIRST, (value) => ` ${value} `, '前后有空格'),
  ],
  朗月初级中学: [
    teacher('T010', FIRST, (value) => `${value}节`, '数字带单位'),
    teacher('T015', SECOND, null, '必填格空着'),
    teacher('T030', PUBLIC, fullWidth, '全角数字'),
  ],
  稻香源小学: [
    teacher('T005', PUBLIC, '无', '数字格填“无”'),
    slip('学校工作', 'crossSubjectActivities:2', '填写', (value) => `${value}次`, '数字带单位'),
  ],
  茶山坞小学: [
    teacher('T008', FIRST, 421, '超过上限'),
    slip('活动次数', 'G02', '集体教研次数（10月）', 42, '超过上限'),
    slip('成果清单', 'R001', '日期', '2026.3.15', '日期写成 2026.3.15'),
  ],
  芦花荡小学: [
    teacher('T006', FIRST, fullWidth, '全角数字'),
    slip('成果清单', 'R002', '日期', '2026.3.15', '日期写成 2026.3.15'),
    slip('成果清单', 'R003', '日期', '2025年12月5日', '日期写成中文'),
  ],
  鹿鸣涧初级中学: [
    teacher('T012', SECOND, (value) => `${value}节`, '数字带单位'),
    slip('教研组与备课组', 'G03', '组长编号', 'T999', '组长编号不存在'),
  ],
  萤火特殊教育学校: [
    teacher('T010', '在岗学期', '仅下学期', '不在岗学期填了节数'),
    teacher('T010', '不在岗原因', '新入职或调入', '不在岗学期填了节数'),
    slip('活动次数', 'P01', '每周均开展（上学期）', '否', '每周均开展填“否”并写了周次'),
    slip('活动次数', 'P01', '未开展周次（上学期）', '5,25', '周次不存在、放假周不算'),
  ],
};

/** Things done to a whole row or sheet. */
const DEEDS = {
  梧桐渡小学: [{ do: 'copy-row', sheet: '教师情况', row: 'T020', to: 'T090', what: '整行复制，编号重复' }],
  柳叶塘小学: [{ do: 'rename-sheet', sheet: '活动次数', to: '活动次数统计', what: '工作表改名' }],
};

/** The answers with their slips, what was slipped into them, and what is to be done besides. */
export function withMistakes(name, answers) {
  const copy = structuredClone(answers);
  const slips = (SLIPS[name] ?? []).map(({ sheet, row, header, typed, what }) => {
    const cells = cellsOf(copy, { sheet, row });
    const meant = cells[header];
    const made = typeof typed === 'function' ? typed(meant) : typed;
    if (made === null) delete cells[header];
    else cells[header] = made;
    return { what, sheet, row, header, typed: made, ...(meant === undefined ? {} : { meant }) };
  });
  const deeds = DEEDS[name] ?? [];
  return { answers: copy, slips: slips.filter(({ typed, meant }) => typed !== meant), deeds };
}
