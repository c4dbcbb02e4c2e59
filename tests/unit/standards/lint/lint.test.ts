import { describe, expect, it } from 'vitest';
import type { Form, Indicator, Metrics, Rule, Standard } from '../../../../src/model/generated/documents.js';
import { lintStandard } from '../../../../src/standards/lint/lint.js';
import { indexMetrics } from '../../../../src/standards/metric-index.js';
import { bundled } from '../../../support/sample-school.js';

const metrics = bundled<'metrics'>('standards/changzhou-2023/metrics');
const form = bundled<'form'>('standards/changzhou-2023/form');
const group = bundled<'standard'>('standards/changzhou-2023/research-group');
const school = bundled<'standard'>('standards/changzhou-2023/school-quality');

/** Findings in short: code, pointer, what was found. */
const lint = (standard: Standard, withForm?: Form, withMetrics: Metrics = metrics) =>
  lintStandard(standard, indexMetrics(withMetrics), withForm).map(({ code, where, found }) =>
    [code, where.pointer, found].filter((part) => part !== undefined).join(' '),
  );

const placeOf = (id: string, standard = group): number =>
  standard.indicators.findIndex((indicator) => indicator.id === id);
const at = (id: string, standard = group): string => `/indicators/${placeOf(id, standard)}`;

const changed = (id: string, change: Partial<Indicator>, standard = group): Standard => ({
  ...standard,
  indicators: standard.indicators.map((indicator) => (indicator.id === id ? { ...indicator, ...change } : indicator)),
});
const ruled = (id: string, rule: unknown, standard = group): Standard => changed(id, { rule: rule as Rule }, standard);
const ruleOf = (id: string, standard = group): Rule => (standard.indicators[placeOf(id, standard)] as Indicator).rule;

describe('the standards that come with the program', () => {
  it.each([
    ['changzhou-2023/school-quality', 'changzhou-2023'],
    ['changzhou-2023/research-group', 'changzhou-2023'],
    ['changzhou-2023/preparation-group', 'changzhou-2023'],
    ['pingdingshan/subject-base', 'pingdingshan'],
  ])('break no rule: %s', (id, folder) => {
    const own = bundled<'metrics'>(`standards/${folder}/metrics`);
    expect(lint(bundled<'standard'>(`standards/${id}`), bundled<'form'>(`standards/${folder}/form`), own)).toEqual([]);
    expect(lint(bundled<'standard'>(`standards/${id}`), undefined, own)).toEqual([]);
  });
});

describe('the standards of titles that come with the program', () => {
  it('break no rule', () => {
    const applied = bundled<'standard'>('standards/changzhou-2023/contributor');
    const own = bundled<'metrics'>('standards/changzhou-2023/contributor-metrics');
    const asked = bundled<'form'>('standards/changzhou-2023/contributor-form');
    expect(lint(applied, asked, own)).toEqual([]);
    expect(lint(bundled<'standard'>('standards/changzhou-2023/demonstration-school'), form)).toEqual([]);
  });

  it('call themselves proposals, cite a clause for every condition and a legal basis for every veto', () => {
    for (const name of ['contributor', 'demonstration-school']) {
      const title = bundled<'standard'>(`standards/changzhou-2023/${name}`);
      expect([title.status, title.award]).toEqual(['proposal', name]);
      expect(title.pointsBasis.zh).toContain('建议稿');
      expect(
        title.eligibility.filter(({ clauses = [], basis }) => clauses.length === 0 || basis !== 'proposal'),
      ).toEqual([]);
      expect(title.vetoes.map(({ enabled, legalBasis = '' }) => [enabled, legalBasis !== ''])).toEqual(
        title.vetoes.map(() => [false, true]),
      );
    }
  });

  it('are not without a cell: a form that leaves out a column is told', () => {
    const asked = bundled<'form'>('standards/changzhou-2023/contributor-form');
    const sheets = asked.sheets.map((sheet) =>
      sheet.kind === 'open'
        ? { ...sheet, columns: sheet.columns.filter(({ indicator }) => indicator?.id !== 'C2') }
        : sheet,
    );
    const applied = bundled<'standard'>('standards/changzhou-2023/contributor');
    const own = bundled<'metrics'>('standards/changzhou-2023/contributor-metrics');
    expect(lint(applied, { ...asked, sheets }, own)).toEqual([
      `JY4010 /indicators/${placeOf('C2', applied)} schoolCourse、club、library`,
    ]);
  });

  it('may leave out the clause of a condition, but not name one that no source lists', () => {
    const title = bundled<'standard'>('standards/changzhou-2023/demonstration-school');
    const [first, ...others] = title.eligibility;
    if (!first) throw new TypeError('no condition');
    const { clauses: _, ...silent } = first;
    expect(lint({ ...title, eligibility: [silent, ...others] })).toEqual([]);
    expect(lint({ ...title, eligibility: [{ ...first, clauses: ['CZ九9'] }, ...others] })).toEqual([
      'JY4006 /eligibility/0/clauses CZ九9',
    ]);
  });
});

