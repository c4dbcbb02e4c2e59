import type { OfficeColumn, OfficeType } from '../../model/office.js';

type Extra = Partial<Pick<OfficeColumn, 'required' | 'forEyes'>>;

const column =
  (type: OfficeType, extra: Extra = {}) =>
  (key: string, header: string, width: number, hint: string): OfficeColumn => ({
    key,
    header,
    hint,
    width,
    type,
    ...extra,
  });

/** Makes columns of each kind; `needed` ones must not be blank. */
export const optional = {
  text: (max: number) => column({ kind: 'text', max }),
  code: (max: number) => column({ kind: 'code', max }),
  texts: (max: number, most: number) => column({ kind: 'texts', max, most }),
  codes: (max: number, most: number) => column({ kind: 'codes', max, most }),
  count: (most?: number) => column(most === undefined ? { kind: 'count' } : { kind: 'count', most }),
  decimal: () => column({ kind: 'decimal' }),
  date: () => column({ kind: 'date' }),
  choice: (list: string) => column({ kind: 'choice', list }),
  choices: (list: string, most: number) => column({ kind: 'choices', list, most }),
} as const;

const NEEDED: Extra = { required: true };

/** The same for columns that must not be blank. */
export const needed = {
  text: (max: number) => column({ kind: 'text', max }, NEEDED),
  code: (max: number) => column({ kind: 'code', max }, NEEDED),
  count: (most?: number) => column(most === undefined ? { kind: 'count' } : { kind: 'count', most }, NEEDED),
  decimal: () => column({ kind: 'decimal' }, NEEDED),
  date: () => column({ kind: 'date' }, NEEDED),
  choice: (list: string) => column({ kind: 'choice', list }, NEEDED),
} as const;

/** A column that only tells people which row it is. */
export const forEyes = column({ kind: 'text', max: 120 }, { forEyes: true });
