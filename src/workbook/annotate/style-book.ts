import { isDateFormat } from '../read/dates.js';
import { CannotPatch } from './cannot-patch.js';
import {
  attributeOf,
  childrenOf,
  innerXml,
  outerXml,
  prefixed,
  prefixOf,
  rootElement,
  startTag,
  type TagSpan,
  unprefixed,
  withAttribute,
} from './tags.js';

/** The lists of styles.xml that are added to, in the order in which they must stand (ECMA-376 part 1, 18.8.39). */
const ORDER: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

interface OpenList {
  readonly items: string[];
  /** How many stood there at first. */
  readonly before: number;
}

const FIRST_OWN_FORMAT = 164;
const TEXT_FORMAT = '49';

/** The styles of a workbook, which only grow. What stands there already is used again, so that the numbers of all cells stay good. */
export class StyleBook {
  private readonly root: TagSpan;
  private readonly prefix: string;
  private readonly spans: readonly TagSpan[];
  private readonly lists = new Map<StyleList, OpenList>();

  constructor(
    private readonly xml: string,
    part: string,
  ) {
    const root = rootElement(xml);
    if (root?.local !== 'styleSheet') throw new CannotPatch(part, 'root');
    this.root = root;
    this.prefix = prefixOf(root);
    this.spans = childrenOf(xml, root);
  }

  /** The number of an item that reads exactly so; added where there is none. Written without prefixes. */
  add(list: StyleList, item: string): number {
    const { items } = this.open(list);
    const found = items.indexOf(item);
    return found >= 0 ? found : items.push(item) - 1;
  }

  /** A cell format of our own. */
  format(parts: {
    readonly font: string;
    readonly fill: string;
    readonly border: string;
    readonly alignment: string;
  }): number {
    const [font, fill, border] = [
      this.add('fonts', parts.font),
      this.add('fills', parts.fill),
      this.add('borders', parts.border),
    ];
    return this.add(
      'cellXfs',
      `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${parts.alignment}</xf>`,
    );
  }

  /** The format of a cell with another fill; all else of it stays. */
  withFill(format: number, fill: string): number {
    const number = this.add('fills', fill);
    return this.changed(format, (tag) => withAttribute(withAttribute(tag, 'fillId', number), 'applyFill', 1));
  }

  /** The format for a number: not as text, without the apostrophe that makes it one. */
  forNumber(format: number): number {
    const tag = this.tagOf(format);
    const isText = attributeOf(tag, 'numFmtId') === TEXT_FORMAT;
    if (!isText && attributeOf(tag, 'quotePrefix') === undefined) return format;
    return this.changed(format, (old) => {
      const plain = withAttribute(old, 'quotePrefix', undefined);
      return isText ? withAttribute(withAttribute(plain, 'numFmtId', 0), 'applyNumberFormat', 1) : plain;
    });
  }

  /** The format for a date, `yyyy-mm-dd`, for a cell that showed no dates. */
  forDate(format: number): number {
    const id = this.numberFormat('yyyy-mm-dd');
    return this.changed(format, (tag) =>
      withAttribute(
        withAttribute(withAttribute(tag, 'quotePrefix', undefined), 'numFmtId', id),
        'applyNumberFormat',
        1,
      ),
    );
  }

  /** Whether numbers of this format are shown as dates. */
  showsDates(format: number): boolean {
    const id = attributeOf(this.tagOf(format), 'numFmtId') ?? '0';
    const own = this.open('numFmts').items.find((item) => attributeOf(item, 'numFmtId') === id);
    return isDateFormat(Number(id), own === undefined ? undefined : attributeOf(own, 'formatCode'));
  }

  /** The fill of a cell format, written without prefixes. */
  fillOf(format: number): string {
    const { items } = this.open('fills');
    return items[Number(attributeOf(this.tagOf(format), 'fillId') ?? 0)] ?? items[0] ?? '';
  }

  /** Whether any fill reads so. */
  hasFill(test: (fill: string) => boolean): boolean {
    return this.open('fills').items.some(test);
  }

  /** The whole part as it is now. */
  toXml(): string {
    let { xml } = this;
    // From the back, so that places before stay what they are.
    for (const list of [...ORDER].reverse()) {
      const open = this.lists.get(list as StyleList);
      if (open && open.items.length > open.before) xml = this.written(xml, list as StyleList, open);
    }
    return xml;
  }

  private written(xml: string, list: StyleList, { items, before }: OpenList): string {
    const added = prefixed(items.slice(before).join(''), this.prefix);
    const span = this.spans.find(({ local }) => local === list);
    const name = `${this.prefix}${list}`;
    if (!span) {
      const rank = ORDER.indexOf(list);
      const next = this.spans.find(({ local }) => ORDER.indexOf(local) > rank);
      const at = next?.start ?? this.root.closeStart;
      return `${xml.slice(0, at)}<${name} count="${items.length}">${added}</${name}>${xml.slice(at)}`;
    }
    const tag = withAttribute(startTag(xml, span), 'count', items.length).replace(/\s*\/>$/, '>');
    return `${xml.slice(0, span.start)}${tag}${innerXml(xml, span)}${added}</${name}>${xml.slice(span.end)}`;
  }

  private changed(format: number, change: (tag: string) => string): number {
    const item = this.open('cellXfs').items[format] ?? this.open('cellXfs').items[0] ?? '<xf numFmtId="0"/>';
    const end = item.indexOf('>') + 1;
    return this.add('cellXfs', change(item.slice(0, end)) + item.slice(end));
  }

  private tagOf(format: number): string {
    const item = this.open('cellXfs').items[format] ?? '<xf/>';
    return item.slice(0, item.indexOf('>') + 1);
  }

  private numberFormat(code: string): number {
    const { items } = this.open('numFmts');
    const known = items.find((item) => attributeOf(item, 'formatCode')?.toLowerCase() === code);
    if (known !== undefined) return Number(attributeOf(known, 'numFmtId'));
    const highest = Math.max(FIRST_OWN_FORMAT - 1, ...items.map((item) => Number(attributeOf(item, 'numFmtId') ?? 0)));
    items.push(`<numFmt numFmtId="${highest + 1}" formatCode="${code}"/>`);
    return highest + 1;
  }

  private open(list: StyleList): OpenList {
    const known = this.lists.get(list);
    if (known) return known;
    const span = this.spans.find(({ local }) => local === list);
    const children = span ? childrenOf(this.xml, span) : [];
    const items = children.map((child) => unprefixed(outerXml(this.xml, child), this.prefix));
    const opened = { items, before: items.length };
    this.lists.set(list, opened);
    return opened;
  }
}

/** The least that a workbook without styles needs. */
export const emptyStyles = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;
