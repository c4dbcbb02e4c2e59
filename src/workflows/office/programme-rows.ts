import type { Localized, Programme } from '../../model/generated/documents.js';
import type { OfficeBook, OfficeRow } from '../../model/office.js';
import { PROGRAMME_SHEETS, type ProgrammeLayout, programmeLists } from './programme-sheets.js';
import { rowOf } from './row-values.js';

type Entry = Programme['entries'][number];
type Overrides = NonNullable<Entry['overrides']>;

/** A finding code as the sheet 规则级别 shows it. */
export interface ListedRule {
  readonly code: string;
  readonly title: Localized;
  readonly severity: string;
}

/** Name of the text on the hidden sheet with the members that no cell shows. */
export const PROGRAMME_REST = 'document';
/** Name of the text with what entries and rules hold beside their cells. */
export const LINES_REST = 'lines';

const SPARE: Readonly<Record<string, number>> = {
  entries: 3,
  grades: 6,
  levels: 2,
  months: 2,
  weeks: 4,
  units: 6,
  targets: 4,
};

/** Members of a programme that stand in cells; all others are kept aside as they are. */
const CELLED: ReadonlySet<string> = new Set([
  ...['id', 'issued', 'issuer', 'title', 'schoolYear', 'area', 'areaName', 'yearFrom', 'yearTo', 'form', 'entries'],
  ...['levels', 'gap', 'calendar', 'reportingUnits', 'targets', 'ruleset'],
]);

/** A programme as the workbook that a clerk keeps. `rules` are all finding codes that may be given another severity. */
export function programmeBook(programme: Programme, layout: ProgrammeLayout, rules: readonly ListedRule[]): OfficeBook {
  const rows = programmeRows(programme, rules);
  const lists = programmeLists(layout);
  const aside = Object.fromEntries(Object.entries(programme).filter(([member]) => !CELLED.has(member)));
  return {
    kind: 'programme',
    title: `评估方案（${programme.schoolYear}学年）`,
    date: programme.issued,
    guide: GUIDE,
    sheets: PROGRAMME_SHEETS.map((sheet) => ({ ...sheet, rows: rows[sheet.key] ?? [], spare: SPARE[sheet.key] ?? 0 })),
    lists,
    rest: { [PROGRAMME_REST]: JSON.stringify(aside), [LINES_REST]: JSON.stringify(linesAside(programme)) },
  };
}

/** Members of entries and rules that no cell shows, by standard and by code. */
export interface LinesAside {
  readonly entries: Readonly<Record<string, object>>;
  readonly ruleset: Readonly<Record<string, object>>;
}

/** What of a programme's entries and rules has no cell. */
export function linesAside({ entries, ruleset }: Programme): LinesAside {
  const ofEntries = entries.map(
    ({ standard, purpose: _p, nominated: _n, overrides, ...rest }) =>
      [standard, { ...rest, ...overridesAside(overrides) }] as const,
  );
  const ofRules = ruleset.map(({ code, severity: _s, ...rest }) => [code, rest] as const);
  const kept = (lines: readonly (readonly [string, object])[]): Readonly<Record<string, object>> =>
    Object.fromEntries(lines.filter(([, rest]) => Object.keys(rest).length > 0));
  return { entries: kept(ofEntries), ruleset: kept(ofRules) };
}

/** What a year's changes to a standard have beside their cells: the order of ranks. */
const overridesAside = (overrides: Overrides | undefined): Pick<Entry, 'overrides'> =>
  overrides?.ranking === undefined ? {} : { overrides: { ranking: overrides.ranking } };

