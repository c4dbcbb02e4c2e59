import { describe, expect, it } from 'vitest';
import type { Award, Registry, Result, Review, Submission } from '../../../../src/model/generated/documents.js';
import { APPRAISAL_COLUMNS, AppraisalGatherer, appraisalRows } from '../../../../src/workflows/export/appraisal.js';
import { dataPackage } from '../../../../src/workflows/export/descriptor.js';
import { indicatorRows, resultRow } from '../../../../src/workflows/export/result-rows.js';
import {
  awardRow,
  decimalOf,
  factRows,
  groupRows,
  reviewRows,
  schoolRows,
} from '../../../../src/workflows/export/rows.js';
import { exportBook } from '../../../../src/workflows/export/sheets.js';
import { EXPORT_TABLES, TABLE_NAMES } from '../../../../src/workflows/export/tables.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { type Counts, smallResult, smallStandard } from '../../../support/ranked-result.js';
import { SCHOOL_ID, sampleAssessment, sampleSchool } from '../../../support/sample-school.js';

const FULL: Counts = { A1: [1, 1], A2: [1, 3], B1: [1, 1], B2: null };
const assessment = sampleAssessment(
  sampleSchool({ teachers: 2, researchGroups: 1, preparationGroups: 1 }, { codeHistory: ['OLD1'] }),
  { standards: [smallStandard()] },
);
const school = { id: 'OLD1', name: '旧名', unit: 'u1', category: '初中', stages: ['junior'] };
const result: Result = smallResult(
  '1',
  FULL,
  { total: '85.19', exact: '2300/27' },
  { school, subject: { ...school, grain: 'school', id: 'OLD1' } as never },
);

/** Every row of a table has as many values as the table has columns. */
const fits = (table: keyof typeof EXPORT_TABLES, row: readonly unknown[]) =>
  Object.fromEntries(EXPORT_TABLES[table].columns.map(({ name }, place) => [name, row[place]]));

describe('rows of tables', () => {
  it('have a value for every column', () => {
    const lengths = [
      ['schools', schoolRows(assessment)[0]],
      ['groups', groupRows(assessment)[0]],
      ['results', resultRow(assessment, { result, sha256: 'd' })],
      ['indicators', indicatorRows(assessment, { result })[0]],
      ['awards', awardRow(assessment, MINIMAL_DOCUMENTS.award)],
      ['reviews', reviewRows(assessment, MINIMAL_DOCUMENTS.review, { names: false })[0]],
    ] as const;
    expect(lengths.map(([table, row]) => [table, row?.length])).toEqual(
      lengths.map(([table]) => [table, EXPORT_TABLES[table].columns.length]),
    );
  });

  it('name a school by its present code, and keep exact values beside decimals', () => {
    expect(fits('results', resultRow(assessment, { result, sha256: 'digest' }))).toMatchObject({
      school_id: SCHOOL_ID,
      total: '85.19',
      total_exact: '2300/27',
      standard_title: '小标准',
      sha256: 'digest',
    });
    const [, second, , last] = indicatorRows(assessment, { result }).map((row) => fits('indicators', row));
    expect(second).toMatchObject({
      indicator: 'A2',
      share: '0.333333',
      share_exact: '1/3',
      awarded: '6.666667',
      key: false,
    });
    expect(last).toMatchObject({ indicator: 'B2', status: 'not-applicable', share: null, awarded: null });
  });

  it.each([
    ['1/8', '0.125'],
    ['100', '100'],
    ['0', '0'],
    ['2/3', '0.666667'],
    [null, null],
    ['abc', null],
  ])('write %s as %s', (exact, decimal) => {
    expect(decimalOf(exact)).toBe(decimal);
  });

  it('have a row for every value and period, free text only where names are asked for, never telephone numbers', () => {
    const submission = {
      ...MINIMAL_DOCUMENTS.submission,
      subject: { id: SCHOOL_ID, grain: 'school' },
      facts: { unknownCount: 3 },
      rows: [
        { id: 'R001', grain: 'item', facts: { itemTitle: '张三的课 13912345678', itemKind: 'paper' } },
        {
          id: 'G01',
          grain: 'researchGroup',
          facts: { monthlyMeetings: { '2025-09': 2, '2025-10': 0 }, weekly: { S1: { every: 'no', missed: [3, 7] } } },
        },
      ],
    } as unknown as Submission;
    const told = (names: boolean) =>
      [...factRows(assessment, submission, { names })].map((row) => {
        const { subject_id: subject, metric, period, value, number } = fits('facts', row);
        return [subject, metric, period, value, number];
      });
    expect(told(false)).toEqual([
      [SCHOOL_ID, 'unknownCount', 'year', '3', 3],
      ['R001', 'itemTitle', 'year', null, null],
      ['R001', 'itemKind', 'year', 'paper', null],
      ['G01', 'monthlyMeetings', '2025-09', '2', 2],
      ['G01', 'monthlyMeetings', '2025-10', '0', 0],
      ['G01', 'weekly', 'S1.every', 'no', null],
      ['G01', 'weekly', 'S1.missed', '3;7', null],
    ]);
    expect(told(true)[1]?.[3]).toBe('张三的课 139****5678');
  });

  it('leave the reasons of reviewers out unless names are asked for', () => {
    const review: Review = {
      ...MINIMAL_DOCUMENTS.review,
      scores: [{ indicator: 'A1', awarded: '8/3', reason: '李老师说' }],
    };
    const of = (names: boolean) => fits('reviews', reviewRows(assessment, review, { names })[0] ?? []);
    expect([of(false)['reason'], of(true)['reason'], of(true)['awarded']]).toEqual([null, '李老师说', '2.666667']);
  });
});

