import type { Findings } from '../../src/model/generated/documents.js';

/** What a findings report says in short: one line of JSON per finding, stable while words change. */
export const foundCells = ({ findings }: Findings): string =>
  `[\n${findings.map(({ code, where: { file, sheet, cell } }) => JSON.stringify({ code, file, sheet, cell })).join(',\n')}\n]\n`;
