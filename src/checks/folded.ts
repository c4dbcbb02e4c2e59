import type { Finding } from '../model/finding.js';
import { limitOf } from './limits.js';
import type { CheckView } from './view.js';

/** More findings of one code in one column than this are one slip, not many. */
const ROWS = 10;

/**
 * Findings of one code that fill a column become one, at the first cell, which counts and names the others: a teacher is
 * told once. The programme may set how many (`rows` of the code).
 */
export function folded(view: CheckView, findings: readonly Finding[]): readonly Finding[] {
  const columns = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { sheet = '', cell = '' } = finding.where;
    const key = [finding.code, sheet, cell.replaceAll(/\d/gu, '')].join('\n');
    const column = columns.get(key);
    if (column) column.push(finding);
    else columns.set(key, [finding]);
  }
  const hidden = new Set<Finding>();
  const heads = new Map<Finding, Finding>();
  for (const column of columns.values()) {
    const [head, ...others] = column;
    if (!head || column.length <= limitOf(view, head.code, 'rows', ROWS)) continue;
    for (const other of others) hidden.add(other);
    heads.set(head, withOthers(head, others));
  }
  return findings.flatMap((finding) => (hidden.has(finding) ? [] : [heads.get(finding) ?? finding]));
}

const withOthers = (head: Finding, others: readonly Finding[]): Finding => ({
  ...head,
  params: {
    ...head.params,
    more: others.length,
    others: others.map(({ where }) => where.cell ?? '').join('、'),
  },
});
