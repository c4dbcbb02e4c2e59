import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/model/generated/documents.js';
import { gradingView, type ReportSource } from '../../../../src/workflows/report/view.js';
import { CASE_SCHOOL } from '../../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../../support/case-desk.js';

interface Row {
  readonly [name: string]: unknown;
}

const sources = new Map<string, ReportSource>();

/** What the report of a subject of a case is made from. */
async function sourceOf(name: string, subject: string): Promise<ReportSource> {
  const file = caseFile(name);
  const desk = await deskOf(file);
  const { programme, metrics, standards } = desk.assessment;
  const result = resultsOfCase(desk, file).find((one) => one.subject.id === subject) as Result;
  const standard = standards.find(({ id }) => id === result.standard.id) as ReportSource['standard'];
  return { result, standard, programme, metrics, digest: 'd'.repeat(64), keyKind: 'none' };
}

beforeAll(async () => {
  for (const [name, subject] of [
    ['00-perfect', CASE_SCHOOL],
    ['00-perfect', 'G01'],
    ['01-small-primary', CASE_SCHOOL],
    ['02-nine-year', CASE_SCHOOL],
    ['04-blanks', CASE_SCHOOL],
    ['06b-edge-89.994', CASE_SCHOOL],
    ['07-subject-base', CASE_SCHOOL],
  ] as const)
    sources.set(`${name}/${subject}`, await sourceOf(name, subject));
});

const source = (name: string, subject = CASE_SCHOOL): ReportSource => sources.get(`${name}/${subject}`) as ReportSource;
const view = (name: string, subject = CASE_SCHOOL, changes: Partial<ReportSource> = {}): Row =>
  gradingView({ ...source(name, subject), ...changes });
const rows = (given: Row, name: string): readonly Row[] => given[name] as readonly Row[];

describe('the view of a grading report', () => {
  it('prints the numbers of the result as they stand there, rounded once', () => {
    for (const name of ['00-perfect', '01-small-primary', '06b-edge-89.994', '07-subject-base']) {
      const { result } = source(name);
      const { grade, total, base, gradeScore } = view(name);
      const zh = result.effective.grades.find(({ code }) => code === result.grade)?.zh;
      expect([grade, total, base, gradeScore]).toEqual([zh, result.total, result.basePrinted, result.gradeScore]);
      const awards = rows(view(name), 'indicatorRows').map((row) => row['awarded']);
      expect(awards.filter((award) => award !== '不适用')).toEqual(
        result.indicators.filter(({ status }) => status === 'scored').map(({ printed }) => printed),
      );
      expect(rows(view(name), 'dimensions').map((row) => row['awarded'])).toEqual(
        result.dimensions.map(({ printed }) => printed ?? '—'),
      );
    }
  });

  it('says who, what year and by which standard', () => {
    const facts = Object.fromEntries(
      rows(view('00-perfect', 'G01'), 'identity').map(({ name, value }) => [name, value]),
    );
    expect(facts).toMatchObject({
      学校名称: '测试学校',
      标识码: CASE_SCHOOL,
      报送单位: '天宁区',
      学校类别: '初中',
      评估学年: '2025—2026学年',
    });
    expect(facts['评估对象']).toMatch(/^G01 .*教研组$/);
    expect(facts['学科']).toBe(source('00-perfect', 'G01').result.subject.subjects?.join('、'));
    const { title, subtitle, standardId } = view('00-perfect');
    expect([title, subtitle, standardId]).toEqual([
      `某市${source('00-perfect').standard.title.zh}`,
      '评定报告',
      'changzhou-2023/school-quality',
    ]);
  });

  it('of a base has no line for what a base does not have', () => {
    const names = rows(view('07-subject-base'), 'identity').map(({ name }) => name);
    expect(names).toContain('基地名称');
    expect(names.filter((name) => ['学校名称', '学校类别', '学科'].includes(String(name)))).toEqual([]);
  });

  it('says how it is signed, and never claims the force of a seal', () => {
    const notes = (['self-managed', 'certificate-authority', 'none'] as const).map(
      (keyKind) => view('00-perfect', CASE_SCHOOL, { keyKind })['keyNote'],
    );
    expect(notes).toEqual([
      expect.stringContaining('不具有公章的效力'),
      expect.stringContaining('不代替公章'),
      '本件未加电子签名。',
    ]);
  });
});

describe('a report with blanks', () => {
  it('withholds grade and totals, prints no 0 for them and lists what is missing', () => {
    const { grade, total, base, gradeScore, withheld } = view('04-blanks');
    expect([grade, total, base, gradeScore, withheld]).toEqual(['暂不评定', '—', '—', '—', true]);
    const blanks = source('04-blanks').result.blankIndicators;
    expect(rows(view('04-blanks'), 'blanks').map(({ id }) => id)).toEqual(blanks);
    expect(rows(view('04-blanks'), 'blanks').every(({ what }) => what !== '')).toBe(true);
    const entry = rows(view('04-blanks'), 'indicatorRows').find(({ id }) => id === blanks[0]);
    expect(entry?.['awarded']).toBe('未填全');
  });
});

describe('what is not applicable', () => {
  it('is told with who granted it and why', () => {
    const [waived] = rows(view('01-small-primary'), 'notApplicable').filter(({ id }) => id === 'C6');
    expect(waived?.['why']).toBe('district批准：村小，周边无其他学段');
    expect(rows(view('01-small-primary'), 'indicatorRows').find(({ id }) => id === 'C6')?.['awarded']).toBe('不适用');
  });
});