describe('points', () => {
  it('add up to 100 and to those of the dimension, exactly', () => {
    const wrong = changed('A1', { points: '2.1' });
    expect(lintStandard(wrong, indexMetrics(metrics))).toEqual([
      {
        code: 'JY4001',
        where: { pointer: '/indicators' },
        subject: group.id,
        found: '1001/10',
        expected: '100',
        params: { sum: '1001/10' },
      },
      {
        code: 'JY4002',
        where: { pointer: '/dimensions/0/points', label: `A ${group.dimensions[0]?.zh}` },
        subject: group.id,
        found: '8',
        expected: '81/10',
        params: { sum: '81/10', points: '8' },
      },
    ]);
  });

  it('may be decimals that no binary number is', () => {
    const thirds = { ...changed('A1', { points: '1.9' }, changed('A2', { points: '3.1' })) };
    expect(lint(thirds)).toEqual([]);
  });

  it('are missed when they stand in another dimension', () => {
    expect(lint(changed('A1', { dimension: 'B' }))).toEqual([
      'JY4002 /dimensions/0/points 8',
      'JY4002 /dimensions/1/points 22',
    ]);
  });
});

describe('cells behind an indicator', () => {
  const graded = { type: 'graded', levels: [{ code: 'A', share: '1' }] };

  it('are missing where only the registry is counted', () => {
    const recorded = ruled(
      'A2',
      { type: 'ratio', score: 'linear', num: 'subjectsTaught', den: 'groups', target: '1', whenEmpty: 'none' },
      school,
    );
    expect(lint(recorded)).toEqual([`JY4003 ${at('A2', school)}`]);
  });

  it('are missing where the form asks for none of them', () => {
    const silent = { ...form, sheets: form.sheets.filter((sheet) => sheet.name !== '活动次数') };
    const codes = lint(group, silent);
    expect(codes).toContain(`JY4003 ${at('B2')}`);
    expect(codes).toContain(`JY4003 ${at('C4')}`);
    expect(codes.filter((code) => code.startsWith('JY4003'))).toHaveLength(3);
  });

  it('are missing in part where the form leaves one of several out', () => {
    const partial = without('youngTeachers');
    expect(lint(group, partial)).toEqual([`JY4010 ${at('D2')} youngTeachers`]);
  });

  it('are missing where a judgement has no row on the form', () => {
    const unjudged: Form = {
      ...form,
      sheets: form.sheets.map((sheet) =>
        sheet.kind === 'nomination'
          ? {
              ...sheet,
              blocks: sheet.blocks.map((block) => ({
                ...block,
                rows: block.rows.filter((row) => row.indicator?.id !== 'A2'),
              })),
            }
          : sheet,
      ),
    };
    expect(lint(group, unjudged)).toEqual([`JY4010 ${at('A2')} merit、firstResponsible`]);
  });

  it('are not looked for on a form that is made for other standards', () => {
    expect(lint(group, { ...form, standards: ['changzhou-2023/school-quality'], sheets: [] })).toEqual([]);
  });

  it('are a judgement where a level is judged', () => {
    expect(lint(ruled('A1', graded))).toEqual([]);
  });

  function without(metric: string): Form {
    return {
      ...form,
      sheets: form.sheets.map((sheet) =>
        sheet.kind === 'nomination'
          ? {
              ...sheet,
              blocks: sheet.blocks.map((block) => ({
                ...block,
                rows: block.rows.filter((row) => row.metric !== metric),
              })),
            }
          : sheet,
      ),
    };
  }
});

