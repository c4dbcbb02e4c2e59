import type { Finding, Place } from '../../model/finding.js';
import { cellAddress, columnLetters, type RawCell, type RawRange } from '../../model/raw-workbook.js';
import { parseAddress, parseCount, parseRange } from './addresses.js';
import type { Limits } from './limits.js';
import { badStringIndex, damagedXml, missingPart, overLimit, type XmlDamage } from './problems.js';
import { TextGatherer } from './strings.js';
import { type ValueProblem, type ValueTables, valueOf } from './values.js';
import { type Attributes, type ElementHandler, isTrue, MAIN_NAMESPACES, type Part, readXml } from './xml.js';

/** What is counted over all sheets of a workbook. */
export interface Tally {
  cells: number;
  merges: number;
}

/** What all sheets of a workbook are read with. */
export interface SheetReading {
  readonly tables: ValueTables;
  readonly limits: Limits;
  readonly tally: Tally;
}

/** The content of one sheet, without its name and state. */
export interface SheetContent {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, RawCell>>;
  readonly merges: readonly RawRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** A cell shows a picture that WPS keeps in the cell. */
  readonly cellPictures: boolean;
  /** JY0111 and, once, JY0110 for the table of shared texts. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the part of a sheet called `sheet`. Rows and cells without an address follow the one before; `<dimension>`,
 * widths and validations are passed over. A finding instead of the content: JY0107, JY0108, JY0109.
 */
export function readSheet(part: Part, sheet: string, reading: SheetReading): SheetContent | Finding {
  const handler = new SheetHandler(part.name, sheet, reading);
  const problem = readXml(part, { root: 'worksheet', namespaces: MAIN_NAMESPACES }, reading.limits.depth, handler);
  return problem ? { ...problem, where: { sheet, ...problem.where } } : handler.content();
}

/** How WPS writes a picture in a cell: a formula of its own. */
const CELL_PICTURE = /DISPIMG\s*\(/i;

/** Which text is being gathered. */
type Capture = 'none' | 'content' | 'formula' | 'inline';

class SheetHandler implements ElementHandler {
  private readonly rows = new Map<number, Map<number, RawCell>>();
  private readonly merges: RawRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumnRanges: { readonly first: number; readonly last: number }[] = [];
  private readonly findings: Finding[] = [];
  private readonly sharedFormulas = new Map<string, string>();
  private cellPictures = false;
  private tableMissed = false;

  private inRow = false;
  private row = 0;
  private cells: Map<number, RawCell> | undefined;

  private inCell = false;
  private column = 0;
  private type = 'n';
  private format = 0;
  private content_: string | undefined;
  private formula: string | undefined;
  private sharedIndex: string | undefined;
  private hasInline = false;
  private readonly inline = new TextGatherer();
  private capture: Capture = 'none';

  constructor(
    private readonly part: string,
    private readonly sheet: string,
    private readonly reading: SheetReading,
  ) {}

  content(): SheetContent {
    const { rows, merges, hiddenRows, cellPictures, findings } = this;
    return { rows, merges, hiddenRows, hiddenColumns: this.hiddenColumns(), cellPictures, findings };
  }

  open(name: string, attributes: Attributes): Finding | undefined {
    if (this.inCell) return this.openInCell(name, attributes);
    switch (name) {
      case 'c':
        return this.openCell(attributes);
      case 'row':
        return this.openRow(attributes);
      case 'mergeCell':
        return this.addMerge(attributes['ref'] ?? '');
      case 'col':
        return this.addColumn(attributes);
      default:
        return undefined;
    }
  }

  close(name: string): Finding | undefined {
    if (this.inCell) return this.closeInCell(name);
    if (name === 'row') this.inRow = false;
    return undefined;
  }

  text(content: string): void {
    if (this.capture === 'content') this.content_ += content;
    else if (this.capture === 'formula') this.formula += content;
    else if (this.capture === 'inline') this.inline.text(content);
  }

  private openRow(attributes: Attributes): Finding | undefined {
    const written = attributes['r'];
    const row = written === undefined ? this.row + 1 : parseCount(written);
    if (row === undefined || this.inRow) return this.damaged('reference', {}, written);
    if (row > this.reading.limits.rows) return this.over('rows', row, {});
    this.inRow = true;
    this.row = row;
    this.column = 0;
    this.cells = this.rows.get(row);
    if (isTrue(attributes['hidden'])) this.hiddenRows.add(row);
    return undefined;
  }

  private openCell(attributes: Attributes): Finding | undefined {
    const written = attributes['r'];
    const problem = written === undefined ? this.nextColumn() : this.goTo(written);
    if (problem) return problem;
    this.inCell = true;
    this.type = attributes['t'] ?? 'n';
    this.format = Number(attributes['s'] ?? 0);
    this.content_ = undefined;
    this.formula = undefined;
    this.sharedIndex = undefined;
    this.hasInline = false;
    return undefined;
  }

  private nextColumn(): Finding | undefined {
    if (!this.inRow) return this.damaged('reference', {});
    this.column++;
    return this.checkColumn();
  }

  private goTo(written: string): Finding | undefined {
    const address = parseAddress(written);
    if (!address || !this.inRow || address.row !== this.row) return this.damaged('reference', {}, written);
    this.column = address.column;
    return this.checkColumn();
  }

  private checkColumn(): Finding | undefined {
    const { columns } = this.reading.limits;
    return this.column > columns ? this.over('columns', this.column, this.place()) : undefined;
  }

  private openInCell(name: string, attributes: Attributes): Finding | undefined {
    if (this.capture === 'inline') this.inline.open(name);
    else if (name === 'v') this.begin('content');
    else if (name === 'f') this.openFormula(attributes);
    else if (name === 'is') this.begin('inline');
    else if (name === 'c' || name === 'row') return this.damaged('reference', this.place());
    return undefined;
  }

  private begin(capture: Capture): void {
    this.capture = capture;
    if (capture === 'content') this.content_ = '';
    if (capture !== 'inline') return;
    this.hasInline = true;
    this.inline.reset();
  }

  private openFormula(attributes: Attributes): void {
    this.capture = 'formula';
    this.formula = '';
    if (attributes['t'] === 'shared') this.sharedIndex = attributes['si'];
  }

  private closeInCell(name: string): Finding | undefined {
    if (name === 'c') return this.closeCell();
    if (name === 'v' || name === 'f' || name === 'is') this.capture = 'none';
    else if (this.capture === 'inline') this.inline.close(name);
    return undefined;
  }

  private closeCell(): Finding | undefined {
    this.inCell = false;
    const written = {
      type: this.type,
      format: this.format,
      content: this.content_,
      inline: this.hasInline ? this.inline.value : undefined,
    };
    const value = valueOf(written, this.reading.tables);
    if (typeof value !== 'string') return this.add(value);
    return this.cannotRead(value) ?? this.add(null, true);
  }

  private add(value: RawCell['value'], unreadable = false): Finding | undefined {
    const formula = this.formulaText();
    if (value === null && formula === undefined && !unreadable) return undefined;
    const { limits, tally } = this.reading;
    if (++tally.cells > limits.cells) return this.over('cells', tally.cells, this.place());
    const text = value?.type === 'text' ? value.value : '';
    if (text.length > limits.stringLength) return this.over('stringLength', text.length, this.place());
    const { row, column } = this;
    this.cells ??= this.newRow();
    if (this.cells.has(column)) return this.damaged('duplicate-cell', this.place());
    this.cells.set(column, formula === undefined ? { row, column, value } : { row, column, value, formula });
    return undefined;
  }

  private newRow(): Map<number, RawCell> {
    const cells = new Map<number, RawCell>();
    this.rows.set(this.row, cells);
    return cells;
  }

  /** A cell of a shared formula names its number only; the text stands in the first cell. */
  private formulaText(): string | undefined {
    let { formula } = this;
    if (formula === undefined) return undefined;
    if (this.sharedIndex !== undefined) {
      if (formula === '') formula = this.sharedFormulas.get(this.sharedIndex) ?? '';
      else this.sharedFormulas.set(this.sharedIndex, formula);
    }
    this.cellPictures ||= CELL_PICTURE.test(formula);
    return formula;
  }

  private cannotRead(problem: ValueProblem): Finding | undefined {
    if (problem === 'value' || problem === 'cell-type') {
      return this.damaged(problem, this.place(), problem === 'value' ? this.content_ : this.type);
    }
    if (problem === 'index') {
      const size = this.reading.tables.strings?.length ?? 0;
      this.findings.push(badStringIndex(this.content_ ?? '', size, this.place()));
    } else if (!this.tableMissed) {
      this.tableMissed = true;
      this.findings.push(missingPart('sharedStrings', 'xl/sharedStrings.xml', this.place()));
    }
    return undefined;
  }

  private addMerge(reference: string): Finding | undefined {
    const { limits, tally } = this.reading;
    const range = parseRange(reference);
    if (!range) return this.damaged('range', {}, reference);
    if (range.bottom > limits.rows) return this.over('rows', range.bottom, {});
    if (range.right > limits.columns) return this.over('columns', range.right, {});
    if (++tally.merges > limits.merges) return this.over('merges', tally.merges, {});
    this.merges.push(range);
    return undefined;
  }

  private addColumn(attributes: Attributes): Finding | undefined {
    if (!isTrue(attributes['hidden'])) return undefined;
    const { columns } = this.reading.limits;
    const first = parseCount(attributes['min'] ?? '');
    const last = parseCount(attributes['max'] ?? '');
    if (first === undefined || last === undefined) return this.damaged('range', {});
    if (last > columns) return this.over('columns', last, {});
    this.hiddenColumnRanges.push({ first, last });
    // Ranges must not overlap, so there cannot be more of them than columns.
    return this.hiddenColumnRanges.length > columns ? this.damaged('range', {}, columnLetters(first)) : undefined;
  }

  /** Each column once, so that overlapping ranges cost no more than a sheet is wide. */
  private hiddenColumns(): ReadonlySet<number> {
    const hidden = new Set<number>();
    let covered = 0;
    for (const { first, last } of this.hiddenColumnRanges.sort((a, b) => a.first - b.first)) {
      for (let column = Math.max(first, covered + 1); column <= last; column++) hidden.add(column);
      covered = Math.max(covered, last);
    }
    return hidden;
  }

  private place(): Place {
    return { sheet: this.sheet, cell: cellAddress(this.row, this.column) };
  }

  private over(limit: 'rows' | 'columns' | 'cells' | 'merges' | 'stringLength', found: number, where: Place): Finding {
    return overLimit(limit, this.reading.limits[limit], found, { sheet: this.sheet, ...where });
  }

  private damaged(reason: XmlDamage, where: Place, found?: string): Finding {
    return damagedXml(this.part, reason, { sheet: this.sheet, ...where }, found);
  }
}
