import type { Finding } from '../../model/finding.js';
import type { DateSystem } from './dates.js';
import type { Limits } from './limits.js';
import { damagedXml, overLimit } from './problems.js';
import { decodeEscapes } from './strings.js';
import {
  type Attributes,
  type ElementHandler,
  isTrue,
  MAIN_NAMESPACES,
  type Part,
  REFERENCE_NAMESPACES,
  readXml,
} from './xml.js';

/** A sheet as the workbook names it. */
export interface ListedSheet {
  readonly name: string;
  /** `veryHidden` counts as hidden: LibreOffice turns the one into the other. */
  readonly state: 'visible' | 'hidden';
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
}

/** What the workbook part says about the whole. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: DateSystem;
}

/** Far above the 31 characters that Excel allows. */
const LONGEST_NAME = 255;

class WorkbookHandler implements ElementHandler {
  readonly sheets: ListedSheet[] = [];
  dateSystem: DateSystem = 1900;
  private readonly names = new Set<string>();

  constructor(
    private readonly part: string,
    private readonly limits: Limits,
  ) {}

  open(name: string, attributes: Attributes): Finding | undefined {
    if (name === 'workbookPr' && isTrue(attributes.get('date1904'))) this.dateSystem = 1904;
    return name === 'sheet' ? this.add(attributes) : undefined;
  }

  private add(attributes: Attributes): Finding | undefined {
    const name = decodeEscapes(attributes.get('name') ?? '');
    if (name === '' || name.length > LONGEST_NAME) return damagedXml(this.part, 'sheet-list', {}, name);
    const folded = name.toLowerCase();
    if (this.names.has(folded)) return damagedXml(this.part, 'duplicate-sheet', { sheet: name }, name);
    this.names.add(folded);
    const state = (attributes.get('state') ?? 'visible') === 'visible' ? 'visible' : 'hidden';
    const relationship = attributes.qualified(REFERENCE_NAMESPACES, 'id') ?? '';
    if (this.sheets.push({ name, state, relationship }) <= this.limits.sheets) return undefined;
    return overLimit('sheets', this.limits.sheets, this.sheets.length);
  }
}

/** The sheets of a workbook in their order, and its date system; or why they cannot be read (JY0107, JY0108, JY0109). */
export function readSheetList(part: Part, limits: Limits): SheetList | Finding {
  const handler = new WorkbookHandler(part.name, limits);
  const problem = readXml(part, { root: 'workbook', namespaces: MAIN_NAMESPACES }, limits, handler);
  return problem ?? { sheets: handler.sheets, dateSystem: handler.dateSystem };
}
