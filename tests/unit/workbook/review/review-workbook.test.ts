import { describe, expect, it } from 'vitest';
import type { ReviewPlan, ReviewRow } from '../../../../src/model/review-plan.js';
import { shownAt } from '../../../../src/workbook/answers/cells.js';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { unzip } from '../../../../src/workbook/read/unzip.js';
import { readWorkbook } from '../../../../src/workbook/read/workbook.js';
import { agreedHeader, COUNTING_HEADERS, judgingColumns } from '../../../../src/workbook/review/columns.js';
import { openReview } from '../../../../src/workbook/review/read-review.js';
import { writeReview } from '../../../../src/workbook/review/write-review.js';
import { packZip } from '../../../../src/workbook/zip-writer.js';
import { filledReview } from '../../../support/review-workspace.js';

const row = (indicator: string, changes: Partial<ReviewRow> = {}): ReviewRow => ({
  indicator,
  name: `指标${indicator}`,
  dimension: indicator.startsWith('A') ? '组织' : '内容',
  key: indicator === 'A2',
  points: '3',
  self: '2.67',
  standing: { exact: '8/3', printed: '2.67' },
  facts: '要求不少于 1，填报为 2，已达到。\n佐证：E001',
  notApplicable: false,
  ...changes,
});

const PLAN: ReviewPlan = {
  title: '某市校本教研复评评审表',
  date: '2026-09-01',
  schoolYear: '2025-2026',
  identity: {
    programme: 'p'.repeat(64),
    level: 2,
    school: '2132000001',
    reviewer: '',
    submission: 's'.repeat(64),
    basis: 'b'.repeat(64),
    seed: '=1+1',
    persons: 2,
  },
  school: '=某某学校',
  unit: '某区',
  levelName: '复评',
  lowerName: '自评',
  selfName: '自评',
  reviewer: null,
  sheets: [
    {
      name: '学校评审',
      subject: '2132000001',
      subjectName: '=某某学校',
      standard: 'city/quality',
      standardTitle: '质量等级评估',
      summary: '自评总分 80.00，等级 良好。',
      decimals: 2,
      rows: [
        row('A1'),
        row('A2', { self: null, standing: null }),
        row('B1', { notApplicable: true, self: null, standing: null }),
        row('B2'),
      ],
    },
  ],
  counting: {
    name: '抽查人员',
    seed: '=1+1',
    population: 40,
    columns: [{ metric: 'lessonsObserved', period: '1', header: '听课节数（上学期）' }],
    persons: [
      { id: 'T003', about: '专任教师', reported: ['20'] },
      { id: 'T009', about: '专任教师', reported: [null] },
    ],
  },
};
const COUNTED = COUNTING_HEADERS.counted({ metric: '', period: '', header: '听课节数（上学期）' });

const opened = (bytes: Uint8Array) => {
  const outcome = openReview(bytes, '评审.xlsx');
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
  return outcome.value;
};
const inShort = ({ answers }: ReturnType<ReturnType<typeof opened>['answers']>) =>
  answers.map(({ row: { indicator }, agreed, score, reason }) => [indicator, agreed, score, reason]);

describe('A review workbook', () => {
  it('is written to the same bytes from the same plan', async () => {
    expect(Buffer.from(await writeReview(PLAN)).equals(Buffer.from(await writeReview(PLAN)))).toBe(true);
  });

  it('says what it is about on a hidden sheet, whatever the seed looks like', async () => {
    expect(opened(await writeReview(PLAN)).identity).toEqual(PLAN.identity);
  });

  it('has guide, sheets of indicators, persons and the hidden sheet, all locked but what is to be typed', async () => {
    const bytes = await writeReview(PLAN);
    const raw = readWorkbook(bytes, { inflate: inflateNode });
    if (!raw.ok) throw new TypeError('unreadable');
    expect(raw.value.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['评审说明', 'visible'],
      ['学校评审', 'visible'],
      ['抽查人员', 'visible'],
      ['_jiaoyan', 'hidden'],
    ]);
    const parts = unzip(bytes, inflateNode);
    if (!parts.ok) throw new TypeError('no zip');
    const xml = (name: string): string => new TextDecoder().decode(parts.value.get(name));
    for (const number of [1, 2, 3]) expect(xml(`xl/worksheets/sheet${number}.xml`)).toContain('<sheetProtection');
    expect(xml('xl/worksheets/sheet2.xml')).toMatch(
      /paperSize="9".*orientation="landscape"|orientation="landscape".*paperSize="9"/s,
    );
    expect(xml('xl/worksheets/sheet2.xml')).toContain('<formula1>&quot;是&quot;</formula1>');
  });

  it('shows the school’s facts and scores, and never takes a name for a formula', async () => {
    const raw = readWorkbook(await writeReview(PLAN), { inflate: inflateNode });
    const sheet = raw.ok ? raw.value.sheets[1] : undefined;
    if (!sheet) throw new TypeError('no sheet');
    expect(shownAt(sheet, 1, 1)).toBe('复评 · =某某学校');
    const texts = [...sheet.rows.keys()].map((at) => [1, 2, 3, 4].map((column) => shownAt(sheet, at, column)));
    expect(texts).toContainEqual(['A1', '指标A1', '3', '2.67']);
    expect(texts).toContainEqual(['A2', '★ 指标A2', '3', '未填全']);
    expect(texts).toContainEqual(['B1', '指标B1', '3', '不适用']);
  });

  it('names its columns by the levels, with the lower one’s scores where there is one between', () => {
    expect(judgingColumns(PLAN).map(({ header }) => header)).toEqual([
      '编号',
      '指标',
      '分值',
      '自评得分',
      '学校填报情况',
      '同意自评',
      '评审得分',
      '理由',
    ]);
    expect(judgingColumns({ ...PLAN, lowerName: '复评' }).map(({ header }) => header)).toContain('复评得分');
    expect(agreedHeader('复评')).toBe('同意复评');
  });
});