describe('ids', () => {
  it('are used once among everything that is scored', () => {
    const twice = { ...group, bonus: group.bonus.map((item, place) => (place === 0 ? { ...item, id: 'A1' } : item)) };
    const [finding, ...more] = lintStandard(twice, indexMetrics(metrics));
    expect([finding?.code, finding?.where.pointer, finding?.params, more]).toEqual([
      'JY4004',
      '/bonus/0',
      { id: 'A1', first: at('A1') },
      [],
    ]);
  });

  it.each([
    [
      'dimensions',
      { dimensions: [...group.dimensions, { ...group.dimensions[0], points: '0' }] },
      ['JY4002', 'JY4004'],
    ],
    [
      'grades',
      { grades: group.grades.map((grade) => ({ ...grade, code: grade.code === 'good' ? 'excellent' : grade.code })) },
      ['JY4004', 'JY4005'],
    ],
    ['eligibility', { eligibility: [group.eligibility[0], group.eligibility[0]] }, ['JY4004']],
  ])('are used once among %s', (_, change, codes) => {
    expect(lint({ ...group, ...change } as Standard).map((line) => line.slice(0, 6))).toEqual(codes);
  });

  it('are used once among the items and levels of an indicator', () => {
    const rule = ruleOf('A3');
    if (rule.type !== 'checklist') throw new TypeError('A3 is a checklist');
    expect(lint(ruled('A3', { ...rule, items: rule.items.map((item) => ({ ...item, id: 'same' })) }))).toEqual([
      `JY4004 ${at('A3')}/rule/items/1 same`,
      `JY4004 ${at('A3')}/rule/items/2 same`,
    ]);
    expect(
      lint(
        ruled('A1', {
          type: 'graded',
          levels: [
            { code: 'A', share: '1' },
            { code: 'A', share: '0' },
          ],
        }),
      ),
    ).toEqual([`JY4004 ${at('A1')}/rule/levels/1 A`]);
  });
});

describe('grade bands', () => {
  const graded = (mins: readonly string[], change: Partial<Standard> = {}) => ({
    ...group,
    grades: group.grades.map((grade, place) => ({ ...grade, min: mins[place] ?? '0' })),
    ...change,
  });

  it.each([
    ['out of order', ['90', '95', '60', '0'], 'JY4005 /grades/1/min 95'],
    ['with the same lower end', ['90', '80', '80', '0'], 'JY4005 /grades/2/min 80'],
    ['beyond every score', ['100.01', '80', '60', '0'], 'JY4005 /grades/0/min 100.01'],
    ['that leave scores without a grade', ['90', '80', '60', '10'], 'JY4005 /grades/3/min 10'],
  ])('are told when they stand %s', (_, mins, expected) => {
    expect(lint(graded(mins))).toEqual([expected]);
  });

  it('may begin at full points, or above them where the bonus counts', () => {
    expect(lint(graded(['100', '80', '60', '0']))).toEqual([]);
    expect(lint(graded(['110', '80', '60', '0'], { gradeOn: 'total' }))).toEqual([]);
    expect(lint(graded(['110.5', '80', '60', '0'], { gradeOn: 'total' }))).toEqual(['JY4005 /grades/0/min 110.5']);
  });

  it('are the ones that guard and vetoes name', () => {
    const guard = { grade: 'superb', elseGrade: 'good', minShare: '0.9', compare: 'printed' } as const;
    expect(lint({ ...group, guard })).toEqual(['JY4005 /guard/grade superb']);
    expect(lint({ ...group, guard: null })).toEqual([]);
    const vetoes = group.vetoes.map((veto) => ({ ...veto, effect: 'grade-cap:poor' }));
    expect(lint({ ...group, vetoes })).toEqual(['JY4005 /vetoes/0/effect poor', 'JY4005 /vetoes/1/effect poor']);
  });
});

describe('clauses', () => {
  it('are there, and listed by a source', () => {
    expect(lint(changed('A1', { clauses: [] }))).toEqual([`JY4006 ${at('A1')}/clauses `]);
    expect(lint(changed('A1', { clauses: ['CZ二4', 'CZ九9'] }))).toEqual([`JY4006 ${at('A1')}/clauses CZ九9`]);
    expect(lint({ ...group, bonus: group.bonus.map((item) => ({ ...item, clauses: [] })) })).toEqual([
      'JY4006 /bonus/0/clauses ',
      'JY4006 /bonus/1/clauses ',
    ]);
  });
});

