import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/documents/parse.js';
import type { Answer, AnswerValue, Explanation, FormAnswers } from '../../../src/model/form-answers.js';
import type { PlanBinding } from '../../../src/model/form-plan.js';
import type { Submission } from '../../../src/model/generated/documents.js';
import { SLOT_PREFIX, submissionOf } from '../../../src/workflows/submission.js';
import { hasher, planOf, SCHOOL_ID, STAMP, sampleAssessment, sampleSchool } from '../../support/sample-school.js';

const assessment = sampleAssessment(sampleSchool({ teachers: 2, researchGroups: 2, preparationGroups: 1 }));
const plan = planOf(assessment);
const SOURCE = { file: 'a.xlsx', sha256: 'a'.repeat(64) };
const SCHOOL_STANDARD = 'changzhou-2023/school-quality';
const GROUP_STANDARD = 'changzhou-2023/research-group';
const SLOT = `${SLOT_PREFIX}${GROUP_STANDARD}/0`;

/** Who an answer is about, by his number. */
const grainOf = (subject: string): string =>
  ({ T: 'person', G: 'researchGroup', P: 'preparationGroup', R: 'item', E: 'evidence', s: 'researchGroup' })[
    subject[0] as string
  ] ?? 'school';

let cells = 0;
const answer = (subject: string, binding: PlanBinding, value: AnswerValue | null, sheet = '表'): Answer => {
  cells += 1;
  const place = { sheet, cell: `C${cells}`, label: '' };
  return {
    subject,
    grain: grainOf(subject),
    binding,
    question: { binding, type: { kind: 'count' }, by: '' },
    value,
    unreadable: false,
    place,
  };
};

const fact = (
  subject: string,
  metric: string,
  value: AnswerValue | null,
  period?: string,
  part?: 'every' | 'except',
): Answer =>
  answer(
    subject,
    { to: 'metric', metric, ...(period === undefined ? {} : { period }), ...(part === undefined ? {} : { part }) },
    value,
  );

function made(answers: readonly Answer[], more: Partial<FormAnswers> = {}): Submission {
  const rows = [...new Set(answers.map(({ subject }) => subject))]
    .filter((id) => /^[TRGPE]\d/.test(id))
    .map((id, place) => ({ id, grain: grainOf(id), sheet: '表', row: place + 3 }));
  return submissionOf(
    { assessment, stamp: STAMP, hasher },
    plan,
    { identity: { standards: {} }, answers, rows, normalisations: [], findings: [], ...more },
    SOURCE,
  );
}

const factsOf = (submission: Submission, id: string) => submission.rows.find((row) => row.id === id)?.facts;

describe('a submission', () => {
  it('follows its schema, and says what it was made from', async () => {
    const submission = made([fact('T001', 'lessonsObserved', 20, '1'), fact(SCHOOL_ID, 'books', 3)]);
    expect(await checkDocument('submission', submission, 'a')).toMatchObject({ ok: true, findings: [] });
    expect(submission).toMatchObject({
      kind: 'submission',
      schoolYear: '2025-2026',
      subject: { id: SCHOOL_ID, grain: 'school' },
    });
    expect([submission.programme.id, submission.standards.map(({ id }) => id)]).toEqual([
      assessment.programme.id,
      assessment.standards.map(({ id }) => id),
    ]);
    expect(submission.source).toMatchObject(SOURCE);
  });

  it('takes along what the school explains: whom it is about, why, and the cell', async () => {
    const row = (place: number, code: string, subject: string, text: string): Explanation => ({
      code,
      subject,
      text,
      sheet: '情况说明',
      cells: { code: `B${place}`, subject: `C${place}`, text: `D${place}` },
      label: `X0${place}`,
    });
    const submission = made([], {
      explanations: [
        row(1, 'JY3501', 'T012', '名师工作室领衔人，每周固定听课。'),
        row(2, 'JY3502', '', '八位老师支教，文件备查。'),
        row(3, 'JY2101', 'T003', '没有填是因为忘了。'),
        row(4, 'JY3501', 'T013', '属实'),
      ],
    });
    expect(submission.explanations).toEqual([
      { code: 'JY3501', subject: 'T012', text: '名师工作室领衔人，每周固定听课。', cell: '情况说明!D1' },
      { code: 'JY3502', subject: SCHOOL_ID, text: '八位老师支教，文件备查。', cell: '情况说明!D2' },
    ]);
    expect(await checkDocument('submission', submission, 'a')).toMatchObject({ ok: true, findings: [] });
    expect(made([])).not.toHaveProperty('explanations');
  });

  it('of another file is another document', () => {
    const other = submissionOf(
      { assessment, stamp: STAMP, hasher },
      plan,
      { identity: { standards: {} }, answers: [], rows: [], normalisations: [], findings: [] },
      { ...SOURCE, sha256: 'b'.repeat(64) },
    );
    expect(other.id).not.toBe(made([]).id);
    expect(made([]).id).toBe(made([]).id);
  });
});