describe('judged awards', () => {
  it('stand in the report instead of the school’s own, marked as judged', () => {
    const entries = rows(view('02-nine-year'), 'indicatorRows');
    const row = (id: string) => entries.find((entry) => entry['id'] === id);
    // Level 3 judged A1 above level 2; B1 was judged by level 2 alone.
    expect([row('A1')?.['awarded'], row('A1')?.['reviewed']]).toEqual(['2.00', true]);
    expect([row('B1')?.['awarded'], row('B1')?.['reviewed']]).toEqual(['2.00', true]);
    expect([row('C4')?.['awarded'], row('A2')?.['reviewed']]).toEqual(['0.00', false]);
  });

  it('give grade, totals and dimensions after all levels', () => {
    const { result } = source('02-nine-year');
    const { total, base } = view('02-nine-year');
    expect([total, base]).toEqual([result.final?.total, result.final?.basePrinted]);
    expect(rows(view('02-nine-year'), 'dimensions').map((row) => row['awarded'])).toEqual(
      result.final?.dimensions.map(({ printed }) => printed),
    );
  });

  it('are listed by level with gap and remark', () => {
    const levels = rows(view('02-nine-year'), 'levels');
    expect(levels.map(({ zh }) => zh)).toEqual(['自评', '复评', '抽查']);
    expect(levels.map(({ total }) => total)).toEqual(source('02-nine-year').result.levels?.map(({ total }) => total));
    const remarks = source('02-nine-year').result.levels?.map(({ flag, adjudicate }) =>
      adjudicate ? '级差过大，须裁定' : flag ? '级差偏大，请说明' : '',
    );
    expect(levels.map(({ remark }) => remark)).toEqual(remarks);
    expect(levels[0]?.['gap']).toBe('');
  });
});

describe('feedback', () => {
  it('counts full points, key indicators by name, and praises nothing', () => {
    const { standard } = source('00-perfect');
    const strengths = view('00-perfect')['strengths'] as readonly string[];
    const keys = standard.indicators.filter(({ key }) => key).length;
    expect(strengths).toHaveLength(2);
    expect(strengths[0]).toMatch(new RegExp(`^${keys} 项适用的关键指标中有 ${keys} 项得满分：.+（\\d+ 分）。$`));
    expect(strengths[1]).toBe(
      `其他适用的指标共 ${standard.indicators.length - keys} 项，其中 ${standard.indicators.length - keys} 项得满分。`,
    );
  });

  it('names what cost points, most first, with what could be gained', () => {
    const losses = rows(view('02-nine-year'), 'losses');
    const lost = losses.map((row) => Number(row['lost']));
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
    expect(losses.map(({ number }) => number)).toEqual(losses.map((_, place) => String(place + 1)));
    expect(losses.every(({ why, clauses }) => why !== '' && clauses !== '')).toBe(true);
  });

  it('of a perfect school names no loss', () => {
    const { indicators } = source('00-perfect').result;
    const { indicators: planned } = source('00-perfect').standard;
    const whole = indicators.every(
      ({ id, awarded, status }) =>
        status === 'not-applicable' || Number(awarded) === Number(planned.find((one) => one.id === id)?.points),
    );
    expect(rows(view('00-perfect'), 'losses').length === 0).toBe(whole);
  });
});

describe('bonus and deductions', () => {
  it('stand in rows of their own only where there are any', () => {
    const { result } = source('02-nine-year');
    expect(rows(view('02-nine-year'), 'bonusRows').map(({ id }) => id)).toEqual(
      result.bonus.filter(({ awarded }) => awarded !== '0').map(({ id }) => id),
    );
    expect(rows(view('02-nine-year'), 'deductionRows').map(({ id, events }) => [id, events])).toEqual(
      result.deductions.filter(({ events }) => events > 0).map(({ id, events }) => [id, String(events)]),
    );
    expect(result.deductions.some(({ events }) => events > 0)).toBe(true);
    for (const row of rows(view('02-nine-year'), 'bonusRows')) expect(row['awarded']).toMatch(/^\d+\.\d\d$/);
  });
});

describe('the chart', () => {
  it('is a radar for three to eight dimensions, bars for others, nothing without a number', () => {
    const chart = (count: number): unknown => {
      const own = source('00-perfect');
      const dimensions = own.standard.dimensions.slice(0, count);
      return (
        (gradingView({ ...own, standard: { ...own.standard, dimensions } })['chart'] as Row | null)?.['radar'] ?? null
      );
    };
    expect([0, 1, 2, 3, 7].map(chart)).toEqual([null, false, false, true, true]);
  });

  it('has shares of the applicable points', () => {
    const chart = view('00-perfect')['chart'] as Row;
    const dimensions = rows(view('00-perfect'), 'dimensions');
    expect(rows(chart, 'rows').map(({ share }) => share)).toEqual(
      dimensions.map(({ share }) => share).filter((share) => share !== '—'),
    );
    expect(rows(chart, 'rows')[0]?.['label']).toMatch(/^A /);
  });
});

describe('the guard', () => {
  it('is told with the key indicators that missed it', () => {
    const own = source('02-nine-year');
    const failed = (own.result.final ?? own.result).guardFailed ?? [];
    const sentence = String(view('02-nine-year')['guard']);
    expect(failed.length).toBeGreaterThan(0);
    expect(sentence).toContain('评为“优秀”须每项关键指标得分不低于该项分值的 90%');
    expect(failed.filter((id) => !sentence.includes(`${id} `))).toEqual([]);
  });

  it('is told as kept where all key indicators reach it', () => {
    expect([source('00-perfect').result.guardFailed, view('00-perfect')['guard']]).toEqual([
      [],
      '关键指标要求：评为“优秀”须每项关键指标得分不低于该项分值的 90%。适用的 15 项关键指标都达到了。',
    ]);
  });
});
