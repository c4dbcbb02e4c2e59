// Makes the data of examples/pingdingshan-base: one programme, a registry with two subject bases, their answers.
import { assessmentOf } from './assessment.mjs';
import { calendar2025 } from './calendar.mjs';
import { documentHead } from './documents.mjs';
import { seededRandom } from './random.mjs';
import { shownAs } from './responses.mjs';
import { jsonText } from './text.mjs';

const SEED = 'pingdingshan-base';
const ISSUER = { id: '410400-demo', name: '示例市级教研机构' };
const STANDARD = 'pingdingshan/subject-base';

const CONTEXT = { programme: 'programme-2025-2026.json', registry: 'registry-2025-2026.json' };

const BASES = [
  { id: 'JD01', name: '初中语文学科教研基地', unit: '410402', host: '柘林坡中学（示例）' },
  { id: 'JD02', name: '小学科学学科教研基地', unit: '410421', host: '石榴院小学（示例）' },
];

/** Counts of the two bases: the first does what is asked, the second less. */
const COUNTS = {
  JD01: { researcherVisits: 5, expectedAttendances: 186, attendances: 178, citySeminars: 2, baseExchanges: 2 },
  JD02: { researcherVisits: 2, expectedAttendances: 120, attendances: 91, citySeminars: 1, baseExchanges: 0 },
};
const HABITS = { JD01: { ticks: 1, levels: ['A', 'A', 'B'] }, JD02: { ticks: 0.8, levels: ['B', 'C'] } };

const unit = (id, name) => ({ id, name, area: id, functional: false });

const programme = () => ({
  ...documentHead('programme', `${SEED}/programme-2025-2026`, '2025-09-10', ISSUER),
  title: {
    zh: '平顶山市2025—2026学年学科教研基地考核方案（演示）',
    en: 'Assessment of subject bases 2025-2026 (demonstration)',
  },
  schoolYear: '2025-2026',
  area: '410400',
  areaName: '平顶山市',
  yearFrom: '2025-09-01',
  yearTo: '2026-08-31',
  form: 'pingdingshan/form',
  entries: [{ standard: STANDARD, purpose: 'award', nominated: false }],
  levels: [
    { level: 1, zh: '自评', en: 'self-assessment', by: '基地学校', from: '2026-06-15', to: '2026-06-30' },
    { level: 2, zh: '考核', en: 'assessment', by: '市教研机构', from: '2026-09-07', to: '2026-09-25' },
  ],
  gap: { flag: '5', adjudicate: '10' },
  calendar: calendar2025(),
  reportingUnits: [unit('410402', '新华区'), unit('410421', '宝丰县')],
  targets: [],
  ruleset: [],
});

const registry = () => ({
  ...documentHead('registry', `${SEED}/registry-2025-2026`, '2025-09-10', ISSUER),
  schoolYear: '2025-2026',
  area: '410400',
  schools: [],
  others: BASES.map((base) => ({ ...base, grain: 'base', facts: {} })),
  waivers: [],
});

/** The answers of a base, cell by cell as typed: counts as they are, ticks and levels by its habits. */
function answersOf(plan, id, standard) {
  const random = seededRandom(`${SEED}/${id}`);
  const fixed = plan.sheets
    .filter((sheet) => sheet.kind === 'fixed')
    .map((sheet) => [sheet.name, fixedAnswers(plan, sheet, id, random)]);
  const filled = fixed.filter(([, rows]) => Object.keys(rows).length > 0);
  return { ...Object.fromEntries(filled), 佐证目录: evidenceRows(plan, standard) };
}

function fixedAnswers(plan, sheet, id, random) {
  const asked = sheet.rows.filter((row) => row.question !== undefined);
  return Object.fromEntries(
    asked.map(({ key, question }) => [key, { 填写: shownAs(plan, question, answerTo(question, id, random)) }]),
  );
}

function answerTo({ binding }, id, random) {
  const { ticks, levels } = HABITS[id];
  if (binding.to === 'metric') return COUNTS[id][binding.metric];
  if (binding.item === undefined) return random.pick(levels);
  return random.chance(ticks) ? 'yes' : 'no';
}

function evidenceRows(plan, standard) {
  const entries = plan.lists.indicators;
  const rows = entries.map((entry, index) => {
    const indicator = standard.indicators.find(({ id }) => entry.code === `${standard.id}#${id}`);
    const [material] = indicator.evidence;
    const dated = index % 2 === 0 ? { 日期: `2026-0${(index % 6) + 1}-1${index % 9}` } : {};
    const cells = {
      对应指标: entry.zh,
      材料名称: `${indicator.zh}：${material}`,
      ...dated,
      文件名或存放处: `佐证材料/${indicator.id}-${material}.pdf`,
    };
    return [`E${String(index + 1).padStart(3, '0')}`, cells];
  });
  return Object.fromEntries(rows);
}

/** Documents and bases with their answers; the first base's workbook is filled in by openpyxl. */
export async function makeBases() {
  const documents = { programme: programme(), registry: registry() };
  const { assessment, planFor } = await assessmentOf(documents.programme, documents.registry);
  const bases = BASES.map(({ id }, index) => {
    const plan = planFor(id);
    const filledWith = index === 0 ? 'openpyxl' : undefined;
    return { id, plan, answers: answersOf(plan, id, assessment.standards[0]), deeds: [], filledWith };
  });
  return { ...documents, bases };
}

/** Path below examples/pingdingshan-base → text. */
export const baseFiles = ({ programme: plan, registry: list, bases }) =>
  new Map([
    ['jiaoyan.json', jsonText(CONTEXT)],
    ['programme-2025-2026.json', jsonText(plan)],
    ['registry-2025-2026.json', jsonText(list)],
    ...bases
      .filter(({ filledWith }) => filledWith === undefined)
      .map(({ id, answers }) => [`answers/${id}.json`, jsonText(answers)]),
  ]);
