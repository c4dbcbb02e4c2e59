import type { Programme } from '../model/generated/documents.js';

/**
 * A limit of a check: what the programme's ruleset says for this year (`params` of the code), else the check's own.
 * So another city's idea of what is unusual needs no other program.
 */
export const limitOf = (
  { programme }: { readonly programme: Pick<Programme, 'ruleset'> },
  code: string,
  name: string,
  otherwise: number,
): number => programme.ruleset.find((rule) => rule.code === code)?.params?.[name] ?? otherwise;
