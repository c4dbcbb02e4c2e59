import type { PdfDocument } from './document.js';
import { SIGNATURE_FLAGS, type SignatureField, signatureFields } from './fields.js';
import { contentsStart, isShared } from './misplaced.js';
import {
  is,
  isName,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
  referencesIn,
  sameValue,
  withEntries,
} from './value.js';
import type { XrefEntry } from './xref.js';

/**
 * Object numbers that a later state of a file changes beyond what may be changed behind a signature. May be changed: the
 * value of a signature field that was empty, and the appearance of its widget, which may go nowhere; validation data (DSS); the DocMDP entry of
 * the catalog; the signature flags of the form. With `locked` (DocMDP P=1) only the validation data. 0 stands for the
 * trailer.
 */
export function forbiddenChanges(old: PdfDocument, next: PdfDocument, locked = false): number[] {
  const rules = makeRules(old, next, locked);
  const forbidden = new Set<number>();
  if (!sameTrailer(old, next)) forbidden.add(0);
  for (const id of reachable(old, rules)) {
    if (!isAllowed(old, next, rules, id)) forbidden.add(id);
  }
  const added = addedObjects(next, rules);
  for (const id of touched(old, next)) {
    if (!rules.roles.has(id) && !added.has(id) && !isContainer(next.object(id))) forbidden.add(id);
  }
  return [...forbidden].sort((a, b) => a - b);
}

/** Stands for the signature flags of a form that is written within the catalog; no PDF name has a space. */
const FLAGS_WITHIN = 'AcroForm SigFlags';

/** Which entries of which objects may differ. */
interface Rules {
  readonly roles: ReadonlyMap<number, ReadonlySet<string>>;
  /** Values of the later state that are new and may be. */
  readonly additions: readonly PdfValue[];
}

function makeRules(old: PdfDocument, next: PdfDocument, locked: boolean): Rules {
  const roles = new Map<number, Set<string>>();
  const additions: PdfValue[] = [];
  const allow = (id: number, ...keys: string[]) => {
    roles.set(id, new Set([...(roles.get(id) ?? []), ...keys]));
    const entries = next.dictionary({ kind: 'reference', id, generation: generationOf(next, id) }).entries;
    additions.push(...keys.map((key) => entries.get(key) ?? null));
  };
  allow(old.rootId, 'DSS');
  if (locked) return { roles, additions };
  for (const field of newlySigned(old, next)) {
    allow(field.id, 'V');
    for (const widget of field.widgets) allow(widget, 'AP', ...(isNowhere(next, widget) ? ['Rect'] : []));
  }
  if (mayCertify(old, next)) allow(old.rootId, 'Perms');
  const form = old.root.entries.get('AcroForm');
  if (raisesFlags(old.dictionary(form), next.dictionary(next.root.entries.get('AcroForm')))) {
    allow(is(form, 'reference') ? form.id : old.rootId, is(form, 'reference') ? 'SigFlags' : FLAGS_WITHIN);
  }
  return { roles, additions };
}

/** Whether a widget takes no place on its page: some programs sign without a seal even where one was reserved. */
function isNowhere(document: PdfDocument, widget: number): boolean {
  const rect = document.list(document.dictionary({ kind: 'reference', id: widget, generation: 0 }).entries.get('Rect'));
  const [left, bottom, right, top] = rect;
  return rect.length === 4 && rect.every((side) => typeof side === 'number') && left === right && bottom === top;
}

const generationOf = (document: PdfDocument, id: number): number => {
  const entry = document.entries.get(id);
  return entry?.kind === 'at' ? entry.generation : 0;
};

/** Fields that were empty and now hold a signature of their own: one that this revision brought, and for them alone. */
function newlySigned(old: PdfDocument, next: PdfDocument): SignatureField[] {
  const fields = signatureFields(next);
  const now = new Map(fields.map((field) => [field.id, field]));
  return signatureFields(old).filter(({ id, value }) => {
    const field = now.get(id);
    if (value !== undefined || field?.value === undefined || !isSignature(field.value)) return false;
    return (contentsStart(field.value) ?? 0) >= old.bytes.length && !isShared(field, fields);
  });
}

