/** Headers of the table of proposals. The table is found again by them, wherever they stand. */
export const COLUMNS = {
  award: '称号代码',
  awardName: '称号',
  unit: '报送单位',
  school: '学校标识码',
  schoolName: '学校名称',
  subject: '编号',
  name: '名称',
  total: '总分',
  grade: '等级',
  rank: '名次',
  conditions: '条件',
  proposed: '建议',
  because: '说明',
  outcome: '决定',
  reason: '理由',
  vetoes: '否决项',
  digest: '结果摘要',
} as const;

/** A question to the panel stands in a column of its own: `评议 Q1：…`. */
export const PANEL_COLUMN = /^评议 ([A-Z][A-Z0-9.]{0,11})：/;

export const panelHeader = (id: string, question: string): string => `评议 ${id}：${question}`;

/** What stands in the column of decisions. */
export const OUTCOME_WORDS = { conferred: '认定', refused: '不认定', deferred: '暂缓' } as const;

/** What stands in the columns of questions. */
export const ANSWER_WORDS = { yes: '是', no: '否' } as const;
