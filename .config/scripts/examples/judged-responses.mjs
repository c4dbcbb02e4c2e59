import { slotName } from '../../../src/workbook/form/columns.ts';

const NOTES = [
  '每次活动有主题、有记录、有反馈，材料按学期归档。',
  '以课例研究为抓手，形成“设计—授课—观察—改进”的闭环。',
  '依托智慧教育平台开展备课与资源共建，数据用于改进教学。',
  '自评小组逐项核对佐证材料，对不足之处列出整改清单。',
  '青年教师均有规划和指导教师，学期末交流成长情况。',
];

/** Answers of a fixed sheet: facts of the school and its judgement of itself. */
export function fixedResponses({ school, life }, sheet) {
  const about = { sheet: sheet.name, subject: school.id, grain: 'school', standing: false };
  return sheet.rows.flatMap((row) => {
    const answers = row.question
      ? [{ ...about, row: row.key, header: '填写', ...answerOf(life, row.question, life.facts) }]
      : [];
    const notes = row.note
      ? [{ ...about, row: row.key, header: row.note.header, ...answerOf(life, row.note, life.facts) }]
      : [];
    return [...answers, ...notes];
  });
}

/** Answers of the nominated groups, a column each. */
export function nominationResponses({ life }, sheet) {
  return sheet.blocks.flatMap((block) => {
    const entries = life.groups.filter(({ group }) => group.kind === block.row && life.nominated.includes(group.id));
    return entries.slice(0, block.slots).flatMap((entry, slot) => slotResponses({ life, sheet, block }, entry, slot));
  });
}

function slotResponses({ life, sheet, block }, { group, facts }, slot) {
  const about = { sheet: sheet.name, subject: `slot:${block.standard}:${slot}`, grain: block.row, standing: false };
  return block.rows.flatMap((row) => {
    if (!isAskedOf(row.question, group)) return [];
    const key = `${block.standard}|${row.key}`;
    const answer = { ...about, row: key, header: slotName(slot), ...answerOf(life, row.question, facts, group) };
    if (!row.note || life.random.chance(0.3)) return [answer];
    const header = `${row.note.header}（${slotName(slot)}）`;
    return [answer, { ...about, row: key, header, ...answerOf(life, row.note, facts, group) }];
  });
}

/** Last year's numbers are not asked of a group that did not exist then. */
const isAskedOf = (question, group) =>
  (question.requiredWhen ?? []).every(
    ({ metric, value }) => metric !== 'existedLastYear' || (group.existedLastYear ?? 'yes') === value,
  );

function answerOf(life, question, facts, group) {
  return { question, value: judged(life, question, facts, group) };
}

function judged({ habits, random }, { binding, type }, facts, group) {
  switch (binding.to) {
    case 'nominated':
      return group.id;
    case 'note':
      return random.pick(NOTES);
    case 'judgement':
      if (binding.item !== undefined) return random.chance(habits.ticks) ? 'yes' : 'no';
      return type.kind === 'choice' ? random.pick(habits.levels) : 'yes';
    default:
      return binding.period === undefined ? facts[binding.metric] : facts[binding.metric]?.[binding.period];
  }
}
