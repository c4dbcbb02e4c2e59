import type { Finding, Place } from '../../model/finding.js';
import { cellAddress, type RawCell, type RawRange } from '../../model/raw-workbook.js';
import { parseAddress, parseCount, parseRange } from './addresses.js';
import { CellReader } from './cell-reader.js';
import { type ColumnRange, columnsOf } from './column-ranges.js';
import type { Limits } from './limits.js';
import { badStringIndex, damagedXml, missingPart, overLimit, type XmlDamage } from './problems.js';
import type { ValueProblem, ValueTables } from './values.js';
import {
  type Attributes,
  type ElementHandler,
  isTrue,
  MAIN_NAMESPACES,
  type Part,
  readXml,
  type Stop,
  type UsualPart,
} from './xml.js';

/** What is counted over all sheets of a workbook. */
export interface Tally {
  cells: number;
  merges: number;
  /** A cell of the shared texts was met although the table is missing; reported once. */
  textsMissed: boolean;
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
  const problem = readXml(part, { root: 'worksheet', namespaces: MAIN_NAMESPACES }, reading.limits, handler);
  return problem ? { ...problem, where: { sheet, ...problem.where } } : handler.content();
}

/**
 * The elements of a worksheet stand in a fixed order (ECMA-376 part 1, 18.3.1.99). After the cells, the first of these
 * says that no merged range can follow; what does, formats and validations, is the half of a form nobody reads here.
 */
const AFTER_MERGES: ReadonlySet<string> = new Set([
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
]);

/** How WPS writes a picture in a cell: a formula of its own. */
const CELL_PICTURE = /DISPIMG\s*\(/i;

/** A cell without a formula or text of its own, its attributes in the order in which all programs write them. */
const PLAIN_CELL =
  /<c r="([A-Z]{1,3}[0-9]{1,7})"(?: s="([0-9]{1,9})")?(?: t="([a-zA-Z]{1,9})")?(?:\/>|>(?:<v>([^<&\]]*)<\/v>)?<\/c>)/y;

type SheetLimit = 'rows' | 'columns' | 'cells' | 'merges' | 'stringLength';

class SheetHandler implements ElementHandler {
  private readonly plainCells = { pattern: PLAIN_CELL, take: (match: RegExpExecArray) => this.plainCell(match) };
  private readonly rows = new Map<number, Map<number, RawCell>>();
  private readonly merges: RawRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenRanges: ColumnRange[] = [];
  private readonly findings: Finding[] = [];
  private readonly cell: CellReader;
  private cellPictures = false;
  private inRow = false;
  private cellsRead = false;
  private inCell = false;
  private row = 0;
  private column = 0;

  constructor(
    private readonly part: string,
    private readonly sheet: string,
    private readonly reading: SheetReading,
  ) {
    this.cell = new CellReader(reading.tables);
  }

  /** A cell in a cell is nonsense, for the cell that is open to judge. */
  get usual(): UsualPart | undefined {
    return this.inCell ? undefined : this.plainCells;
  }

  content(): SheetContent {
    const { rows, merges, hiddenRows, cellPictures, findings } = this;
    return { rows, merges, hiddenRows, hiddenColumns: columnsOf(this.hiddenRanges), cellPictures, findings };
  }

  open(name: string, attributes: Attributes): Stop | undefined {
    if (this.inCell) return this.cell.open(name, attributes) ? undefined : this.damaged('value', this.place());
    switch (name) {
      case 'c':
        return this.openCell(attributes.get('r')) ?? this.startCell(attributes);
      case 'row':
        return this.openRow(attributes);
      case 'mergeCell':
        return this.addMerge(attributes.get('ref') ?? '');
      case 'col':
        return isTrue(attributes.get('hidden')) ? this.hideColumns(attributes) : undefined;
      default:
        return this.cellsRead && AFTER_MERGES.has(name) ? 'done' : undefined;
    }
  }

  close(name: string): Finding | undefined {
    if (name === 'c' && this.inCell) return this.closeCell();
    if (this.inCell) this.cell.close(name);
    else if (name === 'row') this.inRow = false;
    else if (name === 'sheetData') this.cellsRead = true;
    return undefined;
  }

  text(content: string): void {
    if (this.inCell) this.cell.text(content);
  }

