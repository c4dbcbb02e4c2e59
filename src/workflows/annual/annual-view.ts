import type { AnnualReport, AnnualStandard } from '../../model/annual-report.js';
import type { Ranking } from '../../model/generated/documents.js';
import { gradeViews } from './grade-view.js';
import { indicatorViews } from './indicator-view.js';
import { overviewOf } from './overview.js';
import { shown, shownShare } from './shown.js';

/** The data of the template `annual-report`: everything printed already, in Chinese, as papers are. */
export function annualView(report: AnnualReport): Readonly<Record<string, unknown>> {
  const { rollup, names, method } = report;
  return {
    title: report.title.zh,
    office: report.office,
    issued: chineseDate(report.issued),
    audience: report.audience === 'public' ? '公开版' : '内部资料',
    suppressed: rollup.minimumCell === null ? '' : suppressedNote(rollup.minimumCell),
    overview: overviewOf(report),
    targets: targetViews(report),
    outlook: outlookOf(report),
    pace: paceView(report),
    coverage: coverageView(report),
    missing: rollup.coverage.flatMap((unit) =>
      unit.missing.length === 0 ? [] : [{ unit: unit.name, schools: unit.missing.map(({ name }) => name).join('、') }],
    ),
    grades: names.standards.flatMap((standard) => gradeViews(report, standard)),
    indicators: names.standards.flatMap((standard) => indicatorViews(report, standard)),
    gaps: gapViews(report),
    changes: changeViews(report),
    findings: rollup.findings.slice(0, 12).map(({ code, schools }) => ({
      code,
      title: names.findings[code]?.zh ?? '',
      schools: shown(report, schools),
    })),
    isPublic: report.audience === 'public',
    rankings: report.rankings.flatMap((ranking) => rankingViews(report, ranking)),
    method: {
      rules: method.rules.map(({ zh }) => zh),
      programme: method.programme,
      standards: names.standards.map(({ zh, basis, sha256 }) => ({ zh, basis: basis.zh, sha256 })),
      samples: method.samples.map((sample) => ({ ...sample, level: levelName(report, sample.level) })),
      ledger: method.ledger,
      basis: rollup.basis ?? '',
      producer: method.producer,
    },
  };
}

/** What “…” stands for, and which small numbers are shown all the same. */
const suppressedNote = (minimum: number): string =>
  `表中“…”表示该数涉及的对象少于 ${minimum} 个，或由它可推出这样的数，不公布；只剩“…”的行不列出，人数少的等级合并公布。应报、已自评、复评、抽查和参评的数量以及有效称号数本来就是公开的，说明谁参加，不说明结果，不受此限。`;

const chineseDate = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

const levelName = ({ names }: AnnualReport, level: number): string =>
  names.levels.find((one) => one.level === level)?.zh ?? String(level);

const unitName = ({ names }: AnnualReport, unit: string | null): string =>
  unit === null ? '全市' : (names.units.find(({ id }) => id === unit)?.name ?? unit);

const standardName = ({ names }: AnnualReport, id: string): string => namedStandard(names.standards, id)?.zh ?? id;

const namedStandard = (standards: readonly AnnualStandard[], id: string): AnnualStandard | undefined =>
  standards.find((standard) => standard.id === id);

const targetViews = ({ rollup }: AnnualReport): readonly object[] =>
  rollup.targets.map(({ zh, target, by, awarded, remaining, candidates, projection }) => ({
    zh,
    target,
    by,
    awarded,
    remaining,
    candidates: candidates ?? '—',
    perYear: projection?.perYear ?? '—',
    // Titles are whole; the mean of the years is not.
    projected: projection ? wholeTitles(projection.projected) : '—',
    share: shownShare(target === 0 ? null : awarded / target),
  }));

const wholeTitles = (projected: string): string => projected.replace(/\.0+$/, '');

/** Which targets will be reached at the pace so far; empty where no title has been given yet. */
const outlookOf = ({ rollup }: AnnualReport): string =>
  rollup.targets
    .flatMap(({ zh, by, projection }) =>
      projection ? [`${zh}到 ${by} 年${projection.reached ? '可以达到' : '达不到'}目标`] : [],
    )
    .join('，');

/** Titles conferred up to each school year; nothing where there are not two years to compare. */
function paceView({ rollup }: AnnualReport): object | null {
  const years = [...new Set(rollup.targets.flatMap(({ years: own }) => own.map(({ year }) => year)))].sort();
  if (years.length < 2) return null;
  return {
    most: Math.max(1, ...rollup.targets.flatMap(({ years: own }) => own.map(({ total }) => total))),
    names: rollup.targets.map(({ zh }) => ({ zh })),
    rows: years.map((year) => ({
      year: year.replace('-', '—'),
      totals: rollup.targets.map(({ years: own }) => ({
        total: own.filter((one) => one.year <= year).at(-1)?.total ?? 0,
      })),
    })),
  };
}

