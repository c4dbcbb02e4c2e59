import type { Answer } from '../../model/form-answers.js';
import type { NominationSheet, PlanSheet } from '../../model/form-plan.js';
import type { RawCell, RawSheet, RawValue } from '../../model/raw-workbook.js';
import { slotName, type TypedCell, type TypedValue } from '../../model/typed-cells.js';
import { cellIn, isFilled, shownValue } from '../answers/cells.js';
import type { AskedCell } from '../answers/collected.js';
import { AnswerCollector } from '../answers/collector.js';
import { nominationColumns } from '../form/columns.js';

/** Days from the zero of spreadsheet dates to 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;

/** Gathers, beside the answers, what was typed for them. `plan` is set to the sheet that is being read. */
export class TypedCollector extends AnswerCollector {
  readonly typed: TypedCell[] = [];
  plan: PlanSheet | null = null;
  /** What stood in a cell when the form was issued, by number of the row and place of the column in the plan. */
  issuedText: (asked: AskedCell) => string = () => '';

  override read(sheet: RawSheet, asked: AskedCell): Answer {
    const answer = super.read(sheet, asked);
    this.keepTyped(sheet, asked, answer, true);
    return answer;
  }

  override distrust(sheet: RawSheet, asked: AskedCell): void {
    super.distrust(sheet, asked);
    const answer = this.answers.at(-1);
    if (answer) this.keepTyped(sheet, asked, answer, false);
  }

  private keepTyped(sheet: RawSheet, asked: AskedCell, answer: Answer, trusted: boolean): void {
    const cell = cellIn(sheet, asked.row, asked.column);
    if (!cell || !isFilled(cell)) return;
    const { binding, value: meaning } = answer;
    const subject = binding.to === 'nominated' && typeof meaning === 'string' ? meaning : asked.subject;
    const shown = shownOf(cell);
    this.typed.push({
      sheet: this.plan?.name ?? sheet.name,
      subject,
      grain: asked.grain,
      binding,
      ...slotOf(this.plan, asked),
      value: typedValue(cell),
      shown,
      meaning,
      issued: shown !== '' && shown === this.issuedText(asked),
      trusted,
      place: answer.place,
    });
  }
}

const shownOf = (cell: RawCell): string =>
  cell.value === null && cell.formula !== undefined ? `=${cell.formula}` : shownValue(cell.value);

/** Formulas give way to their result; where there is none, their text is kept as text. */
const typedValue = (cell: RawCell): TypedValue => (cell.value === null ? shownOf(cell) : plainValue(cell.value));

function plainValue(value: RawValue): TypedValue {
  if (value.type !== 'number') return shownValue(value);
  if (value.date === undefined) return value.value;
  const day = Date.parse(value.date.slice(0, 10)) / DAY + EPOCH_SERIAL;
  return Number.isFinite(day) ? day + (value.value - Math.floor(value.value)) : value.value;
}

/** The nomination column of a cell; its label begins with the header of the column. */
function slotOf(plan: PlanSheet | null, { label, grain }: AskedCell): { readonly slot?: string } {
  if (plan?.kind !== 'nomination') return {};
  const block = plan.blocks.find((each) => each.row === grain);
  const slot = answerNames(plan).findIndex((name) => label.startsWith(`${name} `));
  return block && slot >= 0 ? { slot: slotName(block.standard, slot) } : {};
}

const answerNames = (plan: NominationSheet): readonly string[] =>
  nominationColumns(plan)
    .filter((column) => column.role === 'answer')
    .map((column) => column.header);
