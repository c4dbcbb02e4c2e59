import { envelope, reference, type Stamp } from '../documents/envelope.js';
import { type Hasher, nameBasedId } from '../documents/hasher.js';
import type { Award, Rollup, Standard } from '../model/generated/documents.js';
import { unitName } from '../model/reporting-units.js';
import { RollupCounter } from '../statistics/rollup.js';
import { type Assessment, allStandards, scoredStandards } from './assessment.js';
import type { TableBook, TableSheet } from './ports.js';

/** What a roll-up is made with. */
export interface RollupDesk {
  readonly assessment: Assessment;
  readonly awards: readonly Award[];
  readonly stamp: Stamp;
  readonly hasher: Hasher;
}

/** A counter for this year's results; add them one by one, then `rollupDocument`. */
export const rollupCounter = ({ assessment, awards }: RollupDesk): RollupCounter =>
  new RollupCounter({
    programme: assessment.programme,
    registry: assessment.registry,
    standards: allStandards(assessment),
    awards,
  });

/** The roll-up document of what has been counted. */
export function rollupDocument({ assessment, stamp, hasher }: RollupDesk, counter: RollupCounter): Rollup {
  const { programme } = assessment;
  return {
    kind: 'rollup',
    ...envelope(stamp),
    id: nameBasedId(hasher, 'rollup', programme.id),
    programme: reference(hasher, programme),
    schoolYear: programme.schoolYear,
    ...counter.counts(),
  };
}

/** The roll-up as tables for a workbook. */
export function rollupTables(rollup: Rollup, assessment: Assessment): TableBook {
  const { programme } = assessment;
  const standards = scoredStandards(assessment);
  return {
    title: `${programme.areaName}${programme.schoolYear}学年汇总`,
    date: rollup.issued,
    sheets: [
      coverageSheet(rollup),
      ...standards.map((standard) => gradeSheet(rollup, assessment, standard)),
      targetSheet(rollup),
      missingSheet(rollup),
    ],
  };
}

const text = (header: string, width: number): TableSheet['columns'][number] => ({ header, width, kind: 'text' });
const number = (header: string): TableSheet['columns'][number] => ({ header, width: 10, kind: 'number' });

function coverageSheet({ coverage }: Rollup): TableSheet {
  const rows = coverage.map(({ name, due, assessed, complete }) => [
    name,
    due,
    assessed,
    complete,
    due - assessed,
    due === 0 ? null : assessed / due,
  ]);
  return {
    name: '上报情况',
    note: '应报数取自名册；“得分完整”指学校自评结果没有因漏填而暂缺。',
    columns: [
      text('报送单位', 18),
      number('应报'),
      number('已报'),
      number('得分完整'),
      number('未报'),
      { header: '上报率', width: 10, kind: 'share' },
    ],
    rows,
  };
}

/** Sheet names hold 31 characters and none of the reserved marks. */
const sheetName = (title: string): string => title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);

function gradeSheet(rollup: Rollup, { programme }: Assessment, standard: Standard): TableSheet {
  const rows = rollup.grades
    .filter((cell) => cell.standard === standard.id)
    .map((cell) => [
      unitName(programme, cell.unit),
      cell.stage,
      ...standard.grades.map(({ code }) => cell.counts[code] ?? 0),
      cell.withheld,
      cell.notApplied,
    ]);
  return {
    name: sheetName(standard.title.zh),
    note: '“暂不评定”是有漏填而没有总分的；“未申报”只计算指标，不评等级。',
    columns: [
      text('报送单位', 18),
      text('类别或学段', 14),
      ...standard.grades.map(({ zh }) => number(zh)),
      number('暂不评定'),
      number('未申报'),
    ],
    rows,
  };
}

function targetSheet({ targets }: Rollup): TableSheet {
  return {
    name: '目标进展',
    note: '“本年候选”是本年自评达到优秀、尚未认定的数量，不计入已认定；本年不评的称号为空。',
    columns: [
      text('称号', 20),
      number('目标'),
      number('截止年份'),
      number('已认定'),
      number('尚差'),
      number('本年候选'),
    ],
    rows: targets.map(({ zh, target, by, awarded, remaining, candidates }) => [
      zh,
      target,
      by,
      awarded,
      remaining,
      candidates,
    ]),
  };
}

const missingSheet = ({ coverage }: Rollup): TableSheet => ({
  name: '未报学校',
  columns: [text('报送单位', 18), text('学校标识码', 16), text('学校名称', 30)],
  rows: coverage.flatMap(({ name, missing }) => missing.map((school) => [name, school.id, school.name])),
});