  private openRow(attributes: Attributes): Finding | undefined {
    const written = attributes.get('r');
    const row = written === undefined ? this.row + 1 : parseCount(written);
    if (row === undefined || this.inRow) return this.damaged('reference', {}, written);
    if (row > this.reading.limits.rows) return this.over('rows', row);
    this.inRow = true;
    this.row = row;
    this.column = 0;
    if (isTrue(attributes.get('hidden'))) this.hiddenRows.add(row);
    return undefined;
  }

  private openCell(written: string | undefined): Finding | undefined {
    const address = written === undefined ? { row: this.row, column: this.column + 1 } : parseAddress(written);
    if (!address || !this.inRow || address.row !== this.row) return this.damaged('reference', {}, written);
    this.column = address.column;
    if (this.column > this.reading.limits.columns) return this.over('columns', this.column, this.place());
    return undefined;
  }

  private startCell(attributes: Attributes): undefined {
    this.inCell = true;
    this.cell.start(attributes.get('t'), attributes.get('s'));
  }

  private plainCell([, address, format, type, content]: RegExpExecArray): Finding | undefined {
    const problem = this.openCell(address);
    if (problem) return problem;
    this.cell.start(type, format, content);
    return this.closeCell();
  }

  private closeCell(): Finding | undefined {
    this.inCell = false;
    const value = this.cell.value();
    const formula = this.cell.formula();
    if (typeof value === 'string') return this.cannotRead(value) ?? this.add(null, formula);
    return value === null && formula === undefined ? undefined : this.add(value, formula);
  }

  private add(value: RawCell['value'], formula: string | undefined): Finding | undefined {
    const { limits, tally } = this.reading;
    if (++tally.cells > limits.cells) return this.over('cells', tally.cells, this.place());
    const length = Math.max(value?.type === 'text' ? value.value.length : 0, formula?.length ?? 0);
    if (length > limits.stringLength) return this.over('stringLength', length, this.place());
    const { row, column } = this;
    const cells = this.rows.get(row) ?? this.newRow();
    if (cells.has(column)) return this.damaged('duplicate-cell', this.place());
    cells.set(column, formula === undefined ? { row, column, value } : { row, column, value, formula });
    if (formula !== undefined) this.cellPictures ||= CELL_PICTURE.test(formula);
    return undefined;
  }

  private newRow(): Map<number, RawCell> {
    const cells = new Map<number, RawCell>();
    this.rows.set(this.row, cells);
    return cells;
  }

  /** Ends the reading where the part is damaged; otherwise notes that this cell's text cannot be had. */
  private cannotRead(problem: ValueProblem): Finding | undefined {
    const { tables, tally } = this.reading;
    const written = this.cell.written(problem);
    if (problem === 'value' || problem === 'cell-type') return this.damaged(problem, this.place(), written);
    if (problem === 'index') {
      this.findings.push(badStringIndex(written, tables.strings?.length ?? 0, this.place()));
    } else if (!tally.textsMissed) {
      tally.textsMissed = true;
      this.findings.push(missingPart('sharedStrings', 'xl/sharedStrings.xml', this.place()));
    }
    return undefined;
  }

  private addMerge(reference: string): Finding | undefined {
    const { limits, tally } = this.reading;
    const range = parseRange(reference);
    if (!range) return this.damaged('range', {}, reference);
    if (range.bottom > limits.rows) return this.over('rows', range.bottom);
    if (range.right > limits.columns) return this.over('columns', range.right);
    if (++tally.merges > limits.merges) return this.over('merges', tally.merges);
    this.merges.push(range);
    return undefined;
  }

  private hideColumns(attributes: Attributes): Finding | undefined {
    const { columns } = this.reading.limits;
    const first = parseCount(attributes.get('min') ?? '');
    const last = parseCount(attributes.get('max') ?? '');
    if (first === undefined || last === undefined) return this.damaged('range');
    if (last > columns) return this.over('columns', last);
    // Ranges must not overlap, so there cannot be more of them than columns.
    return this.hiddenRanges.push({ first, last }) > columns ? this.damaged('range') : undefined;
  }

  private place(): Place {
    return { sheet: this.sheet, cell: cellAddress(this.row, this.column) };
  }

  private over(limit: SheetLimit, found: number, where: Place = {}): Finding {
    return overLimit(limit, this.reading.limits[limit], found, where);
  }

  private damaged(reason: XmlDamage, where: Place = {}, found?: string): Finding {
    return damagedXml(this.part, reason, where, found);
  }
}
