import type { Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../../model/raw-workbook.js';
import type { CountingSheet, ReviewPlan } from '../../model/review-plan.js';
import { lineCount, rowHeight } from '../form/text-measure.js';
import { COUNTING_HEADERS } from './columns.js';
import { freezeHead, HEIGHT, lookWhen, newSheet, protect, put, putLines, signingLines, validate } from './dressing.js';

const LARGEST_COUNT = 9999;
const WIDTH = { person: 9, about: 30, count: 14 } as const;

/** Writes the persons that were drawn: what the school wrote locked, what is counted to be typed. */
export async function writeCounting(workbook: Workbook, plan: ReviewPlan, own: CountingSheet): Promise<void> {
  const widths = [WIDTH.person, WIDTH.about, ...own.columns.flatMap(() => [WIDTH.count, WIDTH.count])];
  const sheet = newSheet(workbook, {
    name: own.name,
    widths,
    landscape: true,
    footer: `${plan.school} ${plan.levelName}`,
  });
  put(sheet, [1, 1], 'title', `${plan.levelName} · ${own.name}`);
  sheet.getRow(1).height = HEIGHT.title;
  const width = Math.max(90, widths.reduce((sum, one) => sum + one, 0) - 4);
  const head = putLines(sheet, 2, headLines(plan, own), { style: 'guide', width });
  writeHeaders(sheet, head, own, widths);
  own.persons.forEach((_, index) => {
    writePerson(sheet, head + 1 + index, own, index);
  });
  dressCounts(sheet, own, head + 1);
  signingLines(sheet, head + own.persons.length + 2, [
    [1, '清点人（签字）：'],
    [Math.max(3, widths.length - 2), '日期：　　　年　　月　　日'],
  ]);
  freezeHead(sheet, head, 2);
  await protect(sheet);
}

const headLines = (plan: ReviewPlan, own: CountingSheet): readonly string[] => [
  `${plan.school}共 ${own.population} 人，抽出 ${own.persons.length} 人。请对照原始记录清点，把数得的节数填在黄色格里；没有查的空着。`,
  `按编号由种子抽签产生，任何人都可以照样重抽。种子：${own.seed}`,
];

function writeHeaders(sheet: Worksheet, row: number, { columns }: CountingSheet, widths: readonly number[]): void {
  const headers = [
    COUNTING_HEADERS.person,
    COUNTING_HEADERS.about,
    ...columns.flatMap((column) => [COUNTING_HEADERS.reported(column), COUNTING_HEADERS.counted(column)]),
  ];
  headers.forEach((header, index) => {
    put(sheet, [row, index + 1], 'header', header);
  });
  sheet.getRow(row).height = rowHeight(Math.max(...headers.map((header, at) => lineCount(header, widths[at] ?? 10))));
}

function writePerson(sheet: Worksheet, row: number, { columns, persons }: CountingSheet, index: number): void {
  const person = persons[index];
  if (!person) return;
  put(sheet, [row, 1], 'printedCentred', person.id);
  put(sheet, [row, 2], 'label', person.about);
  columns.forEach((_, place) => {
    const value = person.reported[place] ?? null;
    put(sheet, [row, 3 + 2 * place], 'centred', value === null ? '未填' : numberOr(value));
    put(sheet, [row, 4 + 2 * place], 'required-count');
  });
  sheet.getRow(row).height = rowHeight(lineCount(person.about, WIDTH.about - 1));
}

const numberOr = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

/** A count like the school's turns green, another one red. */
function dressCounts(sheet: Worksheet, { columns, persons }: CountingSheet, first: number): void {
  if (persons.length === 0) return;
  const last = first + persons.length - 1;
  columns.forEach(({ header }, place) => {
    const [own, typed] = [columnLetters(3 + 2 * place), columnLetters(4 + 2 * place)];
    const range = `${typed}${first}:${typed}${last}`;
    validate(sheet, range, {
      type: 'whole',
      operator: 'between',
      formulae: [0, LARGEST_COUNT],
      promptTitle: header.slice(0, 30),
      prompt: '清点原始记录，填数得的节数；没有查的空着。',
      error: `请填 0 到 ${LARGEST_COUNT} 的整数。`,
    });
    lookWhen(sheet, range, [
      ['wrong', `AND(${typed}${first}<>"",${typed}${first}<>${own}${first})`],
      ['done', `${typed}${first}<>""`],
    ]);
  });
}