const isSignature = ({ entries }: PdfDictionary): boolean =>
  is(entries.get('Contents'), 'string') && is(entries.get('ByteRange'), 'array');

/** Permissions may be added, not altered, and then only name a certification. */
function mayCertify(old: PdfDocument, next: PdfDocument): boolean {
  const now = next.resolve(next.root.entries.get('Perms'));
  return !old.root.entries.has('Perms') && is(now, 'dictionary') && [...now.entries.keys()].join() === 'DocMDP';
}

function raisesFlags(old: PdfDictionary, next: PdfDictionary): boolean {
  const before = old.entries.get('SigFlags') ?? 0;
  const after = next.entries.get('SigFlags');
  return typeof before === 'number' && after === (before | SIGNATURE_FLAGS);
}

/** Catalog and information dictionary stay the same objects, and the first file identifier stays. */
function sameTrailer(old: PdfDocument, next: PdfDocument): boolean {
  const same = (key: string) => sameValue(old.trailer.get(key) ?? null, next.trailer.get(key) ?? null);
  const firstId = (document: PdfDocument) => document.list(document.trailer.get('ID'))[0] ?? null;
  return same('Root') && same('Info') && sameValue(firstId(old), firstId(next));
}

/** Objects that the earlier state reaches from catalog and information dictionary, not through what may change. */
function reachable(old: PdfDocument, rules: Rules): Set<number> {
  const roots = [old.trailer.get('Root') ?? null, old.trailer.get('Info') ?? null].flatMap(referencesIn);
  return closure(roots, (id) => referencesIn(withoutAllowed(old.object(id), rules.roles.get(id))));
}

function closure(roots: readonly PdfReference[], from: (id: number) => PdfReference[]): Set<number> {
  const seen = new Set<number>();
  const open = [...roots];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    open.push(...from(next.id));
  }
  return seen;
}

function isAllowed(old: PdfDocument, next: PdfDocument, rules: Rules, id: number): boolean {
  if (sameEntry(old.entries.get(id), next.entries.get(id)) && !is(old.object(id), 'stream')) {
    const entry = old.entries.get(id);
    if (entry?.kind !== 'within' || sameEntry(old.entries.get(entry.container), next.entries.get(entry.container)))
      return true;
  }
  const keys = rules.roles.get(id);
  return sameValue(withoutAllowed(old.object(id), keys), withoutAllowed(next.object(id), keys));
}

/** A dictionary without the entries that may differ; any other value as it is. */
function withoutAllowed(value: PdfValue, keys: ReadonlySet<string> | undefined): PdfValue {
  if (keys === undefined || !is(value, 'dictionary')) return value;
  const entries = new Map([...value.entries].filter(([key]) => !keys.has(key)));
  const form = entries.get('AcroForm');
  if (keys.has(FLAGS_WITHIN) && is(form, 'dictionary'))
    entries.set('AcroForm', withEntries(form, { SigFlags: undefined }));
  return { kind: 'dictionary', entries };
}

/** Everything that hangs on the new values. */
function addedObjects(next: PdfDocument, rules: Rules): Set<number> {
  return closure(rules.additions.flatMap(referencesIn), (id) => referencesIn(next.object(id)));
}

/** Objects whose place in the file differs and whose value differs too. */
function touched(old: PdfDocument, next: PdfDocument): number[] {
  const ids = new Set([...old.entries.keys(), ...next.entries.keys()]);
  return [...ids].filter(
    (id) => !sameEntry(old.entries.get(id), next.entries.get(id)) && !sameValue(old.object(id), next.object(id)),
  );
}

function sameEntry(a: XrefEntry | undefined, b: XrefEntry | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return a === b;
  if (a.kind === 'at' && b.kind === 'at') return a.offset === b.offset && a.generation === b.generation;
  return a.kind !== 'within' || b.kind !== 'within' || (a.container === b.container && a.index === b.index);
}

/** Streams that only hold cross-references or other objects carry nothing of their own. */
const isContainer = (value: PdfValue): boolean =>
  is(value, 'stream') && (isName(value.entries.get('Type'), 'XRef') || isName(value.entries.get('Type'), 'ObjStm'));