describe('the tables', () => {
  it('have keys among their columns, and point to keys of tables that exist', () => {
    const wrong = TABLE_NAMES.flatMap((name) => {
      const { columns, primaryKey, foreignKeys } = EXPORT_TABLES[name];
      const own = new Set(columns.map((column) => column.name));
      const foreign = foreignKeys.filter(
        ({ fields, table, to }) =>
          fields.some((field) => !own.has(field)) || EXPORT_TABLES[table].primaryKey.join() !== to.join(),
      );
      return [...primaryKey.filter((key) => !own.has(key)), ...foreign.map(({ table }) => table)];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the descriptor', () => {
  const head = {
    name: 'city-2026',
    title: '数据',
    issued: '2026-07-01',
    issuer: '市教科院',
    version: '2025-2026',
    language: 'zh-CN' as const,
    licence: { name: 'CC-BY-4.0', title: 'CC-BY-4.0' },
  };
  const written = (name: 'schools' | 'groups') => ({
    table: EXPORT_TABLES[name],
    title: name,
    path: `${name}.csv`,
    bytes: 10,
    sha256: 'a'.repeat(64),
  });

  it('describes types, units, keys, licence and digests', () => {
    expect(dataPackage(head, [written('schools'), written('groups')])).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      created: '2026-07-01T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0' }],
      resources: [
        { name: 'schools', path: 'schools.csv', bytes: 10, hash: `sha256:${'a'.repeat(64)}` },
        {
          name: 'groups',
          schema: {
            primaryKey: ['school_id', 'group_id'],
            foreignKeys: [{ fields: ['school_id'], reference: { resource: 'schools', fields: ['school_id'] } }],
          },
        },
      ],
    });
  });

  it('leaves out keys to tables that were not written', () => {
    const [resource] = dataPackage(head, [written('groups')])['resources'] as { schema: object }[];
    expect(resource?.schema).not.toHaveProperty('foreignKeys');
  });
});

describe('the workbook of tables', () => {
  it('has numbers as numbers and ids as text, and describes its columns', () => {
    const book = exportBook(new Map([['results', [resultRow(assessment, { result, sha256: 'd' })]]]), {
      title: '数据',
      date: '2026-07-01',
      language: 'zh-CN',
    });
    const [results, columns] = book.sheets;
    const cell = (name: string) =>
      results?.rows[0]?.[EXPORT_TABLES.results.columns.findIndex((one) => one.name === name)];
    expect([cell('total'), cell('school_id'), cell('level')]).toEqual([85.19, SCHOOL_ID, 1]);
    expect(columns?.rows[0]).toEqual(['评定结果.result_id', '结果标识', 'string', '']);
  });
});

describe('the table for appraisal', () => {
  const rowsWith = (awards: readonly Award[], receipts: ReadonlyMap<string, number> = new Map()) => {
    const gathered = new AppraisalGatherer(assessment);
    gathered.add({ result, sha256: 'digest' });
    const group = { id: 'G01', grain: 'researchGroup' as const, name: '语文教研组' };
    gathered.add({
      result: smallResult('2', FULL, { total: '95', grade: 'excellent' }, { school, subject: group }),
      sha256: 'x',
    });
    const rows = appraisalRows(assessment, gathered, { awards, receiptErrors: receipts, on: '2026-07-02' });
    return rows.map((row) => Object.fromEntries(APPRAISAL_COLUMNS.map(({ name }, place) => [name, row[place]])));
  };

  it('has one row a school with grade, keys, groups and titles', () => {
    const held = (id: string, grain: 'school' | 'researchGroup' | 'person'): Award => ({
      ...MINIMAL_DOCUMENTS.award,
      award: 'title',
      subject: { id, grain, name: id, school: 'OLD1', unit: 'u1' },
    });
    const [row] = rowsWith(
      [held('OLD1', 'school'), held('G01', 'researchGroup'), held('T01', 'person')],
      new Map([[SCHOOL_ID, 2]]),
    );
    expect(row).toMatchObject({
      school_id: SCHOOL_ID,
      grade: '良好',
      total: '85.19',
      levels: '学校自评',
      key_indicators: 2,
      groups_assessed: 1,
      groups_best: 1,
      titles: 'title',
      titles_groups: 1,
      titles_persons: 1,
      findings_open: 2,
      result_sha256: 'digest',
    });
  });

  it('keeps a school that handed in nothing, and those attached to another out', () => {
    const registry = {
      ...assessment.registry,
      schools: [
        ...assessment.registry.schools,
        { ...sampleSchool({ teachers: 0, researchGroups: 0, preparationGroups: 0 }), id: '9', parentSchool: SCHOOL_ID },
      ],
    } as Registry;
    const none = appraisalRows({ ...assessment, registry }, new AppraisalGatherer(assessment), {
      awards: [],
      receiptErrors: new Map(),
      on: '2026-07-02',
    });
    expect(none.map((row) => [row.length, row[1], row[5], row.at(-1)])).toEqual([
      [APPRAISAL_COLUMNS.length, SCHOOL_ID, null, null],
    ]);
  });
});
