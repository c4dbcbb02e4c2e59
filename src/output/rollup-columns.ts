import type { Language, Programme, Rollup, Standard } from '../model/generated/documents.js';
import type { TableColumn } from './table.js';

/** What every table of a roll-up is made from. */
export interface RollupText {
  readonly rollup: Rollup;
  readonly programme: Programme;
  readonly standards: readonly Standard[];
  readonly language: Language;
}

export const left = (header: string): TableColumn => ({ header });
export const right = (header: string): TableColumn => ({ header, align: 'right' });

/** A count; a dash where there is none, or where it is not shown. */
export const counted = (count: number | null): string => (count === null ? '—' : String(count));

/** `0.8333` as `83.33%`, without arithmetic on binary fractions. */
export function percent(share: string | null): string {
  if (share === null) return '—';
  const [whole = '0', decimals = ''] = share.split('.');
  const digits = `${whole}${decimals.padEnd(4, '0')}`;
  return `${digits.slice(0, -2).replace(/^0+(?=\d)/, '')}.${digits.slice(-2)}%`;
}
