import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/documents/parse.js';
import type { Result } from '../../../src/model/generated/documents.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { scoreSubmission, scoreWorkbook } from '../../../src/workflows/score-workbook.js';
import { CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile, deskOf, filledWorkbook, recordsOf, resultsOfCase } from '../../support/case-desk.js';
import { submissionOfCase } from '../../support/case-submission.js';
import { ROOT, readJson } from '../../support/cli.js';

const CASES = ['00-perfect', '01-small-primary', '02-nine-year', '04-blanks', '06b-edge-89.994', '07-subject-base'];

interface Expected {
  readonly standard: string;
  readonly subject: string;
  readonly grade?: string | null;
  readonly total?: string | null;
  readonly blankIndicators?: readonly string[];
}

const made = new Map<string, { readonly desk: Desk; readonly results: readonly Result[] }>();
const resultsOf = (name: string): readonly Result[] => made.get(name)?.results ?? [];
const one = (name: string, subject = CASE_SCHOOL): Result =>
  resultsOf(name).find((result) => result.subject.id === subject) as Result;

beforeAll(async () => {
  for (const name of CASES) {
    const desk = await deskOf(caseFile(name));
    made.set(name, { desk, results: resultsOfCase(desk, caseFile(name)) });
  }
});

describe.each(CASES)('the results of the case %s', (name) => {
  it('follow their schema', async () => {
    for (const result of resultsOf(name))
      expect(await checkDocument('result', result, name)).toMatchObject({ ok: true, findings: [] });
  });

  it('say what was worked out by hand', () => {
    const expected = readJson<readonly Expected[]>(`${ROOT}tests/fixtures/cases/${name}.expected.json`);
    const { school } = caseFile(name);
    const own = resultsOf(name).map((result) => ({
      standard: result.standard.id,
      subject: result.subject.id === CASE_SCHOOL ? school.id : result.subject.id,
      grade: (result.final ?? result).grade,
      total: (result.final ?? result).total,
    }));
    const worked = expected.map(({ standard, subject, ...totals }) => {
      const { grade = null, total = null } = (totals as { final?: Expected }).final ?? totals;
      return { standard, subject, grade, total };
    });
    expect(own).toEqual(worked);
  });

  it('have ids of their own that stay the same', () => {
    const ids = resultsOf(name).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(resultsOfCase((made.get(name) as { desk: Desk }).desk, caseFile(name)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('a result with blanks', () => {
  it('has null for every number that depends on them, and 0 nowhere', () => {
    const result = one('04-blanks');
    const { base, basePrinted, gradeScore, total, totalExact, guardFailed, grade } = result;
    expect([base, basePrinted, gradeScore, total, totalExact, guardFailed, grade]).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(result.blankIndicators.length).toBeGreaterThan(0);
    for (const { id, status, share, awarded, printed, inputs } of result.indicators.filter((entry) =>
      result.blankIndicators.includes(entry.id),
    ))
      expect([id, status, share, awarded, printed, inputs]).toEqual([id, 'blank', null, null, null, null]);
    const touched = new Set(result.blankIndicators.map((id) => id.replace(/\d+$/, '')));
    for (const { id, awarded, printed } of result.dimensions)
      expect([id, awarded === null, printed === null]).toEqual([id, touched.has(id), touched.has(id)]);
  });

  it('names what is missing: whom, what and when', () => {
    const blanks = one('04-blanks').indicators.flatMap((entry) => entry.blanks ?? []);
    const metrics = [...(made.get('04-blanks') as { desk: Desk }).desk.assessment.metrics.byId.keys()];
    expect(blanks.length).toBeGreaterThan(0);
    expect(blanks.filter((text) => metrics.includes(text.split(/[ （]/)[1] as string))).toEqual([]);
    expect(blanks.some((text) => /（(上|下)学期）$/.test(text))).toBe(true);
    for (const entry of one('04-blanks').indicators) {
      expect((entry.blanks ?? []).length).toBeLessThanOrEqual(20);
      expect('blanks' in entry).toBe(entry.status === 'blank');
    }
  });
});

describe('a result', () => {
  it('holds histograms over the teachers, never their numbers', () => {
    for (const name of CASES) {
      const people = (caseFile(name).persons ?? []).map(({ id }) => id);
      for (const result of resultsOf(name)) {
        const text = JSON.stringify(result.indicators.map(({ inputs }) => inputs));
        expect(people.filter((id) => text.includes(`"${id}"`))).toEqual([]);
      }
    }
    const members = one('02-nine-year').indicators.flatMap(({ inputs }) =>
      inputs?.type === 'members' ? [inputs] : [],
    );
    expect(members.length).toBeGreaterThan(3);
    for (const { histogram, periods } of members)
      for (const { values } of histogram) expect(values).toHaveLength(periods.length);
  });

  it('counts every teacher of the denominator once in the histogram of observed lessons', () => {
    const teachers = (caseFile('00-perfect').persons ?? []).filter(
      ({ facts }) => facts['position'] !== 'nonTeachingLeader',
    );
    const inputs = one('00-perfect').indicators.find(({ id }) => id === 'D5')?.inputs;
    expect(inputs?.type === 'members' && inputs.histogram.reduce((sum, { members }) => sum + members, 0)).toBe(
      teachers.length,
    );
  });

  it('refers to the submission, the programme and the standard that it was made from', () => {
    const { desk } = made.get('00-perfect') as { desk: Desk };
    const submission = submissionOfCase(caseFile('00-perfect'), desk.assessment);
    const result = one('00-perfect');
    expect(result.derivedFrom).toMatchObject([{ id: submission.id, kind: 'submission' }]);
    expect([result.programme.id, result.standard.id, result.level]).toEqual([
      desk.assessment.programme.id,
      'changzhou-2023/school-quality',
      1,
    ]);
    const other = scoreSubmission(desk, { ...submission, facts: {} })[0];
    expect(other?.derivedFrom[0]?.sha256).not.toBe(result.derivedFrom[0]?.sha256);
  });

  it('says who it is about: the school by the registry, a group with subjects', () => {
    expect(one('00-perfect').school).toEqual({
      id: CASE_SCHOOL,
      name: '测试学校',
      unit: '320402',
      category: '初中',
      stages: ['junior'],
    });
    expect(one('00-perfect').subject).toEqual({ id: CASE_SCHOOL, grain: 'school', name: '测试学校' });
    const group = caseFile('00-perfect').groups?.find(({ id }) => id === 'G01');
    expect(one('00-perfect', 'G01').subject).toMatchObject({
      id: 'G01',
      grain: 'researchGroup',
      subjects: group?.subjects,
    });
    expect(one('07-subject-base').school).toEqual({
      id: CASE_SCHOOL,
      name: '测试基地',
      unit: '320402',
      category: '',
      stages: [],
    });
  });

  it('of a group that nobody nominated has calculated indicators and nothing else', () => {
    const { status, total, grade, indicators, levels } = one('00-perfect', 'G02');
    expect([status, total, grade, levels]).toEqual(['not-applied', null, null, undefined]);
    expect(indicators.some((entry) => entry.status === 'scored')).toBe(true);
  });

  it('says for which indicator there is a waiver, by whom and why', () => {
    const entry = one('01-small-primary').indicators.find(({ id }) => id === 'C6');
    expect(entry).toMatchObject({
      status: 'not-applicable',
      awarded: null,
      waived: { by: 'district', reason: '村小，周边无其他学段' },
    });
  });

  it('keeps what each level judged beside its own award, and the levels with their gaps', () => {
    const result = one('02-nine-year');
    const judged = Object.fromEntries(
      result.indicators.flatMap((entry) => (entry.judged ? [[entry.id, entry.judged]] : [])),
    );
    expect(judged['A1']).toEqual([
      { level: 2, awarded: '1' },
      { level: 3, awarded: '2' },
    ]);
    expect(judged['B1']).toEqual([{ level: 2, awarded: '2' }]);
    expect(result.indicators.find(({ id }) => id === 'B1')?.level).toBe(2);
    expect(result.levels?.map(({ level, flag }) => [level, flag === undefined])).toEqual([
      [1, true],
      [2, false],
      [3, false],
    ]);
    expect(result.final).toBeDefined();
    expect(one('00-perfect')).not.toHaveProperty('final');
  });
});

describe('a result from a workbook', () => {
  it('names the file and the cells behind every award', async () => {
    const file = caseFile('00-perfect');
    const { desk } = made.get('00-perfect') as { desk: Desk };
    const scored = scoreWorkbook(desk, 'a.xlsx', await filledWorkbook(desk, file), recordsOf(file));
    const [school] = scored.results;
    expect(school?.source).toMatchObject({ file: 'a.xlsx', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const without = school?.indicators
      .filter(({ status, cells }) => status === 'scored' && cells.length === 0)
      .map(({ id }) => id);
    expect(without).toEqual([]);
    const { derivedFrom: _from, source: _source, indicators, ...rest } = school as Result;
    const { derivedFrom: _other, indicators: facts, ...expected } = one('00-perfect');
    expect(rest).toEqual(expected);
    expect(indicators.map((entry) => ({ ...entry, cells: [] }))).toEqual(facts);
  });

  it('that cannot be read is none, and there are no results', async () => {
    const { desk } = made.get('00-perfect') as { desk: Desk };
    expect(scoreWorkbook(desk, 'a.xlsx', new Uint8Array())).toMatchObject({
      file: 'a.xlsx',
      unreadable: true,
      results: [],
      findings: [{ code: 'JY0105' }],
    });
  });
});
