import { accepted, type Reasoned, refused } from '../reason.js';
import { openPdf, type PdfDocument } from './document.js';
import { Increment } from './increment.js';
import { pageAt } from './pages.js';
import {
  array,
  dictionary,
  is,
  isName,
  name,
  type PdfDictionary,
  type PdfValue,
  stream,
  textOf,
  textString,
  withEntries,
} from './value.js';

/** A signature field as the file has it. */
export interface SignatureField {
  /** Full name: the partial names from the top joined by dots (ISO 32000-2 §12.7.4.2). */
  readonly name: string;
  /** Object number of the field. */
  readonly id: number;
  readonly dictionary: PdfDictionary;
  /** Object numbers of what is seen of it; the field itself where it is its own widget. */
  readonly widgets: readonly number[];
  /** Its signature dictionary; undefined where it is reserved and empty. */
  readonly value?: PdfDictionary;
}

/** A place for a signature, reserved before the first one is made. */
export interface FieldRequest {
  readonly name: string;
  /** What a reader program calls it, e.g. `学校盖章处`. */
  readonly label?: string;
  /** Page from 0, or from the back where it is negative; the last when left out. */
  readonly page?: number;
  /** Left, bottom, right, top in points from the lower left corner; invisible when left out. */
  readonly rect?: readonly [number, number, number, number];
}

interface Node {
  readonly value: PdfValue;
  readonly prefix: string;
  readonly inherited: PdfValue | undefined;
  readonly depth: number;
}

const MOST_FIELDS = 10_000;
const DEEPEST = 32;
/** Annotation flags Print and Locked (ISO 32000-2 table 167). */
const FLAGS = 4 + 128;
/** Signatures exist, and the file may only be appended to (ISO 32000-2 table 225). */
export const SIGNATURE_FLAGS = 3;

/** All signature fields of the form, in the order of its tree. */
export function signatureFields(document: PdfDocument): SignatureField[] {
  const form = document.dictionary(document.root.entries.get('AcroForm'));
  const found: SignatureField[] = [];
  const seen = new Set<number>();
  const open: Node[] = rootNodes(document.list(form.entries.get('Fields')));
  for (let node = open.pop(); node !== undefined && seen.size < MOST_FIELDS; node = open.pop()) {
    if (!is(node.value, 'reference') || seen.has(node.value.id) || node.depth > DEEPEST) continue;
    seen.add(node.value.id);
    const field = readNode(document, node, open);
    if (field !== undefined) found.push(field);
  }
  return found;
}

const rootNodes = (values: readonly PdfValue[]): Node[] =>
  [...values].reverse().map((value) => ({ value, prefix: '', inherited: undefined, depth: 0 }));

/** The field of a node if it is a signature field; nodes with fields below put these on `open`. */
function readNode(document: PdfDocument, node: Node, open: Node[]): SignatureField | undefined {
  const id = is(node.value, 'reference') ? node.value.id : 0;
  const field = document.dictionary(node.value);
  const own = textOf(document.resolve(field.entries.get('T')));
  const full = [node.prefix, own].filter((part) => part).join('.');
  const type = field.entries.get('FT') ?? node.inherited;
  const children = document.list(field.entries.get('Kids'));
  const fields = children.filter((child) => document.dictionary(child).entries.has('T'));
  for (const value of [...fields].reverse()) open.push({ value, prefix: full, inherited: type, depth: node.depth + 1 });
  if (fields.length > 0 || !isName(document.resolve(type), 'Sig')) return undefined;
  const widgets =
    children.length === 0 ? [id] : children.flatMap((child) => (is(child, 'reference') ? [child.id] : []));
  const value = document.resolve(field.entries.get('V'));
  return { name: full, id, dictionary: field, widgets, ...(is(value, 'dictionary') ? { value } : {}) };
}

/**
 * Appends a revision with empty signature fields, so that every later signature only fills one in. Refused when the file
 * cannot be read, is signed already, a name is taken or a page does not exist.
 */
