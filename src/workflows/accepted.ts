import type { Result } from '../model/generated/documents.js';

/**
 * What last year's accepted results say of this year's trends: numerator and denominator of every ratio, by subject
 * (`school`, or `school/group`) and by the rule's place in its standard.
 */
export function acceptedValues(results: Iterable<Result>): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const values = new Map<string, Readonly<Record<string, number>>>();
  for (const result of results) {
    const subject =
      result.subject.id === result.school.id ? result.school.id : `${result.school.id}/${result.subject.id}`;
    values.set(subject, { ...values.get(subject), ...ratiosOf(result) });
  }
  return values;
}

/** `INDICATOR.num` and `INDICATOR.den` of the ratios in a result. */
function ratiosOf(result: Result): Readonly<Record<string, number>> {
  const pairs = result.indicators.flatMap(({ id, inputs }) =>
    inputs?.type === 'ratio'
      ? [
          [`${result.standard.id}#${id}.num`, inputs.num] as const,
          [`${result.standard.id}#${id}.den`, inputs.den] as const,
        ]
      : [],
  );
  return Object.fromEntries(pairs);
}
