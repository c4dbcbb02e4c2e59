import type { Finding } from './finding.js';
import type { AnswerPlace, AnswerValue, Explanation, WorkbookIdentity } from './form-answers.js';
import type { PlanBinding } from './form-plan.js';

/** What a cell holds, as it was typed: texts as they are, numbers as numbers, dates as serial numbers of 1900. */
export type TypedValue = string | number;

/** An asked cell that holds something, with what it means where that can be read. */
export interface TypedCell {
  readonly sheet: string;
  /** Number of the row, or the subject of the workbook; in a nomination column the number of its group. */
  readonly subject: string;
  readonly grain: string;
  readonly binding: PlanBinding;
  /** Nomination column it stands in, as {@link slotName} calls it. */
  readonly slot?: string;
  readonly value: TypedValue;
  /** The same as a person sees it. */
  readonly shown: string;
  readonly meaning: AnswerValue | null;
  /** It stood there when the form was issued (presets, what the registry carries over). */
  readonly issued: boolean;
  /** False where nothing says for certain which row or column it belongs to; a finding says why. */
  readonly trusted: boolean;
  readonly place: AnswerPlace;
}

/** Something typed where the form asks nothing, or in a row that is not of the form. */
export interface LooseValue {
  readonly place: { readonly sheet: string; readonly cell: string };
  readonly shown: string;
}

/** Everything somebody typed into a workbook. */
export interface TypedWorkbook {
  readonly file: string;
  readonly identity: WorkbookIdentity;
  readonly cells: readonly TypedCell[];
  readonly loose: readonly LooseValue[];
  /** Rows of 情况说明, each standing by itself, their texts as typed. */
  readonly explanations: readonly Explanation[];
  /** What reading found: sheets, rows and columns that are missing, repeated or changed; cells that cannot be read. */
  readonly findings: readonly Finding[];
}

/** A value that is to stand in an asked cell of a form when it is issued; nomination columns are subjects here. */
export type PlacedValue = Pick<TypedCell, 'sheet' | 'subject' | 'binding' | 'value'>;

/** Name of a nomination column, whichever group it is for; `slot` counts from 0. */
export const slotName = (standard: string, slot: number): string => `slot:${standard}#${slot + 1}`;

/** Name of an asked cell within a workbook, wherever it stands: sheet, number of the row, and what it is. */
export const cellKey = ({ sheet, subject, binding }: Pick<TypedCell, 'sheet' | 'subject' | 'binding'>): string =>
  `${sheet}\n${subject}\n${bindingKey(binding)}`;

/** Name of what a cell is, the same for all rows. */
export function bindingKey(binding: PlanBinding): string {
  switch (binding.to) {
    case 'metric':
      return `${binding.metric}.${binding.part ?? ''}/${binding.period ?? ''}`;
    case 'judgement':
      return `${binding.standard}#${binding.indicator}.${binding.item ?? ''}`;
    case 'note':
      return `${binding.standard}#${binding.indicator}:note`;
    case 'field':
      return `:${binding.field}`;
    case 'nominated':
      return `nominated:${binding.standard}`;
  }
}
