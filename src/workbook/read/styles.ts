import type { Finding } from '../../model/finding.js';
import { isDateFormat } from './dates.js';
import type { Limits } from './limits.js';
import { type Attributes, type ElementHandler, MAIN_NAMESPACES, type Part, readXml } from './xml.js';

class CellFormats implements ElementHandler {
  readonly isDate: boolean[] = [];
  /** By number of a format with a code of its own; a code may be long, so that each is looked at once. */
  private readonly own = new Map<number, boolean>();
  private inCellFormats = false;

  open(name: string, attributes: Attributes): undefined {
    if (name === 'numFmt') this.define(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    else if (name === 'cellXfs') this.inCellFormats = true;
    else if (name === 'xf' && this.inCellFormats) this.add(Number(attributes.get('numFmtId') ?? 0));
  }

  close(name: string): undefined {
    if (name === 'cellXfs') this.inCellFormats = false;
  }

  private add(id: number): void {
    this.isDate.push(this.own.get(id) ?? isDateFormat(id, undefined));
  }

  private define(id: number, code: string): void {
    this.own.set(id, isDateFormat(id, code));
  }
}

/** For each cell format, by its index, whether it shows dates; or why the styles cannot be read. */
export function readDateStyles(part: Part, limits: Limits): readonly boolean[] | Finding {
  const handler = new CellFormats();
  const problem = readXml(part, { root: 'styleSheet', namespaces: MAIN_NAMESPACES }, limits, handler);
  return problem ?? handler.isDate;
}