function coverageView(report: AnnualReport): object {
  const { coverage } = report.rollup;
  const levels = report.names.levels.filter(({ level }) => level > 1);
  return {
    levels: levels.map(({ zh }) => ({ zh })),
    rows: coverage.map((unit) => ({
      name: unit.name,
      due: unit.due,
      assessed: unit.assessed,
      share: shownShare(unit.due === 0 ? null : unit.assessed / unit.due),
      complete: shown(report, unit.complete),
      levels: levels.map(({ level }) => ({
        schools: unit.levels.find((one) => one.level === level)?.schools ?? 0,
      })),
      decided: unit.decided,
    })),
  };
}

/** One table a level and standard. */
function gapViews(report: AnnualReport): readonly object[] {
  const kinds = [...new Map(report.rollup.gaps.map((gap) => [`${gap.standard}\n${gap.level}`, gap])).values()];
  return kinds.map(({ standard, level }) => {
    const own = report.rollup.gaps.filter((gap) => gap.standard === standard && gap.level === level);
    const total = own.find(({ unit }) => unit === null);
    const isAllEven = total !== undefined && isEven(total);
    const even = isAllEven ? own : own.filter((gap) => gap.unit !== null && isEven(gap));
    return {
      level: levelName(report, level),
      standard: standardName(report, standard),
      even: isAllEven
        ? allEvenSentence(total.n)
        : even.length === 0
          ? ''
          : evenSentence(levelName(report, level), even),
      rows: own
        .filter((gap) => !even.includes(gap))
        .map(({ unit, n, mean, median, flagged, adjudicate }) => ({
          unit: unitName(report, unit),
          n,
          mean: shown(report, mean),
          median: shown(report, median),
          flagged: shown(report, flagged),
          adjudicate: shown(report, adjudicate),
        })),
    };
  });
}

type Gap = AnnualReport['rollup']['gaps'][number];

/** Every review left every total as it was: the row would hold zeros only. */
function isEven({ mean, median, flagged, adjudicate, bins }: Gap): boolean {
  const zeros = [mean, median].every((value) => value !== null && Number(value) === 0);
  const apart = bins.filter(({ from, to, count }) => count !== 0 && !(from === to && Number(from) === 0));
  return zeros && flagged === 0 && adjudicate === 0 && bins.length > 0 && apart.length === 0;
}

const allEvenSentence = (n: number): string => `${n} 份评分与下一级完全一致。`;

const evenSentence = (level: string, even: readonly Gap[]): string =>
  `另有 ${even.length} 个报送单位的 ${even.reduce((total, { n }) => total + n, 0)} 份${level}与下一级评分完全一致，不列入表中。`;

/** One table of units, one of categories or stages, for each standard; each ends with everything. */
const changeViews = (report: AnnualReport): readonly object[] =>
  [...new Set(report.rollup.changes.map(({ standard }) => standard))].map((standard) => {
    const own = report.rollup.changes.filter((row) => row.standard === standard);
    const stages = own.filter(({ unit }) => unit === null);
    return {
      standard: standardName(report, standard),
      rows: own.filter(({ stage }) => stage === null).map((row) => changeView(report, row, unitName(report, row.unit))),
      // Everything in one stage is one more time the same.
      stages: stages.length <= 2 ? [] : stages.map((row) => changeView(report, row, row.stage ?? '全市')),
    };
  });

function changeView(report: AnnualReport, row: AnnualReport['rollup']['changes'][number], name: string): object {
  const { n, before, now, difference, raised, kept, lowered } = row;
  return {
    name,
    n,
    before: shown(report, before),
    now: shown(report, now),
    difference: shown(report, difference),
    raised: shown(report, raised),
    kept: shown(report, kept),
    lowered: shown(report, lowered),
  };
}

/** One table a list; of groups the group stands beside its school. */
function rankingViews(report: AnnualReport, ranking: Ranking): readonly object[] {
  const standard = namedStandard(report.names.standards, ranking.scoredBy ?? ranking.standard.id);
  return ranking.lists.flatMap(({ list, rows }) => {
    const isPublic = ranking.audience === 'public';
    const ranked = isPublic ? rows : rows.filter(({ rank }) => rank !== null);
    if (ranked.length === 0) return [];
    return [
      {
        title: `${standardName(report, ranking.standard.id)}：${list}`,
        tied: ranked.filter(({ place }) => place === 'panel').length,
        isPublic,
        rows: ranked.map(({ rank, school, subject, total, grade, year, number }, place) => ({
          rank: isPublic ? place + 1 : rank,
          year: year?.replace('-', '—') ?? '—',
          number: number ?? '—',
          name: subject.grain === 'school' ? school.name : `${school.name} ${subject.name}`,
          unit: unitName(report, school.unit),
          total: total ?? '—',
          grade: standard?.grades.find(({ code }) => code === grade)?.zh ?? '—',
        })),
      },
    ];
  });
}
