import type { Finding } from '../../model/finding.js';
import { type Claim, type Claims, claimText, differentClaims, saysSame } from './claims.js';

/** Whose word counts where main file and part differ; without it the main file's value stays and the conflict is told. */
export type Keep = 'main' | 'part';

export interface Decision {
  /** What stands in the cell afterwards; nothing where it stays blank. */
  readonly chosen: Claim | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Decides one cell. Blank parts never erase, equal values are no conflict. Different values are JY1308 and the main
 * file's stays, unless the user has said whose word counts (JY1309); between two parts no such word decides.
 */
export function decide({ main, parts }: Claims, keep: Keep | undefined): Decision {
  const others = differentClaims(parts.filter(({ cell }) => !main || !saysSame(main.cell, cell)));
  const [first, second] = others;
  if (!first) return { chosen: main, findings: [] };
  if (!main && !second) return { chosen: first, findings: [] };
  if (main && keep === 'main') return { chosen: main, findings: others.map((other) => decided(main, other)) };
  if (main && keep === 'part' && !second) return { chosen: first, findings: [decided(first, main)] };
  return { chosen: main, findings: [conflict(main, others)] };
}

/** Told at the place that the user is to look at: the main file's cell, or the first part's where that is blank. */
function conflict(main: Claim | undefined, others: readonly Claim[]): Finding {
  const at = (main ?? others[0]) as Claim;
  const rest = others.filter((other) => other !== at);
  return {
    code: 'JY1308',
    where: { file: at.file, ...at.cell.place },
    found: at.cell.shown,
    subject: at.cell.subject,
    params: { others: rest.map(claimText).join('；'), ...(main ? { kept: main.cell.shown } : {}) },
  };
}

const decided = (chosen: Claim, other: Claim): Finding => ({
  code: 'JY1309',
  where: { file: chosen.file, ...chosen.cell.place },
  found: chosen.cell.shown,
  subject: chosen.cell.subject,
  params: { other: claimText(other) },
});
