import type { AnnualReport } from '../../model/annual-report.js';
import { shownGrades } from '../../model/shown-grades.js';
import { shownShare } from './shown.js';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The year in a few sentences; every number stands in a table further down. */
export function overviewOf(report: AnnualReport): readonly string[] {
  return [`${reported(report)}${judged(report)}`, graded(report), awarded(report)].filter(
    (sentence) => sentence !== '',
  );
}

function reported({ rollup: { coverage, schoolYear } }: AnnualReport): string {
  const [due, assessed] = [sum(coverage.map((unit) => unit.due)), sum(coverage.map((unit) => unit.assessed))];
  const share = shownShare(due === 0 ? null : assessed / due);
  return `${schoolYear.replace('-', '—')}学年应参加校本教研评估的学校 ${due} 所，完成自评 ${assessed} 所，上报率 ${share}。`;
}

function judged({ rollup: { coverage }, names }: AnnualReport): string {
  const parts = names.levels
    .filter(({ level }) => level > 1)
    .map(({ level, zh }) => {
      const schools = sum(coverage.map((unit) => unit.levels.find((one) => one.level === level)?.schools ?? 0));
      return schools === 0 ? '' : `${zh} ${schools} 所`;
    })
    .filter((part) => part !== '');
  return parts.length === 0 ? '' : `其中${parts.join('，')}。`;
}

function graded({ rollup: { gradeTotals }, names }: AnnualReport): string {
  const sentences = names.standards.flatMap((standard) => {
    const all = gradeTotals.find((row) => row.standard === standard.id && row.unit === null && row.stage === null);
    if (!all) return [];
    const counts = shownGrades(standard.grades, [all]).flatMap(({ code, zh }) => {
      const count = all.counts[code];
      return count === null || count === undefined ? [] : [`${zh} ${count} 个`];
    });
    const rest = [
      ...(all.withheld ? [`暂不评定 ${all.withheld} 个`] : []),
      ...(all.notApplied ? [`未申报 ${all.notApplied} 个`] : []),
    ];
    return counts.length === 0 ? [] : [`按${standard.zh}，${[...counts, ...rest].join('、')}。`];
  });
  return sentences.join('');
}

function awarded({ rollup: { targets } }: AnnualReport): string {
  if (targets.length === 0) return '';
  const parts = targets.map(({ zh, target, awarded: held, by }) => `${zh} ${held} 个（到 ${by} 年目标 ${target} 个）`);
  return `至本报告签发之日，在有效期内的称号：${parts.join('，')}。`;
}
