import type { RawValue } from '../../model/raw-workbook.js';
import { TextGatherer } from './strings.js';
import { cellValue, type ValueProblem, type ValueTables, type WrittenCell } from './values.js';
import type { Attributes } from './xml.js';

/** Which text is being gathered. */
type Capture = 'none' | 'content' | 'formula' | 'inline';

/** Gathers what stands between `<c>` and `</c>`. One for a whole sheet: a new object for every cell would cost more than its XML. */
export class CellReader implements WrittenCell {
  type = 'n';
  format = 0;
  content: string | undefined;
  private formulaText: string | undefined;
  private sharedIndex: string | undefined;
  private hasInline = false;
  private readonly inlineText = new TextGatherer();
  private capture: Capture = 'none';
  private readonly sharedFormulas = new Map<string, string>();

  constructor(private readonly tables: ValueTables) {}

  /** Begins a cell by its attributes `t` and `s`; `content` is what stands in its `<v>` where that is known already. */
  start(type: string | undefined, format: string | undefined, content?: string): void {
    this.type = type ?? 'n';
    this.format = Number(format ?? 0);
    this.content = content;
    this.formulaText = undefined;
    this.sharedIndex = undefined;
    this.hasInline = false;
    this.capture = 'none';
  }

  /** False where the element cannot stand there, so that the cell would have two values. */
  open(name: string, attributes: Attributes): boolean {
    if (this.capture === 'inline') this.inlineText.open(name);
    else if (name === 'v') return this.openContent();
    else if (name === 'f') this.openFormula(attributes);
    else if (name === 'is') this.openInline();
    else return name !== 'c' && name !== 'row';
    return true;
  }

  close(name: string): void {
    if (name === 'v' || name === 'f' || name === 'is') this.capture = 'none';
    else if (this.capture === 'inline') this.inlineText.close(name);
  }

  text(content: string): void {
    if (this.capture === 'content') this.content += content;
    else if (this.capture === 'formula') this.formulaText += content;
    else if (this.capture === 'inline') this.inlineText.text(content);
  }

  /** The value, `null` where there is none, or why it cannot be had. */
  value(): RawValue | null | ValueProblem {
    return cellValue(this, this.tables);
  }

  get inline(): string | undefined {
    return this.hasInline ? this.inlineText.value : undefined;
  }

  /** The formula; of a shared one the text of its first cell, since the others have only its number. */
  formula(): string | undefined {
    const { formulaText, sharedIndex } = this;
    if (formulaText === undefined || sharedIndex === undefined) return formulaText;
    if (formulaText === '') return this.sharedFormulas.get(sharedIndex) ?? '';
    this.sharedFormulas.set(sharedIndex, formulaText);
    return formulaText;
  }

  /** What is written in the cell, for a finding about it. */
  written(problem: ValueProblem): string {
    return problem === 'cell-type' ? this.type : (this.content ?? '');
  }

  private openContent(): boolean {
    const first = this.content === undefined;
    this.capture = 'content';
    this.content = '';
    return first;
  }

  private openFormula(attributes: Attributes): void {
    this.capture = 'formula';
    this.formulaText = '';
    if (attributes.get('t') === 'shared') this.sharedIndex = attributes.get('si');
  }

  private openInline(): void {
    this.capture = 'inline';
    this.hasInline = true;
    this.inlineText.reset();
  }
}