describe('its facts', () => {
  it('are single values, or values by period', () => {
    const submission = made([
      fact(SCHOOL_ID, 'books', 3),
      fact(SCHOOL_ID, 'activities', 2, '1'),
      fact(SCHOOL_ID, 'activities', 0, '2'),
      fact('T001', 'position', 'teacher'),
      fact('T001', 'lessons', 20, '1'),
    ]);
    expect(submission.facts).toEqual({ books: 3, activities: { '1': 2, '2': 0 } });
    expect(factsOf(submission, 'T001')).toEqual({ position: 'teacher', lessons: { '1': 20 } });
  });

  it('are missing where a cell is blank: never 0', () => {
    const submission = made([
      fact(SCHOOL_ID, 'books', null),
      fact(SCHOOL_ID, 'activities', null, '1'),
      fact(SCHOOL_ID, 'activities', 4, '2'),
    ]);
    expect(submission.facts).toEqual({ activities: { '2': 4 } });
  });

  it('have the two parts of a week entry side by side, in whatever order they come', () => {
    const submission = made([
      fact('P01', 'weekly', [3, 7], '1', 'except'),
      fact('P01', 'weekly', 'no', '1', 'every'),
      fact('P01', 'weekly', 'yes', '2', 'every'),
      fact('G01', 'weekly', 'yes', '1', 'every'),
    ]);
    expect(factsOf(submission, 'P01')).toEqual({
      weekly: { every: { '1': 'no', '2': 'yes' }, except: { '1': [3, 7] } },
    });
    expect(factsOf(submission, 'G01')).toEqual({ weekly: { every: { '1': 'yes' }, except: {} } });
  });
});

describe('its rows', () => {
  it('are all groups of the registry and every number in use, each once; spare numbers are no rows', () => {
    const submission = made([
      fact('T002', 'position', 'teacher'),
      fact('R001', 'itemKind', 'case'),
      fact('G01', 'courses', 1),
    ]);
    expect(submission.rows.map(({ id, grain }) => [id, grain])).toEqual([
      ['G01', 'researchGroup'],
      ['G02', 'researchGroup'],
      ['P01', 'preparationGroup'],
      ['T002', 'person'],
      ['R001', 'item'],
    ]);
    expect(factsOf(submission, 'G02')).toEqual({});
  });

  it('do not hold names or evidence', () => {
    const submission = made([
      answer('T001', { to: 'field', field: 'name' }, '王老师'),
      fact('T001', 'position', 'teacher'),
      answer('E001', { to: 'field', field: 'title' }, '材料'),
    ]);
    expect(JSON.stringify(submission)).not.toContain('王老师');
    expect(submission.rows.map(({ id }) => id)).not.toContain('E001');
  });
});