export function reserveFields(pdf: Uint8Array, requests: readonly FieldRequest[]): Reasoned<Uint8Array> {
  const opened = openPdf(pdf);
  if (!opened.ok) return opened;
  const present = signatureFields(opened.value);
  if (present.some((field) => field.value !== undefined)) return refused('CHANGES_NOT_PERMITTED');
  const names = [...present, ...requests].map((field) => field.name);
  if (new Set(names).size < names.length) return refused('FIELD_EXISTS');
  const increment = new Increment(opened.value);
  for (const request of requests) {
    if (addField(opened.value, increment, request) === undefined) return refused('PAGE_MISSING');
  }
  return accepted(increment.write());
}

/** Adds one field to page and form; gives its object number, or undefined where the page does not exist. */
export function addField(document: PdfDocument, increment: Increment, request: FieldRequest): number | undefined {
  const page = pageAt(document, request.page ?? -1);
  if (page === undefined) return undefined;
  const [left, bottom, right, top] = request.rect ?? [0, 0, 0, 0];
  const box = array([0, 0, right - left, top - bottom]);
  const appearance = stream({ Type: name('XObject'), Subtype: name('Form'), BBox: box }, new Uint8Array());
  const field = increment.add(
    dictionary({
      Type: name('Annot'),
      Subtype: name('Widget'),
      FT: name('Sig'),
      T: textString(request.name),
      TU: textString(request.label ?? request.name),
      F: FLAGS,
      Rect: array([left, bottom, right, top]),
      P: page,
      AP: dictionary({ N: increment.add(appearance) }),
    }),
  );
  appendTo(document, increment, { owner: page.id, key: 'Annots', item: field });
  addToForm(document, increment, field);
  return field.id;
}

function addToForm(document: PdfDocument, increment: Increment, field: PdfValue): void {
  const form = formId(document, increment);
  appendTo(document, increment, { owner: form, key: 'Fields', item: field });
  raiseFlags(document, increment);
}

/** Object number of the form; one that is missing or stands within the catalog becomes an object of its own. */
function formId(document: PdfDocument, increment: Increment): number {
  const form = formOf(document, increment);
  if (is(form, 'reference')) return form.id;
  const added = increment.add(is(form, 'dictionary') ? form : dictionary({ Fields: array([]) }));
  increment.change(document.rootId, { AcroForm: added });
  return added.id;
}

function formOf(document: PdfDocument, increment: Increment): PdfValue | undefined {
  const root = increment.object(document.rootId);
  return is(root, 'dictionary') ? root.entries.get('AcroForm') : undefined;
}

/** Sets the signature flags of the form where they are not set yet, and changes nothing else. */
export function raiseFlags(document: PdfDocument, increment: Increment): void {
  const place = formOf(document, increment);
  const form = is(place, 'reference') ? increment.object(place.id) : place;
  if (!is(form, 'dictionary')) return;
  const flags = form.entries.get('SigFlags');
  const raised = (typeof flags === 'number' ? flags : 0) | SIGNATURE_FLAGS;
  if (raised === flags) return;
  if (is(place, 'reference')) increment.change(place.id, { SigFlags: raised });
  else increment.change(document.rootId, { AcroForm: withEntries(form, { SigFlags: raised }) });
}

/** Appends to an array entry of a dictionary, wherever the array stands. */
function appendTo(
  document: PdfDocument,
  increment: Increment,
  place: { readonly owner: number; readonly key: string; readonly item: PdfValue },
): void {
  const owner = increment.object(place.owner);
  const old = is(owner, 'dictionary') ? owner.entries.get(place.key) : undefined;
  const target = is(old, 'reference') ? increment.object(old.id) : old;
  const items = is(target, 'array') ? target.items : document.list(old);
  const longer = array([...items, place.item]);
  if (is(old, 'reference')) increment.set(old.id, longer);
  else increment.change(place.owner, { [place.key]: longer });
}
