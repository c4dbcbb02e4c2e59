import { unzipSync, zipSync } from 'fflate';
import { parseAddress } from '../../../src/workbook/read/addresses.js';
import { SheetEditor } from './sheet-editor.js';

const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const PACKED_ON = new Date(2026, 0, 1);

const attribute = (element: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';

export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** A value as a person types it or a program stores it. */
export type Typed =
  | string
  | number
  | boolean
  | null
  | { readonly error: string }
  | { readonly formula: string; readonly value?: string | number }
  /** The XML inside the cell, for what has no other spelling. */
  | { readonly xml: string; readonly type: string };

/** A workbook file that is edited part by part; what nobody touches stays byte for byte. */
export class BookEditor {
  readonly parts: Map<string, Uint8Array>;
  private readonly sheets = new Map<string, { readonly part: string; readonly editor: SheetEditor }>();

  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)));
  }

  text(part: string): string {
    const found = this.parts.get(part);
    if (!found) throw new TypeError(`no part ${part}`);
    return Buffer.from(found).toString('utf8');
  }

  setText(part: string, text: string): this {
    this.parts.set(part, Buffer.from(text, 'utf8'));
    return this;
  }

  edit(part: string, change: (text: string) => string): this {
    const before = this.text(part);
    const after = change(before);
    if (after === before) throw new TypeError(`nothing to change in ${part}`);
    return this.setText(part, after);
  }

  get sheetElements(): readonly string[] {
    return [...this.text(WORKBOOK).matchAll(/<sheet [^>]*\/>/g)].map(([element]) => element);
  }

  get sheetNames(): readonly string[] {
    return this.sheetElements.map((element) => attribute(element, 'name'));
  }

  partOf(sheet: string): string {
    const element = this.sheetElements.find((each) => attribute(each, 'name') === escapeText(sheet)) ?? '';
    const id = attribute(element, 'r:id');
    const link = [...this.text(LINKS).matchAll(/<Relationship [^>]*\/>/g)].find(
      ([each]) => attribute(each, 'Id') === id,
    )?.[0];
    if (id === '' || !link) throw new TypeError(`no sheet ${sheet}`);
    const target = attribute(link, 'Target');
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }

  sheet(name: string): SheetEditor {
    const known = this.sheets.get(name);
    if (known) return known.editor;
    const part = this.partOf(name);
    const editor = new SheetEditor(this.text(part));
    this.sheets.set(name, { part, editor });
    return editor;
  }

  /** Types into a cell, as a person does: its looks stay. */
  type(sheet: string, address: string, value: Typed): this {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    if (row === 0) throw new TypeError(address);
    const [type, inner] = contentOf(value);
    this.sheet(sheet).put(row, column, type, inner);
    return this;
  }

  renameSheet(name: string, to: string): this {
    return this.edit(WORKBOOK, (text) => text.replace(`name="${escapeText(name)}"`, `name="${escapeText(to)}"`));
  }

  /** The state of a sheet: shown, or put out of sight by its user. */
  setState(name: string, state: 'visible' | 'hidden'): this {
    return this.edit(WORKBOOK, (text) =>
      text.replace(new RegExp(`<sheet [^>]*name="${escapeText(name)}"[^>]*/>`), (element) =>
        element.replace(/ state="\w+"/, '').replace('<sheet ', `<sheet state="${state}" `),
      ),
    );
  }

  removeSheet(name: string): this {
    const element = this.sheetElements.find((each) => attribute(each, 'name') === name) ?? '';
    const part = this.partOf(name);
    this.parts.delete(part);
    this.sheets.delete(name);
    this.edit(TYPES, (text) => text.replace(new RegExp(`<Override [^>]*PartName="/${part}"[^>]*/>`), ''));
    return this.edit(WORKBOOK, (text) => text.replace(element, '').replace(/<definedNames>.*<\/definedNames>/s, ''));
  }

  /** The sheets in another order. */
  orderSheets(names: readonly string[]): this {
    const elements = this.sheetElements;
    const sorted = names.map((name) => elements.find((each) => attribute(each, 'name') === name) ?? '');
    return this.edit(WORKBOOK, (text) =>
      text
        .replace(/<sheets>.*<\/sheets>/s, `<sheets>${sorted.join('')}</sheets>`)
        .replace(/<definedNames>.*<\/definedNames>/s, ''),
    );
  }

  /** A further sheet with this XML, last in the book. */
  addSheet(name: string, xml: string): this {
    const number = 900 + this.sheetNames.length;
    const part = `xl/worksheets/sheet${number}.xml`;
    const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
    this.setText(part, xml);
    this.edit(TYPES, (text) =>
      text.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`),
    );
    this.edit(LINKS, (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="rIdX${number}" Type="${base}/worksheet" Target="worksheets/sheet${number}.xml"/></Relationships>`,
      ),
    );
    return this.edit(WORKBOOK, (text) =>
      text.replace(
        '</sheets>',
        `<sheet xmlns:r="${base}" name="${escapeText(name)}" sheetId="${number}" r:id="rIdX${number}"/></sheets>`,
      ),
    );
  }

  /** A copy of a sheet, as Excel names it. */
  copySheet(name: string, to: string): this {
    return this.addSheet(to, this.sheet(name).xml());
  }

  bytes(): Uint8Array {
    for (const { part, editor } of this.sheets.values()) this.setText(part, editor.xml());
    const first = [TYPES, '_rels/.rels'];
    const names = [...first, ...[...this.parts.keys()].filter((name) => !first.includes(name))];
    const files = Object.fromEntries(
      names.flatMap((name) => {
        const data = this.parts.get(name);
        return data ? [[name, data]] : [];
      }),
    );
    return zipSync(files, { level: 0, mtime: PACKED_ON });
  }
}

function contentOf(value: Typed): readonly [type: string, inner: string] {
  if (value === null) return ['', ''];
  if (typeof value === 'number') return ['', `<v>${value}</v>`];
  if (typeof value === 'boolean') return ['b', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === 'string') return ['inlineStr', `<is><t xml:space="preserve">${escapeText(value)}</t></is>`];
  if ('error' in value) return ['e', `<v>${value.error}</v>`];
  if ('xml' in value) return [value.type, value.xml];
  const cached = value.value === undefined ? '' : `<v>${escapeText(String(value.value))}</v>`;
  return [typeof value.value === 'string' ? 'str' : '', `<f>${escapeText(value.formula)}</f>${cached}`];
}
