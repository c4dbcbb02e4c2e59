import { compare, decimal, rational, sum, toFraction } from '../../model/rational.js';
import { type LintRule, lintFinding, partsOf } from './lint-finding.js';

const HUNDRED = rational(100);

/** JY4001: the points of all indicators together are not 100. A standard of conditions alone has no points. */
export const lintTotalPoints: LintRule = (context) => {
  if (context.standard.indicators.length === 0) return [];
  const total = sum(context.standard.indicators.map((indicator) => decimal(indicator.points)));
  if (compare(total, HUNDRED) === 0) return [];
  const found = toFraction(total);
  return [
    lintFinding(context, 'JY4001', { pointer: '/indicators' }, { found, expected: '100', params: { sum: found } }),
  ];
};

/** JY4002: the points of a dimension are not those of its indicators together. */
export const lintDimensionPoints: LintRule = (context) =>
  partsOf(context.standard, 'dimensions').flatMap(({ entry, pointer, label }) => {
    const own = context.standard.indicators.filter((indicator) => indicator.dimension === entry.id);
    const total = sum(own.map((indicator) => decimal(indicator.points)));
    if (compare(total, decimal(entry.points)) === 0) return [];
    const found = toFraction(total);
    const params = { sum: found, points: entry.points };
    return [
      lintFinding(
        context,
        'JY4002',
        { pointer: `${pointer}/points`, label },
        { found: entry.points, expected: found, params },
      ),
    ];
  });
