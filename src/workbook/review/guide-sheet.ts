import type { Workbook, Worksheet } from 'exceljs';
import type { ReviewPlan } from '../../model/review-plan.js';
import type { StyleName } from '../form/styles.js';
import { rowHeight } from '../form/text-measure.js';
import { AGREED, agreedHeader } from './columns.js';
import { HEIGHT, newSheet, protect, put, putLines, signingLines } from './dressing.js';
import type { JudgingPlaces } from './judging-sheet.js';

/** Name of the first sheet. */
export const GUIDE_SHEET = '评审说明';
const WIDTHS = [26, 30, 10, 10, 14] as const;
const TEXT_WIDTH = 86;

/** Makes the first sheet, still empty: what it counts is known when the others are written. */
export const guideSheet = (workbook: Workbook, { school, levelName }: ReviewPlan): Worksheet =>
  newSheet(workbook, { name: GUIDE_SHEET, widths: WIDTHS, landscape: false, footer: `${school} ${levelName}` });

/** Writes what the workbook is, how it is filled in, and how far each sheet is. */
export async function writeGuide(sheet: Worksheet, plan: ReviewPlan, places: readonly JudgingPlaces[]): Promise<void> {
  put(sheet, [1, 1], 'title', plan.title);
  sheet.getRow(1).height = HEIGHT.title;
  const facts = [
    `被评学校：${plan.school}${plan.unit === '' ? '' : `（${plan.unit}）`}`,
    `评估学年：${plan.schoolYear} 学年`,
    `评审层级：${plan.levelName}`,
    `评 审 人：${plan.reviewer === null ? '评审组（一组一份）' : plan.reviewer}`,
  ];
  facts.forEach((text, index) => {
    put(sheet, [index + 2, 1], 'subtitle', text);
    sheet.getRow(index + 2).height = HEIGHT.subtitle;
  });
  let row = putLines(sheet, facts.length + 3, steps(plan), { style: 'plain', width: TEXT_WIDTH });
  row = writeLegend(sheet, row + 1);
  row = writeProgress(sheet, row + 1, places);
  signingLines(sheet, row + 1, [
    [1, '评审组长（签字）：'],
    [2, '评审成员（签字）：'],
    [4, '日期：　　年　月　日'],
  ]);
  await protect(sheet);
}

function steps(plan: ReviewPlan): readonly string[] {
  const agreed = agreedHeader(plan.lowerName);
  const counting = plan.counting
    ? [
        `“${plan.counting.name}”里是抽出的 ${plan.counting.persons.length} 人：请对照听课本、公开课教案等原始记录清点，把数得的节数填在“评审清点”里；与填报不符的，请在对应指标上改分并写明理由。`,
      ]
    : [];
  return [
    `一张表评一个对象：学校一张，申报的教研组、备课组各一张。灰色格是学校填报的内容和${plan.selfName}得分，已锁定，不用改。`,
    `每条指标二选一：同意${plan.lowerName}得分，在“${agreed}”选“${AGREED}”；不同意，在“评审得分”填您的分数，并写理由。`,
    `两格都空着表示“还没有评”，不会当作同意；收表时会逐条指出。`,
    ...counting,
    '评好后保存，文件原样交回，不要另存为其他格式，不要增删工作表。需要纸质签字时，各表可直接打印（A4）。',
  ].map((text, index) => `${index + 1}. ${text}`);
}

const LEGEND: readonly (readonly [StyleName, string])[] = [
  ['sampleRequired', '黄色：待评，请选或请填'],
  ['sampleOptional', '白色：理由，改分时必写'],
];

function writeLegend(sheet: Worksheet, row: number): number {
  LEGEND.forEach(([style, text], index) => {
    put(sheet, [row, index + 1], style, text);
  });
  put(sheet, [row, 3], 'centred', '灰色：锁定');
  put(sheet, [row, 4], 'blocked', '不用评');
  const done = put(sheet, [row, 5], 'sampleOptional', '绿色：已评');
  done.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE2F0D9' } };
  sheet.getRow(row).height = rowHeight(1);
  return row + 1;
}

/** How far each sheet is, counted by formulas: for the eye only. */
function writeProgress(sheet: Worksheet, from: number, places: readonly JudgingPlaces[]): number {
  const headers = ['工作表', '评估标准', '应评（条）', '已评（条）', '进度'];
  headers.forEach((header, index) => {
    put(sheet, [from, index + 1], 'header', header);
  });
  sheet.getRow(from).height = rowHeight(1);
  places.forEach(({ sheet: own, due, ...place }, index) => {
    const row = from + 1 + index;
    const name = `'${own.name}'!`;
    const range = (letter: string): string => `${name}$${letter}$${place.first}:$${letter}$${place.last}`;
    const link = put(sheet, [row, 1], 'label', { text: own.name, hyperlink: `#'${own.name}'!A1` });
    link.font = { ...link.font, underline: true };
    put(sheet, [row, 2], 'label', own.standardTitle);
    put(sheet, [row, 3], 'centred', due);
    put(sheet, [row, 4], 'centred', {
      formula: `SUMPRODUCT(--((${range(place.agreed)}<>"")+(${range(place.score)}<>"")>0))`,
      result: 0,
    });
    put(sheet, [row, 5], 'centred', {
      formula: `IF(D${row}>=C${row},"评完","还差 "&(C${row}-D${row})&" 条")`,
      result: `还差 ${due} 条`,
    });
    sheet.getRow(row).height = rowHeight(1);
  });
  return from + places.length + 1;
}
