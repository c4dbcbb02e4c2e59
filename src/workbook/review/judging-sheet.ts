import type { Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../../model/raw-workbook.js';
import type { ReviewPlan, ReviewRow, ReviewSheet } from '../../model/review-plan.js';
import type { StyleName } from '../form/styles.js';
import { lineCount, rowHeight } from '../form/text-measure.js';
import { AGREED, agreedHeader, type JudgingColumn, judgingColumns, LONGEST_REASON } from './columns.js';
import { freezeHead, HEIGHT, lookWhen, newSheet, protect, put, putLines, signingLines, validate } from './dressing.js';

/** Where the parts of a sheet of indicators stand; other sheets count what was judged on it. */
export interface JudgingPlaces {
  readonly sheet: ReviewSheet;
  readonly first: number;
  readonly last: number;
  readonly agreed: string;
  readonly score: string;
  /** Indicators that are to be judged. */
  readonly due: number;
}

type Letters = Readonly<Record<JudgingColumn['key'], string>>;

/** Writes the sheet of one subject: the facts of every indicator locked, the judgement to be typed. */
export async function writeJudging(workbook: Workbook, plan: ReviewPlan, own: ReviewSheet): Promise<JudgingPlaces> {
  const columns = judgingColumns(plan);
  const widths = columns.map(({ width }) => width);
  const sheet = newSheet(workbook, {
    name: own.name,
    widths,
    landscape: true,
    footer: `${plan.school} ${plan.levelName}`,
  });
  const head = writeHead(sheet, plan, own, columns);
  const places = writeRows(sheet, own, columns, head + 1);
  const letters = lettersOf(columns);
  const range = { first: head + 1, last: places.next - 1 };
  dress(sheet, plan, { letters, ...range });
  places.judged.forEach(({ at, row }) => {
    validateRow(sheet, plan, { letters, at, row });
  });
  writeTotals(sheet, columns, { letters, ...range, own, at: places.next });
  signingLines(sheet, places.next + 2, signatures(plan, columns));
  freezeHead(sheet, head, 2);
  await protect(sheet);
  const due = own.rows.filter((row) => !row.notApplicable).length;
  return { sheet: own, ...range, agreed: letters.agreed, score: letters.score, due };
}

const lettersOf = (columns: readonly JudgingColumn[]): Letters =>
  Object.fromEntries(columns.map(({ key }, index) => [key, columnLetters(index + 1)])) as Letters;

const signatures = (plan: ReviewPlan, columns: readonly JudgingColumn[]): readonly (readonly [number, string])[] => [
  [2, plan.reviewer === null ? '评审组长（签字）：' : `评审人（签字）：`],
  [columns.findIndex(({ key }) => key === 'facts') + 1, '评审成员（签字）：'],
  [columns.length - 1, '日期：　　　年　　月　　日'],
];

/** Title, what to do, and the headers; gives the row of the headers. */
function writeHead(sheet: Worksheet, plan: ReviewPlan, own: ReviewSheet, columns: readonly JudgingColumn[]): number {
  put(sheet, [1, 1], 'title', `${plan.levelName} · ${own.subjectName}`);
  sheet.getRow(1).height = HEIGHT.title;
  const about = own.subjectName === plan.school ? '' : `${plan.school}，`;
  const width = columns.reduce((sum, column) => sum + column.width, 0) - 4;
  const lines = [
    `${about}${own.standardTitle}。${own.summary}`,
    `每条指标二选一：同意就在“${agreedHeader(plan.lowerName)}”选“${AGREED}”；不同意就在“评审得分”填分数（0 到分值，最多 ${own.decimals} 位小数），并写理由。两格都空着表示还没有评，不算同意。`,
  ];
  const row = putLines(sheet, 2, lines, { style: 'guide', width });
  columns.forEach(({ header }, index) => {
    put(sheet, [row, index + 1], 'header', header);
  });
  sheet.getRow(row).height = rowHeight(2);
  return row;
}

interface Written {
  readonly next: number;
  readonly judged: readonly { readonly at: number; readonly row: ReviewRow }[];
}

function writeRows(sheet: Worksheet, own: ReviewSheet, columns: readonly JudgingColumn[], from: number): Written {
  const judged: { at: number; row: ReviewRow }[] = [];
  let [at, dimension] = [from, ''];
  for (const row of own.rows) {
    if (row.dimension !== dimension) {
      dimension = row.dimension;
      columns.forEach((_, index) => {
        put(sheet, [at, index + 1], 'block', index === 0 ? dimension : undefined);
      });
      sheet.getRow(at).height = rowHeight(1);
      at += 1;
    }
    writeRow(sheet, at, row, columns);
    if (!row.notApplicable) judged.push({ at, row });
    at += 1;
  }
  return { next: at, judged };
}

function writeRow(sheet: Worksheet, at: number, row: ReviewRow, columns: readonly JudgingColumn[]): void {
  const shown = shownValues(row);
  columns.forEach(({ key }, index) => {
    put(sheet, [at, index + 1], styleOf(key, row), shown[key]);
  });
  const lines = columns.map(({ key, width }) => lineCount(String(shown[key] ?? ''), width - 1));
  sheet.getRow(at).height = rowHeight(Math.max(...lines));
}

type Shown = Readonly<Partial<Record<JudgingColumn['key'], string | number>>>;

const shownValues = (row: ReviewRow): Shown => ({
  indicator: row.indicator,
  name: `${row.key ? '★ ' : ''}${row.name}`,
  points: Number(row.points),
  self: row.notApplicable ? '不适用' : row.self === null ? '未填全' : Number(row.self),
  standing: row.notApplicable ? '不适用' : row.standing === null ? '—' : Number(row.standing.printed),
  facts: row.facts,
});

function styleOf(key: JudgingColumn['key'], row: ReviewRow): StyleName {
  switch (key) {
    case 'name':
    case 'facts':
      return 'label';
    case 'agreed':
      return row.notApplicable || row.standing === null ? 'blocked' : 'required-choice';
    case 'score':
      return row.notApplicable ? 'blocked' : 'required-decimal';
    case 'reason':
      return row.notApplicable ? 'blocked' : 'optional-note';
    default:
      return 'centred';
  }
}

interface Range {
  readonly letters: Letters;
  readonly first: number;
  readonly last: number;
}

/** What is judged turns green; both at once, or a score beyond the points, red; a missing reason yellow. */
function dress(sheet: Worksheet, plan: ReviewPlan, { letters, first, last }: Range): void {
  const [agreed, score, reason, points] = [letters.agreed, letters.score, letters.reason, letters.points].map(
    (letter) => `$${letter}${first}`,
  );
  const standing = `$${standingLetter(plan, letters)}${first}`;
  const isIndicator = `${points}<>""`;
  const both = `AND(${agreed}<>"",${score}<>"",${score}<>${standing})`;
  const beyond = `AND(ISNUMBER(${score}),OR(${score}<0,${score}>${points}))`;
  lookWhen(sheet, `${letters.agreed}${first}:${letters.score}${last}`, [
    ['wrong', `AND(${isIndicator},OR(${both},${beyond}))`],
    ['done', `AND(${isIndicator},ISNUMBER(${standing}),OR(${agreed}<>"",${score}<>""))`],
  ]);
  lookWhen(sheet, `${letters.reason}${first}:${letters.reason}${last}`, [
    ['due', `AND(${isIndicator},ISNUMBER(${score}),${score}<>${standing},${reason}="")`],
  ]);
}

const standingLetter = ({ lowerName, selfName }: ReviewPlan, letters: Letters): string =>
  lowerName === selfName ? letters.self : letters.standing;

function validateRow(
  sheet: Worksheet,
  plan: ReviewPlan,
  { letters, at, row }: { readonly letters: Letters; readonly at: number; readonly row: ReviewRow },
): void {
  const title = `${row.indicator} ${row.name}`.slice(0, 30);
  if (row.standing !== null)
    validate(sheet, `${letters.agreed}${at}`, {
      type: 'list',
      formulae: [`"${AGREED}"`],
      promptTitle: title,
      prompt: `同意${plan.lowerName}的 ${row.standing.printed} 分，就选“${AGREED}”；不同意请空着，在右边填评审得分。`,
      error: `这里只选“${AGREED}”，或者空着。`,
    });
  validate(sheet, `${letters.score}${at}`, {
    type: 'decimal',
    operator: 'between',
    formulae: [0, Number(row.points)],
    promptTitle: title,
    prompt: `不同意时填：0 到 ${row.points} 分。`,
    error: `请填 0 到 ${row.points} 的数字。`,
  });
  validate(sheet, `${letters.reason}${at}`, {
    type: 'textLength',
    operator: 'between',
    formulae: [0, LONGEST_REASON],
    promptTitle: title,
    prompt: '评审得分与原得分不同时必须写：看到了什么、缺什么。',
    error: `文字太长，请控制在 ${LONGEST_REASON} 字以内。`,
  });
}

/** Sums for the eye; nothing is ever computed from them. */
function writeTotals(
  sheet: Worksheet,
  columns: readonly JudgingColumn[],
  { letters, first, last, own, at }: Range & { readonly own: ReviewSheet; readonly at: number },
): void {
  const range = (letter: string): string => `${letter}${first}:${letter}${last}`;
  const stands = columns.some(({ key }) => key === 'standing') ? letters.standing : letters.self;
  const applicable = own.rows.filter((row) => !row.notApplicable);
  const formulas: Partial<Record<JudgingColumn['key'], { formula: string; result: number }>> = {
    self: { formula: `SUM(${range(letters.self)})`, result: sumOf(applicable.map(({ self }) => self)) },
    standing: {
      formula: `SUM(${range(letters.standing ?? letters.self)})`,
      result: sumOf(applicable.map(({ standing }) => standing?.printed ?? null)),
    },
    score: {
      formula: `SUM(${range(letters.score)})+SUMIFS(${range(stands)},${range(letters.agreed)},"${AGREED}",${range(letters.score)},"")`,
      result: 0,
    },
  };
  columns.forEach(({ key }, index) => {
    const cell = put(sheet, [at, index + 1], 'header', formulas[key]);
    if (key === 'name') cell.value = '合计（供参考，以系统计算为准）';
    if (key === 'points') cell.value = sumOf(applicable.map(({ points }) => points));
    if (formulas[key]) cell.numFmt = '0.##';
  });
  sheet.getRow(at).height = rowHeight(1);
}

/** For a cell that Excel computes again; cents keep it exact enough for the eye. */
const sumOf = (texts: readonly (string | null)[]): number =>
  texts.reduce((sum, text) => sum + Math.round(Number(text ?? 0) * 1_000_000), 0) / 1_000_000;