describe('full points', () => {
  const threshold = {
    type: 'threshold-count',
    metric: 'clubs',
    per: 'schoolYear',
    op: '>=',
    target: 1,
    credit: 'each',
  };
  const checklist = ruleOf('A3');

  it.each([
    [
      'no level with all points',
      {
        type: 'graded',
        levels: [
          { code: 'A', share: '0.9' },
          { code: 'B', share: '0' },
        ],
      },
      'levels 0.9 / 0',
    ],
    ['more items than there are', { ...checklist, fullAt: 4 }, 'fullAt 4'],
    ['no item at all', { type: 'checklist', items: [] }, 'fullAt 0'],
    [
      'a target of 0',
      {
        type: 'ratio',
        score: 'linear',
        num: 'youngTeachersWithPlan',
        den: 'youngTeachers',
        target: '0',
        whenEmpty: 'none',
      },
      'target 0',
    ],
    ['a ceiling of 0', { ...ruleOf('D1'), ceiling: '0' }, 'ceiling 0'],
    ['a proportion of 0', { ...threshold, credit: 'proportional', target: 0 }, 'target 0'],
    ['a proportion of a word', { ...threshold, credit: 'mean', target: 'both' }, 'target both'],
    ['less than nothing', { ...threshold, op: '<', target: 0 }, 'target < 0'],
    ['a range that ends before it begins', { ...threshold, op: 'between', target: [5, 2] }, 'target 5,2'],
    [
      'a quota that ends before it begins',
      { type: 'quota', metric: 'clubs', per: 'schoolYear', mode: 'range', value: [5, 2] },
      'value 5–2',
    ],
  ])('cannot be earned with %s', (_, rule, expected) => {
    const [finding] = lint(ruled('E2', rule)).filter((line) => line.startsWith('JY4007'));
    expect(finding).toBe(`JY4007 ${at('E2')}/rule/${expected}`);
  });

  it.each([
    ['all items', { ...checklist, fullAt: 3 }],
    ['a range', { ...threshold, op: 'between', target: [1, 4] }],
    ['at most none', { ...threshold, op: '<=', target: 0 }],
    ['an exact quota', { type: 'quota', metric: 'clubs', per: 'schoolYear', mode: 'exact', value: 2 }],
    ['a deadline', { type: 'deadline', record: 'lateSubmissions', dueBy: '2026-06-30', graceDays: 3, share: '0.5' }],
  ])('can be earned with %s', (_, rule) => {
    expect(lint(ruled('E2', rule)).filter((line) => line.startsWith('JY4007'))).toEqual([]);
  });

  it('of a bonus stay within its cap, and its cap within the cap of all', () => {
    const capped = (cap: string) => ({
      ...group,
      bonus: group.bonus.map((item, place) => (place === 0 ? { ...item, rule: { ...item.rule, cap } } : item)),
    });
    expect(lint(capped('2'))).toEqual(['JY4007 /bonus/0/rule/table/national 3']);
    expect(lint(capped('10.5'))).toEqual(['JY4007 /bonus/0/rule/cap 10.5']);
  });
});

