const TOPICS = [
  '单元整体教学',
  '作业设计优化',
  '跨学科主题学习',
  '真实情境任务',
  '课堂提问与追问',
  '合作学习',
  '教学评一致性',
  '数字化课堂观察',
  '分层作业',
  '学习习惯培养',
  '项目化学习',
];

const COMPETITIONS = ['青年教师基本功竞赛', '优质课评比', '微课设计评比', '作业设计评比'];
const LEVEL_WORDS = { school: '校', district: '区', city: '市', province: '省', national: '全国' };
const HIGH_LEVELS = ['city', 'city', 'city', 'province'];

/** The 成果清单 of a year: cases, competitions, seminars and projects with owner, level and date. */
export function achievementsOf({ school, programme, persons, groups, nominated }, habits, random) {
  const count = random.integer(...habits.items);
  const context = { school, programme, persons, groups, nominated, habits, random };
  const items = Array.from({ length: count }, (_, index) => itemOf(context, index));
  return items.map((facts, index) => ({ id: `R${String(index + 1).padStart(3, '0')}`, facts }));
}

/** The first items are cases the school has chosen, nominated groups first. */
function itemOf(context, index) {
  const { nominated, groups, random, habits } = context;
  const casesFirst = habits.done > 0.6 ? Math.max(2, nominated.length) : 1;
  if (index < casesFirst) return caseOf(context, groupById(groups, nominated[index]) ?? random.pick(groups), 'school');
  if (index === casesFirst && nominated.length > 0) return seminarOf(context, groupById(groups, nominated[0]));
  const kind = random.pick([
    'case',
    'competition',
    'competition',
    'competition',
    'hostedSeminar',
    'project',
    'teachingAchievement',
  ]);
  if (kind === 'competition') return competitionOf(context);
  const group = random.pick(groups);
  if (kind === 'case') return caseOf(context, group, levelOf(context));
  return kind === 'hostedSeminar' ? seminarOf(context, group) : projectOf(context, kind);
}

const groupById = (groups, id) => groups.find((group) => group.id === id);
const subjectOf = (group) => group.name.replace(/教研组|备课组/, '');

function levelOf({ habits, random }) {
  return random.chance(habits.highItems) ? random.pick(HIGH_LEVELS) : random.pick(['school', 'school', 'district']);
}

function dateIn({ programme, random }, group) {
  const [first, second] = programme.calendar.semesters;
  const isLate = group?.activeFrom !== undefined;
  const semester = isLate || random.chance(0.55) ? second : first;
  const days = Math.floor((Date.parse(semester.to) - Date.parse(semester.from)) / 86_400_000);
  return new Date(Date.parse(semester.from) + random.integer(5, days - 5) * 86_400_000).toISOString().slice(0, 10);
}

const item = (itemKind, itemTitle, itemLevel, itemDate, itemOwner) => ({
  itemKind,
  itemTitle,
  itemLevel,
  itemDate,
  itemOwner,
});

const caseOf = (context, group, level) =>
  item('case', `${subjectOf(group)}“${context.random.pick(TOPICS)}”优秀案例`, level, dateIn(context, group), group.id);

const seminarOf = (context, group) => {
  const level = context.random.chance(context.habits.highItems) ? 'city' : 'district';
  const title = `${LEVEL_WORDS[level]}级${subjectOf(group)}“${context.random.pick(TOPICS)}”专题研讨`;
  return item('hostedSeminar', title, level, dateIn(context, group), group.id);
};

function competitionOf(context) {
  const { persons, random } = context;
  const able = persons.filter((person) => person.facts.position === 'teacher' && person.facts.inPost === 'wholeYear');
  const level = levelOf(context);
  return item(
    'competition',
    `${LEVEL_WORDS[level]}级${random.pick(COMPETITIONS)}`,
    level,
    dateIn(context),
    random.pick(able).id,
  );
}

function projectOf(context, kind) {
  const { school, random } = context;
  const level = levelOf(context);
  const words = kind === 'project' ? '内涵建设项目' : '教学成果';
  return item(kind, `“${random.pick(TOPICS)}”${words}`, level, dateIn(context), school.id);
}
