import type { Finding } from '../model/finding.js';
import { withoutPrivateNumbers } from './private-numbers.js';

/**
 * A finding that may be shown to anybody: whatever it quotes of a workbook is without numbers and addresses of persons.
 */
export function withoutPrivate(finding: Finding): Finding {
  const { found, expected, where, params, suggest, explanation } = finding;
  const quoted = {
    ...(found === undefined ? {} : { found: withoutPrivateNumbers(found) }),
    ...(expected === undefined ? {} : { expected: withoutPrivateNumbers(expected) }),
    ...(where.label === undefined ? {} : { where: { ...where, label: withoutPrivateNumbers(where.label) } }),
    ...(params === undefined ? {} : { params: quotedParams(params) }),
    ...(explanation === undefined
      ? {}
      : { explanation: { ...explanation, text: withoutPrivateNumbers(explanation.text) } }),
  };
  const shown = { ...finding, ...quoted };
  // A suggestion with stars in it would be a wrong one.
  return suggest !== undefined && withoutPrivateNumbers(suggest.value) !== suggest.value ? unsuggested(shown) : shown;
}

function unsuggested({ suggest: _, ...rest }: Finding): Finding {
  return rest;
}

const quotedParams = (params: NonNullable<Finding['params']>): NonNullable<Finding['params']> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, quotedParam(value)]));

/** A number stays one where nothing is hidden in it. */
function quotedParam(value: string | number): string | number {
  const text = String(value);
  const shown = withoutPrivateNumbers(text);
  return shown === text ? value : shown;
}
