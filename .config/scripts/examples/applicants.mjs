// Who applies for an award in a workbook of its own: the teachers of some schools, with what they did this year.
import { cellsOf } from './answers.mjs';
import { schoolLife } from './life.mjs';
import { seededRandom } from './random.mjs';
import { shownAs } from './responses.mjs';

/** How many apply, by name of the school. The other schools hand in no such workbook. */
const APPLYING = {
  望星桥初级中学: 3,
  银杏湾小学: 2,
  海棠屿学校: 3,
  松涛岭初级中学: 2,
  云帆渡高级中学: 3,
  砚池高级中学: 3,
  听澜学校: 2,
};

/** The slip of everyday form filling that is planted: a result with the number of a teacher who does not apply. */
const SLIP = { school: '银杏湾小学', row: 'R002', header: '归属（教师编号）', typed: 'T060' };

/** How often a level is A or B, by how well the school does. */
const LEVELS = {
  excellent: ['A', 'A', 'A', 'A', 'A', 'A', 'A', 'B'],
  good: ['A', 'A', 'A', 'B', 'B', 'C'],
  weak: ['A', 'B', 'B', 'C', 'C', 'D'],
};

const TOPICS = ['单元整体设计', '作业分层', '跨学科学习', '课堂观察', '学习评价', '阅读指导'];
const BEST_FIRST = ['teacher', 'teachingLeader'];

/** Whether anybody of a school applies. */
export const appliesFrom = ({ name }) => Object.hasOwn(APPLYING, name);

/**
 * The answers of the applicants of a school, as typed into its workbook: `{sheet: {row: {header: value}}}`. Counts are
 * those that the school's own workbook has of the same teachers.
 */
export function applicantAnswers({ plan, school, programme }, seed, profile) {
  const life = schoolLife(school, programme, seed, profile);
  const random = seededRandom(`${seed}/${school.id}/applicants`);
  const applicants = chosen(life, APPLYING[school.name]).map((person) => ({ person, life, random, profile, school }));
  const answers = {};
  for (const sheet of plan.sheets.filter(({ kind }) => kind === 'open')) {
    const rows = ROWS[sheet.row]?.(applicants, plan) ?? [];
    for (const [index, entry] of rows.entries()) fillRow(answers, { plan, sheet, row: sheet.rows[index].id }, entry);
  }
  return withSlip(school, answers);
}

/** Those who did most, leaders of groups before others; nobody who was away. */
function chosen({ persons, groups }, count) {
  const leaders = new Set(groups.map(({ facts }) => facts.leader));
  const done = ({ facts }) => Object.values(facts.lessonsObserved).reduce((sum, lessons) => sum + lessons, 0);
  return persons
    .filter(({ facts }) => facts.inPost === 'wholeYear' && BEST_FIRST.includes(facts.position))
    .sort((a, b) => Number(leaders.has(b.id)) - Number(leaders.has(a.id)) || done(b) - done(a))
    .slice(0, count);
}

function fillRow(answers, { plan, sheet, row }, entry) {
  for (const { header, question } of sheet.columns) {
    const value = question && entry(question.binding);
    if (value === undefined) continue;
    cellsOf(answers, { sheet: sheet.name, row })[header] = shownAs(plan, question, value);
  }
}

/** By what a row stands for: what is known of each row, as a function of what a cell is. */
const ROWS = {
  person: (applicants) => applicants.map(personEntry),
  item: (applicants) =>
    applicants.flatMap(itemsOf).map(
      (facts) =>
        ({ metric }) =>
          facts[metric],
    ),
  evidence: (applicants, plan) =>
    applicants
      .flatMap((applicant) => evidenceOf(applicant, plan))
      .map(
        (fields) =>
          ({ field }) =>
            fields[field],
      ),
};

function personEntry({ person, life, random, profile }) {
  const { group } = life.groups.find(({ facts }) => facts.leader === person.id) ?? {};
  const facts = {
    ...person.facts,
    applicantRole: roleOf(person, group),
    yearsInResearch: random.integer(4, 22),
    schoolRecommended: 'yes',
  };
  const notes = {
    B1: `带教青年教师${random.integer(1, 3)}人，每周互听互评，均按期结业。`,
    B2: `主讲教研${random.integer(3, 8)}次；牵头${group?.name ?? '所在组'}的${random.pick(TOPICS)}研究。`,
  };
  const known = {
    nominated: () => person.id,
    field: () => person.name,
    metric: ({ metric, period }) => (period === undefined ? facts[metric] : facts[metric]?.[period]),
    note: ({ indicator }) => notes[indicator],
    judgement: ({ item }) => (item === undefined ? random.pick(LEVELS[profile]) : boxOf(random, profile)),
  };
  return (binding) => known[binding.to](binding);
}

const boxOf = (random, profile) => (random.chance(profile === 'excellent' ? 0.95 : 0.75) ? 'yes' : 'no');

function roleOf({ facts }, group) {
  if (facts.position === 'teachingLeader') return 'schoolLeader';
  if (!group) return 'teacher';
  return group.kind === 'researchGroup' ? 'researchLeader' : 'preparationLeader';
}

const ITEMS = [
  ['hostedSeminar', 'district', '区级研讨活动讲座'],
  ['paper', 'city', '论文'],
  ['project', 'district', '课题'],
];

const itemsOf = ({ person, random }) =>
  ITEMS.map(([itemKind, itemLevel, word]) => ({
    itemKind,
    itemTitle: `${random.pick(TOPICS)}${word}（${person.id}）`,
    itemLevel,
    itemDate: `2026-0${random.integer(3, 6)}-${String(random.integer(10, 27))}`,
    itemOwner: person.id,
  }));

/** A piece of evidence for every indicator that asks for some. */
const evidenceOf = ({ person }, plan) =>
  plan.lists.indicators.map(({ code, zh }) => ({
    subject: person.id,
    indicator: code,
    title: `${zh.split(' ').at(-1)}（${person.id}）`,
    location: `申报材料/${person.id}-${code.slice(code.indexOf('#') + 1)}.pdf`,
  }));

function withSlip({ name }, answers) {
  if (name !== SLIP.school) return answers;
  cellsOf(answers, { sheet: '成果清单', row: SLIP.row })[SLIP.header] = SLIP.typed;
  return answers;
}