describe('A review workbook that comes back', () => {
  const filled = (changes: Parameters<typeof filledReview>[1]) => filledReview(PLAN, changes);

  it('gives blanks where nobody has typed anything, and does not ask what does not apply', async () => {
    const read = opened(await writeReview(PLAN)).answers(PLAN);
    expect([inShort(read), read.counted, read.findings]).toEqual([
      [
        ['A1', false, null, null],
        ['A2', false, null, null],
        ['B2', false, null, null],
      ],
      [],
      [],
    ]);
  });

  it('gives ticks, scores, reasons and counts with their cells', async () => {
    const bytes = await filled({
      学校评审: {
        A1: { 同意自评: '√' },
        A2: { 评审得分: 1.5, 理由: ' 缺考核 ' },
        B2: { 同意自评: '否', 评审得分: '２．５分' },
      },
      抽查人员: { T003: { [COUNTED]: 15 } },
    });
    const read = opened(bytes).answers(PLAN);
    expect(inShort(read)).toEqual([
      ['A1', true, null, null],
      ['A2', false, '1.5', '缺考核'],
      ['B2', false, '2.5', null],
    ]);
    expect(read.counted).toMatchObject([{ person: 'T003', reported: '20', counted: '15' }]);
    expect(read.findings).toEqual([]);
  });

  it('takes 无 for no reason', async () => {
    const read = opened(await filled({ 学校评审: { A2: { 评审得分: 1, 理由: '无' } } })).answers(PLAN);
    expect(inShort(read)[1]).toEqual(['A2', false, '1', null]);
  });

  it('says at the cell what cannot be read', async () => {
    const bytes = await filled({ 学校评审: { A1: { 同意自评: '基本同意' }, A2: { 评审得分: '优' } } });
    const read = opened(bytes).answers(PLAN);
    expect(read.findings.map(({ code, where, expected }) => [code, where.cell, expected])).toEqual([
      ['JY6192', 'F6', '是'],
      ['JY2102', 'G7', '0 到 3 的数字'],
    ]);
    expect(read.answers.map(({ unreadable }) => unreadable)).toEqual([true, true, false]);
  });

  it('is read wherever rows have gone, and says which have gone for good', async () => {
    const bytes = await filled({ 学校评审: { A1: { 同意自评: '是' }, B2: { 评审得分: 1, 理由: '缺' } } });
    const renumbered = edited(bytes, 2, (xml) => moved(xml, 6, 60));
    expect(inShort(opened(renumbered).answers(PLAN))).toEqual(inShort(opened(bytes).answers(PLAN)));
    const without = edited(bytes, 2, (xml) => xml.replace(/<row r="6" .*?<\/row>/s, ''));
    const read = opened(without).answers(PLAN);
    expect(read.findings.map(({ code, expected }) => [code, expected])).toEqual([['JY1107', 'A1']]);
  });

  it('is no review workbook without its hidden sheet, and says which sheet is gone', async () => {
    const bytes = await writeReview({ ...PLAN, sheets: [], counting: null });
    expect(
      opened(bytes)
        .answers(PLAN)
        .findings.map(({ code, expected }) => [code, expected]),
    ).toEqual([
      ['JY1102', '学校评审'],
      ['JY1102', '抽查人员'],
    ]);
    expect(
      opened(edited(bytes, 2, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>'))).identity,
    ).toBeNull();
  });
});

/** The file with one sheet's XML changed. */
function edited(bytes: Uint8Array, number: number, change: (xml: string) => string): Uint8Array {
  const parts = unzip(bytes, inflateNode);
  if (!parts.ok) throw new TypeError('no zip');
  const name = `xl/worksheets/sheet${number}.xml`;
  return packZip(
    [...parts.value].map(([own, data]) => ({
      name: own,
      data: own === name ? new TextEncoder().encode(change(new TextDecoder().decode(data))) : data,
    })),
  );
}

/** A row with another number, as after sorting. */
const moved = (xml: string, from: number, to: number): string =>
  xml.replace(new RegExp(`<row r="${from}" .*?</row>`, 's'), '').replace('</sheetData>', () => {
    const own = new RegExp(`<row r="${from}" .*?</row>`, 's').exec(xml)?.[0] ?? '';
    return `${own.replace(`<row r="${from}"`, `<row r="${to}"`).replaceAll(new RegExp(`r="([A-Z]+)${from}"`, 'g'), `r="$1${to}"`)}</sheetData>`;
  });