describe('its judgements', () => {
  const box = (subject: string, item: string, value: string | null): Answer =>
    answer(subject, { to: 'judgement', standard: GROUP_STANDARD, indicator: 'B1', item }, value);

  it('are levels and boxes by indicator, with their notes', () => {
    const submission = made([
      answer(SCHOOL_ID, { to: 'judgement', standard: SCHOOL_STANDARD, indicator: 'A3' }, 'B'),
      answer(SCHOOL_ID, { to: 'judgement', standard: SCHOOL_STANDARD, indicator: 'A1', item: 'x' }, 'yes'),
      answer(SCHOOL_ID, { to: 'judgement', standard: SCHOOL_STANDARD, indicator: 'A1', item: 'y' }, 'no'),
      answer(SCHOOL_ID, { to: 'judgement', standard: SCHOOL_STANDARD, indicator: 'A4' }, null),
      answer(SCHOOL_ID, { to: 'note', standard: SCHOOL_STANDARD, indicator: 'A3' }, '见附件。'),
    ]);
    expect(submission.judgements).toEqual([
      {
        standard: SCHOOL_STANDARD,
        subject: SCHOOL_ID,
        values: { A3: 'B', A1: { x: 'yes', y: 'no' } },
        notes: { A3: '见附件。' },
      },
    ]);
  });

  it('in a nomination column are those of the group whose number stands at its head', () => {
    const nominated = answer(SLOT, { to: 'nominated', standard: GROUP_STANDARD }, 'G02');
    const submission = made([box(SLOT, 'x', 'yes'), nominated, fact(SLOT, 'schoolHonoured', 'yes')]);
    expect(submission.judgements.map(({ subject, values }) => [subject, values])).toEqual([
      ['G02', { B1: { x: 'yes' } }],
    ]);
    expect(submission.nominated).toEqual([{ standard: GROUP_STANDARD, subject: 'G02' }]);
    expect(factsOf(submission, 'G02')).toEqual({ schoolHonoured: 'yes' });
  });

  it('in a column that nominates nobody are left out', () => {
    const submission = made([box(SLOT, 'x', 'yes'), answer(SLOT, { to: 'nominated', standard: GROUP_STANDARD }, null)]);
    expect([submission.judgements, submission.nominated]).toEqual([[], []]);
  });
});

describe('its evidence', () => {
  const field = (id: string, name: string, value: string | null): Answer =>
    answer(id, { to: 'field', field: name }, value);

  it('is what is named with indicator, title and place; the date may be missing', () => {
    const submission = made([
      field('E001', 'indicator', 'changzhou-2023/school-quality#A1'),
      field('E001', 'title', '方案'),
      field('E001', 'location', 'a.pdf'),
      field('E001', 'date', '2026-01-02'),
      field('E002', 'indicator', 'changzhou-2023/school-quality#A2'),
      field('E002', 'title', '总结'),
      field('E002', 'location', 'b.pdf'),
      field('E003', 'title', '没有指标'),
      field('E003', 'location', 'c.pdf'),
    ]);
    expect(submission.evidence).toEqual([
      {
        id: 'E001',
        indicator: 'changzhou-2023/school-quality#A1',
        title: '方案',
        date: '2026-01-02',
        location: 'a.pdf',
      },
      { id: 'E002', indicator: 'changzhou-2023/school-quality#A2', title: '总结', location: 'b.pdf' },
    ]);
  });
});

describe('its source', () => {
  it('names the cell of every value, and of none that is blank', () => {
    const [first, second, blank] = [
      fact('T001', 'lessons', 20, '1'),
      answer(SLOT, { to: 'nominated', standard: GROUP_STANDARD }, 'G01', '优秀组申报'),
      fact('T001', 'lessons', null, '2'),
    ];
    const { source } = made([first, second, blank] as readonly Answer[]);
    expect(source?.cells).toEqual({
      表: { 'T001/lessons/1': first?.place.cell },
      优秀组申报: { [`G01/nominated:${GROUP_STANDARD}`]: second?.place.cell },
    });
  });

  it('keeps what was put right', () => {
    const normalisation = { sheet: '表', cell: 'C1', before: '２', after: '2', rule: 'full-width' };
    expect(made([], { normalisations: [normalisation] }).normalisations).toEqual([normalisation]);
  });
});