/** The cells of every sheet, by its key. */
export function programmeRows(
  programme: Programme,
  rules: readonly ListedRule[],
): Readonly<Record<string, readonly OfficeRow[]>> {
  const { calendar, entries } = programme;
  return {
    basics: [basicsRow(programme)],
    entries: entries.map(entryRow),
    grades: entries.flatMap(({ standard, overrides }) =>
      (overrides?.grades ?? []).map((grade) => rowOf({ standard, ...grade })),
    ),
    levels: programme.levels.map((level) => rowOf(level)),
    semesters: calendar.semesters.map(({ id, zh, from, to }) => rowOf({ id, zh, from, to })),
    months: calendar.semesters.flatMap(({ id: semester, months }) =>
      months.map((month) => rowOf({ semester, ...month })),
    ),
    weeks: calendar.semesters.flatMap(({ id: semester, weeks }) =>
      weeks.map(({ teaching, ...week }) => rowOf({ semester, ...week, teaching: yesNo(teaching) })),
    ),
    units: programme.reportingUnits.map(({ area, functional, ...unit }) =>
      rowOf({ ...unit, area: area ?? undefined, functional: yesNo(functional) }),
    ),
    targets: programme.targets.map((target) => rowOf(target)),
    ruleset: rulesetRows(programme.ruleset, rules),
  };
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

function basicsRow(programme: Programme): OfficeRow {
  const { id, title, schoolYear, area, areaName, yearFrom, yearTo, form, gap, issuer, issued } = programme;
  return rowOf({
    ...{ id, titleZh: title.zh, titleEn: title.en, schoolYear, area, areaName, yearFrom, yearTo, form },
    ...{ gapFlag: gap.flag, gapAdjudicate: gap.adjudicate, issuerId: issuer.id, issuerName: issuer.name, issued },
  });
}

function entryRow({ standard, purpose, nominated, overrides = {} }: Entry): OfficeRow {
  const { rounding, guard, grades: _grades, ranking: _ranking, ...plain } = overrides;
  return rowOf({
    ...{ standard, purpose, nominated: yesNo(nominated) },
    ...plain,
    roundingMode: rounding?.mode,
    roundingDecimals: rounding?.decimals,
    ...guardCells(guard),
  });
}

function guardCells(guard: Overrides['guard']): OfficeRow {
  if (guard === undefined) return {};
  if (guard === null) return { guard: 'none' };
  const { grade, elseGrade, minShare, compare, missesAllowed } = guard;
  return rowOf({
    ...{ guard: 'set', guardGrade: grade, guardElse: elseGrade, guardShare: minShare, guardCompare: compare },
    guardMisses: missesAllowed,
  });
}

const SEVERITY_NAMES: Readonly<Record<string, string>> = { error: '错误', warning: '提醒', notice: '提示' };

/** The programme's own lines first, in their order, then every other code without a severity of this year. */
function rulesetRows(ruleset: Programme['ruleset'], rules: readonly ListedRule[]): readonly OfficeRow[] {
  const own = new Set<string>(ruleset.map(({ code }) => code));
  const shown = (code: string): OfficeRow => {
    const rule = rules.find((candidate) => candidate.code === code);
    return rule ? { title: rule.title.zh, default: SEVERITY_NAMES[rule.severity] ?? rule.severity } : {};
  };
  return [
    ...ruleset.map(({ code, severity }) => ({ ...rowOf({ code, severity }), ...shown(code) })),
    ...rules.filter(({ code }) => !own.has(code)).map(({ code }) => ({ code, ...shown(code) })),
  ];
}

const GUIDE: readonly string[] = [
  '这份工作簿是评估方案：本年评什么、谁来评、校历怎样、由哪些单位报送。改好后交给程序导入，导入时会逐格检查，问题一次列全。',
  '一、由上年方案转来的，学年、标识和日期已经改到新学年。日期是按整周顺延的建议，寒假、国庆等每年不同，请按本市校历把“学期”“月份”“教学周”逐行核对。',
  '二、黄色表头的列和项目必须填，蓝色的没有可以不填，灰色的只供核对。表头上方的小字说明每一列怎么填。',
  '三、有下拉箭头的请从列表里选。一格要填几个的，用顿号隔开。日期写年月日，如 2026-09-01。',
  '四、“评估项目”里蓝色的列是本年对标准的调整，不填就按标准本身。“等级调整”“规则级别”同样，不调整就留空。',
  '五、行可以排序、插入，列可以移动；请不要改工作表的名称和表头的文字。',
];
