import type { Finding } from '../../model/finding.js';
import type { Standard } from '../../model/generated/documents.js';
import { add, compare, decimal, isZero, type Rational, rational, ZERO } from '../../model/rational.js';
import { type LintContext, type LintRule, lintFinding, partsOf } from './lint-finding.js';

/** JY4005: a grade that no score reaches, bands out of order, scores without a grade, or a grade that is not there. */
export const lintGrades: LintRule = (context) => [
  ...context.standard.grades.flatMap((_, place) => bandFindings(context, place)),
  ...lowestBand(context),
  ...namedGrades(context),
];

const bandFinding = (context: LintContext, place: number, reason: string, expected: string): Finding => {
  const grade = context.standard.grades[place];
  const part = { pointer: `/grades/${place}/min`, label: grade?.zh ?? '' };
  return lintFinding(context, 'JY4005', part, {
    found: grade?.min ?? '',
    expected,
    params: { reason, grade: grade?.zh ?? '' },
  });
};

/** Bands stand best first, so each begins below the one before. */
function bandFindings(context: LintContext, place: number): readonly Finding[] {
  const { grades } = context.standard;
  const min = decimal(grades[place]?.min ?? '0');
  const before = grades[place - 1];
  if (before && compare(min, decimal(before.min)) >= 0)
    return [bandFinding(context, place, 'order', `< ${before.min}`)];
  const highest = highestScore(context.standard);
  return compare(min, highest) > 0 ? [bandFinding(context, place, 'unreachable', `≤ ${highest.numerator}`)] : [];
}

/** The most that the score of the grade can be. */
function highestScore(standard: Standard): Rational {
  const hundred = rational(100);
  return standard.gradeOn === 'total' ? add(hundred, decimal(standard.bonusCap)) : hundred;
}

function lowestBand(context: LintContext): readonly Finding[] {
  const { grades } = context.standard;
  const lowest = grades.at(-1);
  if (lowest && (isZero(decimal(lowest.min)) || compare(decimal(lowest.min), ZERO) < 0)) return [];
  return [bandFinding(context, Math.max(0, grades.length - 1), 'uncovered', '0')];
}

const GRADE_CAP = 'grade-cap:';

/** Grades that the guard and the vetoes name. */
function namedGrades(context: LintContext): readonly Finding[] {
  const { standard } = context;
  const { guard } = standard;
  const named = [
    ...(guard
      ? [
          { pointer: '/guard/grade', code: guard.grade },
          { pointer: '/guard/elseGrade', code: guard.elseGrade },
        ]
      : []),
    ...partsOf(standard, 'vetoes')
      .filter(({ entry }) => entry.effect.startsWith(GRADE_CAP))
      .map(({ entry, pointer }) => ({ pointer: `${pointer}/effect`, code: entry.effect.slice(GRADE_CAP.length) })),
  ];
  const codes = standard.grades.map((grade) => grade.code);
  return named
    .filter(({ code }) => !codes.includes(code))
    .map(({ pointer, code }) =>
      lintFinding(
        context,
        'JY4005',
        { pointer },
        { found: code, expected: codes.join(' / '), params: { reason: 'unknown', grade: code } },
      ),
    );
}
