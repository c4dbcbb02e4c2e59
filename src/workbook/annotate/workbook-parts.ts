import { DEFAULT_LIMITS } from '../read/limits.js';
import { isFinding } from '../read/problems.js';
import { type Relationships, readRelationships, relationshipsPart, targetOfType } from '../read/relationships.js';
import { readSheetList } from '../read/sheet-list.js';
import { CannotPatch } from './cannot-patch.js';
import type { PackageEditor } from './package-editor.js';
import { attributeOf, childrenOf, prefixOf, rootElement, startTag } from './tags.js';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const USUAL_WORKBOOK = 'xl/workbook.xml';
const ROOT_RELATIONSHIPS = '_rels/.rels';

/** A sheet with cells, as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** Place in the list, chart sheets counted, from 0. */
  readonly index: number;
}

/** Where the parts of a workbook are, whatever they are called. */
export interface WorkbookParts {
  readonly part: string;
  readonly relationships: Relationships;
  readonly sheets: readonly SheetPart[];
  readonly dateSystem: 1900 | 1904;
  /** Namespace of SpreadsheetML in this file: transitional or strict. */
  readonly namespace: string;
  /** What the types of relationships begin with in this file. */
  readonly typeBase: string;
}

/** Finds the parts of a workbook. */
export function workbookParts(source: PackageEditor): WorkbookParts {
  const roots = relationshipsOf(source, '');
  const part = targetOfType(roots, 'officeDocument') ?? USUAL_WORKBOOK;
  const xml = source.text(part);
  const list = readSheetList({ name: part, bytes: new TextEncoder().encode(xml) }, DEFAULT_LIMITS);
  if (isFinding(list)) throw new CannotPatch(part, list.code);
  const relationships = relationshipsOf(source, part);
  const sheets = list.sheets.flatMap(({ name, relationship }, index) => {
    const found = relationships.get(relationship);
    return found?.type === 'worksheet' && found.target !== '' ? [{ name, part: found.target, index }] : [];
  });
  return {
    part,
    relationships,
    sheets,
    dateSystem: list.dateSystem,
    namespace: namespaceOf(xml),
    typeBase: typeBaseOf(source),
  };
}

/** The relationships of a part; none where it has no such part. */
export function relationshipsOf(source: PackageEditor, part: string): Relationships {
  const name = relationshipsPart(part);
  if (!source.has(name)) return new Map();
  const bytes = new TextEncoder().encode(source.text(name));
  const found = readRelationships({ name, bytes }, part, DEFAULT_LIMITS);
  if (isFinding(found)) throw new CannotPatch(name, found.code);
  return found;
}

/** Adds a relationship from a part to another and gives its id. */
export function relate(
  source: PackageEditor,
  from: string,
  to: { readonly type: string; readonly target: string },
): string {
  const name = relationshipsPart(from);
  const taken = relationshipsOf(source, from);
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const text = source.has(name)
    ? source.text(name)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
  const root = rootElement(text);
  if (!root) throw new CannotPatch(name, 'root');
  const entry = `<${prefixOf(root)}Relationship Id="rId${number}" Type="${to.type}" Target="/${to.target}"/>`;
  const open = startTag(text, root).replace(/\s*\/>$/, '>');
  const inner = text.slice(root.openEnd, root.closeStart);
  source.write(name, `${text.slice(0, root.start)}${open}${inner}${entry}</${root.name}>${text.slice(root.end)}`);
  return `rId${number}`;
}

/** The namespace that the elements of a document are in. */
function namespaceOf(xml: string): string {
  const root = rootElement(xml);
  const prefix = root ? prefixOf(root).slice(0, -1) : '';
  const tag = root ? startTag(xml, root) : '';
  return attributeOf(tag, prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Strict and transitional files differ in what the types of their relationships begin with. */
function typeBaseOf(source: PackageEditor): string {
  if (!source.has(ROOT_RELATIONSHIPS)) return TRANSITIONAL;
  const text = source.text(ROOT_RELATIONSHIPS);
  const root = rootElement(text);
  const types = (root ? childrenOf(text, root) : []).map(
    (element) => attributeOf(startTag(text, element), 'Type') ?? '',
  );
  const document = types.find((type) => type.endsWith('/officeDocument'));
  return document === undefined ? TRANSITIONAL : document.slice(0, document.lastIndexOf('/'));
}

/**
 * A relationship's attribute, such as `r:id="rId3"`, as it may stand in an element of this part; the prefix is declared
 * where the part has none for it.
 */
export function referenceAttribute(xml: string, id: string, namespace: string): string {
  const root = rootElement(xml);
  const tag = root ? startTag(xml, root) : '';
  const declared = [...tag.matchAll(/xmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)].find(([, , uri]) => uri === namespace);
  return declared ? `${declared[1]}:id="${id}"` : `xmlns:jyr="${namespace}" jyr:id="${id}"`;
}
