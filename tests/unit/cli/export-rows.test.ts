import { describe, expect, it } from 'vitest';
import { exportRows } from '../../../src/cli/export-rows.js';
import type { YearSource } from '../../../src/cli/export-source.js';
import type { Review, Submission } from '../../../src/model/generated/documents.js';
import { EXPORT_TABLES, TABLE_NAMES, type TableName } from '../../../src/workflows/export/tables.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';
import { type Counts, smallResult, smallStandard } from '../../support/ranked-result.js';
import { SCHOOL_ID, sampleAssessment, sampleSchool } from '../../support/sample-school.js';

const FULL: Counts = { A1: [1, 1], A2: [1, 1], B1: [1, 1], B2: [1, 1] };
const assessment = sampleAssessment(sampleSchool({ teachers: 1, researchGroups: 2, preparationGroups: 0 }), {
  standards: [smallStandard()],
});
const submission: Submission = {
  ...MINIMAL_DOCUMENTS.submission,
  subject: { id: SCHOOL_ID, grain: 'school' },
  facts: { courses: 3 },
  rows: [],
};
const review: Review = {
  ...MINIMAL_DOCUMENTS.review,
  scores: [{ indicator: 'A1', awarded: '1', reason: '张老师说的' }],
};

/** A year of two results, one submission, one award and one review; says which kinds were read. */
function yearOf(): { readonly year: YearSource; readonly read: string[] } {
  const read: string[] = [];
  const documents = { submission: [submission], review: [review] } as Record<string, readonly unknown[]>;
  const year = {
    assessment,
    async *results() {
      read.push('results');
      for (const id of ['1', '2']) yield { result: smallResult(id, FULL, { total: '100' }), sha256: 'd' };
    },
    async *documents(kind: string) {
      read.push(kind);
      yield* documents[kind] ?? [];
    },
    awards: () => {
      read.push('awards');
      return Promise.resolve([MINIMAL_DOCUMENTS.award]);
    },
  } as unknown as YearSource;
  return { year, read };
}

async function rowsOf(tables: readonly TableName[], names = false) {
  const { year, read } = yearOf();
  const rows: string[] = [];
  const all = [];
  for await (const [table, row] of exportRows(year, { tables: new Set(tables), names })) {
    rows.push(table);
    all.push(row);
  }
  return { rows, all, read };
}

describe('the rows of an export', () => {
  it('come table by table, each result followed by its indicators', async () => {
    const indicators = ['indicators', 'indicators', 'indicators', 'indicators'];
    expect((await rowsOf(TABLE_NAMES)).rows).toEqual([
      'schools',
      'groups',
      'groups',
      'results',
      ...indicators,
      'results',
      ...indicators,
      'facts',
      'awards',
      'reviews',
    ]);
  });

  it('have as many values as their table has columns', async () => {
    const { rows, all } = await rowsOf(TABLE_NAMES);
    expect(all.map((row) => row.length)).toEqual(rows.map((table) => EXPORT_TABLES[table as TableName].columns.length));
  });

  it.each([
    [['schools'], []],
    [['indicators'], ['results']],
    [['results'], ['results']],
    [['facts'], ['submission']],
    [['awards'], ['awards']],
    [['reviews'], ['review']],
    [[], []],
  ] as const)('for %j read nothing but %j', async (tables, kinds) => {
    expect((await rowsOf(tables)).read).toEqual(kinds);
  });

  it('have free texts only where names are asked for', async () => {
    const [[without], [whole]] = [(await rowsOf(['reviews'])).all, (await rowsOf(['reviews'], true)).all];
    expect([without?.at(-1), whole?.at(-1)]).toEqual([null, '张老师说的']);
  });
});