describe('names', () => {
  it('of dimensions are known', () => {
    expect(lint(changed('A1', { dimension: 'Z' }))).toEqual([
      'JY4002 /dimensions/0/points 8',
      `JY4008 ${at('A1')}/dimension Z`,
    ]);
  });

  it.each([
    [
      'a rule',
      ruled('E1', { ...ruleOf('E1'), metric: 'courses' }),
      [`JY4003 ${at('E1')}`, `JY4008 ${at('E1')} courses`],
    ],
    [
      'a population',
      ruled('C1', { ...ruleOf('C1'), where: [{ metric: 'rank', op: '=', value: 'x' }] }),
      [`JY4008 ${at('C1')} rank`],
    ],
    [
      'applicability',
      ruled('E1', { ...ruleOf('E1'), appliesWhen: [{ metric: 'age', op: '>', value: 1 }] }),
      [`JY4008 ${at('E1')} age`],
    ],
    [
      'a deduction',
      { ...group, deductions: [{ ...group.deductions[0], rule: { ...group.deductions[0]?.rule, metric: 'errors' } }] },
      ['JY4008 /deductions/0 errors'],
    ],
    [
      'a veto',
      { ...group, vetoes: [{ ...group.vetoes[0], rule: { ...group.vetoes[0]?.rule, metric: 'fraud' } }] },
      ['JY4008 /vetoes/0 fraud'],
    ],
    [
      'eligibility',
      {
        ...group,
        eligibility: [{ ...group.eligibility[0], rule: { ...group.eligibility[0]?.rule, metric: 'praise' } }],
      },
      ['JY4008 /eligibility/0 praise'],
    ],
    [
      'a bonus',
      { ...group, bonus: [{ ...group.bonus[0], rule: { ...group.bonus[0]?.rule, bestOnlyPer: ['title'] } }] },
      ['JY4008 /bonus/0 title'],
    ],
  ])('of metrics are known in %s', (_, standard, expected) => {
    expect(lint(standard as Standard)).toEqual(expected);
  });

  it('of metrics are known where a derived one is counted from them', () => {
    const broken = {
      ...metrics,
      metrics: metrics.metrics.map((metric) =>
        metric.id === 'activities' ? { ...metric, count: { sum: 'meetings' } } : metric,
      ),
    } as Metrics;
    expect(lint(group, undefined, broken)).toEqual([`JY4008 ${at('B3')} meetings`]);
  });

  it('of list entries are known in targets, conditions and tables', () => {
    expect(
      lint(ruled('C1', { ...ruleOf('C1'), where: [{ metric: 'position', op: 'in', value: ['teacher', 'guest'] }] })),
    ).toEqual([`JY4008 ${at('C1')} guest`]);
    const plan = { ...(ruleOf('C1', school) as object), target: 'all' };
    expect(lint(ruled('C1', plan, school))).toEqual([`JY4008 ${at('C1', school)} all`]);
    const table = {
      ...group,
      bonus: [{ ...group.bonus[0], rule: { ...group.bonus[0]?.rule, table: { galactic: '3' } } }],
    } as Standard;
    expect(lint(table)).toEqual(['JY4008 /bonus/0/rule/table galactic']);
  });

  it('of a school’s own lists are not known here', () => {
    expect(lint(ruled('C1', { ...ruleOf('C1'), where: [{ metric: 'researchGroup', op: '=', value: 'G77' }] }))).toEqual(
      [],
    );
  });
});

describe('recorded metrics', () => {
  it.each([
    ['what is measured', ruled('E1', { ...ruleOf('E1'), metric: 'lateSubmissions' }), 'E1', 'lateSubmissions'],
    ['a numerator', ruled('D2', { ...ruleOf('D2'), num: 'evidenceMismatches' }), 'D2', 'evidenceMismatches'],
    [
      'an item that a fact decides',
      ruled('F1', {
        type: 'checklist',
        items: [
          { id: 'a', zh: 'a', en: 'a', fact: { metric: 'existedLastYear', op: '=', value: 'yes' } },
          { id: 'b', zh: 'b', en: 'b' },
        ],
      }),
      'F1',
      'existedLastYear',
    ],
    [
      'a population',
      ruled('C1', { ...ruleOf('C1'), where: [{ metric: 'existedLastYear', op: '=', value: 'yes' }] }),
      'C1',
      'existedLastYear',
    ],
  ])('are not %s', (_, standard, id, metric) => {
    expect(lint(standard).filter((line) => line.startsWith('JY4009'))).toEqual([`JY4009 ${at(id)} ${metric}`]);
  });

  it('are not counted rows of the registry as a numerator', () => {
    const counted = ruled('A2', { ...ruleOf('A2', school), num: 'preparationGroups', den: 'teachers' }, school);
    expect(lint(counted)).toEqual([`JY4009 ${at('A2', school)} preparationGroups`]);
  });

  it('may be denominators, last year’s values, applicability, deductions and vetoes, as the bundled standards use them', () => {
    const used = [ruleOf('A2', school), ruleOf('D3', school), ruleOf('C3', school)];
    expect(used.map((rule) => rule.type)).toEqual(['ratio', 'ratio', 'threshold-count']);
    expect(lint(school).filter((line) => line.startsWith('JY4009'))).toEqual([]);
  });
});
