import type { PdfDocument } from './document.js';
import { type SignatureField, signatureFields } from './fields.js';
import { pages } from './pages.js';
import { is, isName, type PdfDictionary, type PdfReference, type PdfValue, referencesIn, sameValue } from './value.js';

/** What was changed behind a signature, for people. The codes are data and never reused. */
export type ChangeKind =
  | 'PAGE_CHANGED'
  | 'ANNOTATION_CHANGED'
  | 'ATTACHMENT_CHANGED'
  | 'FIELD_CHANGED'
  | 'FIELD_MOVED'
  | 'SEAL_CHANGED'
  | 'SIGNATURE_REMOVED'
  | 'SIGNATURE_REPLACED'
  | 'PERMISSIONS_CHANGED'
  | 'SCRIPT_ADDED'
  | 'METADATA_CHANGED'
  | 'DOCUMENT_CHANGED'
  | 'HIDDEN_CONTENT';

/** Entries of the catalog that run or open something (ISO 32000-2 table 29). */
const ACTIONS = ['OpenAction', 'AA'];

/**
 * What kinds of things the forbidden changes between two states of a file concern; `ids` as `forbiddenChanges` gives
 * them. Never empty where there are ids.
 */
export function changeKinds(old: PdfDocument, next: PdfDocument, ids: readonly number[]): ChangeKind[] {
  const changed = new Set(ids);
  const kinds = new Set<ChangeKind>([...fieldChanges(old, next, changed), ...catalogChanges(old, next, changed)]);
  const [before, after] = [owners(old), owners(next)];
  for (const id of ids) {
    const kind = before.get(id) ?? after.get(id);
    if (kind !== undefined) kinds.add(kind);
  }
  const isStray = (id: number) => id !== 0 && !before.has(id) && !after.has(id) && id !== old.rootId;
  if (kinds.size === 0) kinds.add(ids.length > 0 && ids.every(isStray) ? 'HIDDEN_CONTENT' : 'DOCUMENT_CHANGED');
  return [...kinds].sort();
}

/** What became of the signature fields that were there: their place, their seal, their signature. */
function fieldChanges(old: PdfDocument, next: PdfDocument, changed: ReadonlySet<number>): ChangeKind[] {
  const listed = new Set(signatureFields(next).map(({ id }) => id));
  return signatureFields(old).flatMap((field) => [
    ...(field.value === undefined ? [] : valueChanges(field, listed.has(field.id) ? next : undefined)),
    ...field.widgets.filter((id) => changed.has(id)).flatMap((id) => widgetChanges(old, next, id)),
  ]);
}

/** `next` is undefined where the form has the field no longer. */
function valueChanges(field: SignatureField, next: PdfDocument | undefined): ChangeKind[] {
  const value = next?.resolve(next.dictionary(refer(field.id)).entries.get('V'));
  if (!is(value, 'dictionary')) return ['SIGNATURE_REMOVED'];
  return sameValue(field.value ?? null, value) ? [] : ['SIGNATURE_REPLACED'];
}

function widgetChanges(old: PdfDocument, next: PdfDocument, widget: number): ChangeKind[] {
  const [before, after] = [old.dictionary(refer(widget)), next.dictionary(refer(widget))];
  return [
    ...(differs(before, after, 'Rect') ? (['FIELD_MOVED'] as const) : []),
    ...(differs(before, after, 'AP') ? (['SEAL_CHANGED'] as const) : []),
  ];
}

const refer = (id: number): PdfReference => ({ kind: 'reference', id, generation: 0 });

const differs = (a: PdfDictionary, b: PdfDictionary, key: string): boolean =>
  !sameValue(a.entries.get(key) ?? null, b.entries.get(key) ?? null);

function catalogChanges(old: PdfDocument, next: PdfDocument, changed: ReadonlySet<number>): ChangeKind[] {
  const scripts = (document: PdfDocument) => document.dictionary(document.root.entries.get('Names')).entries;
  const isScript = !sameValue(scripts(old).get('JavaScript') ?? null, scripts(next).get('JavaScript') ?? null);
  const kinds: ChangeKind[] = isScript ? ['SCRIPT_ADDED'] : [];
  if (!changed.has(old.rootId)) return kinds;
  const hasChanged = (key: string) => differs(old.root, next.root, key);
  if (ACTIONS.some(hasChanged)) kinds.push('SCRIPT_ADDED');
  if (hasChanged('Perms')) kinds.push('PERMISSIONS_CHANGED');
  if (hasChanged('Metadata')) kinds.push('METADATA_CHANGED');
  if (hasChanged('AF') || (hasChanged('Names') && !isScript)) kinds.push('ATTACHMENT_CHANGED');
  if (hasChanged('Pages')) kinds.push('PAGE_CHANGED');
  if (hasChanged('AcroForm')) kinds.push('FIELD_CHANGED');
  return kinds;
}

/** For every object to what it belongs, the most telling first: a page reaches nearly everything. */
function owners(document: PdfDocument): Map<number, ChangeKind> {
  const owned = new Map<number, ChangeKind>();
  const take = (kind: ChangeKind, roots: readonly PdfValue[]) => claim(document, owned, { kind, roots });
  const { root, trailer } = document;
  const names = document.dictionary(root.entries.get('Names')).entries;
  const fields = signatureFields(document);
  const widgets = new Set(fields.flatMap((field) => field.widgets));
  take('METADATA_CHANGED', [trailer.get('Info') ?? null, root.entries.get('Metadata') ?? null]);
  take('SCRIPT_ADDED', [...ACTIONS.map((key) => root.entries.get(key) ?? null), names.get('JavaScript') ?? null]);
  take('ATTACHMENT_CHANGED', [root.entries.get('AF') ?? null, names.get('EmbeddedFiles') ?? null]);
  take('SIGNATURE_REPLACED', [...fields.map((field) => field.dictionary.entries.get('V') ?? null)]);
  take(
    'SEAL_CHANGED',
    [...widgets].map((id) => document.dictionary(refer(id)).entries.get('AP') ?? null),
  );
  take('FIELD_CHANGED', formRoots(document));
  take(
    'ANNOTATION_CHANGED',
    pages(document).flatMap((page) => annotations(document, page, widgets)),
  );
  take('PAGE_CHANGED', [root.entries.get('Pages') ?? null]);
  return owned;
}

function formRoots(document: PdfDocument): PdfValue[] {
  const form = document.root.entries.get('AcroForm') ?? null;
  return [form, ...document.list(document.dictionary(form).entries.get('Fields'))];
}

/** The annotations of a page that are no signature fields; a list of its own counts too. */
function annotations(document: PdfDocument, page: PdfReference, widgets: ReadonlySet<number>): PdfValue[] {
  const value = document.dictionary(page).entries.get('Annots');
  const list = document.list(value).filter((one) => !is(one, 'reference') || !widgets.has(one.id));
  return is(value, 'reference') ? [value, ...list] : [...list];
}

/** Marks what hangs on the roots, not through pages, parents or the catalog, for these reach everything. */
function claim(
  document: PdfDocument,
  owned: Map<number, ChangeKind>,
  { kind, roots }: { readonly kind: ChangeKind; readonly roots: readonly PdfValue[] },
): void {
  const open = roots.flatMap(referencesIn);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (owned.has(next.id) || next.id === document.rootId) continue;
    const value = document.object(next.id);
    const isPage = is(value, 'dictionary') && isName(value.entries.get('Type'), 'Page');
    if (isPage && kind !== 'PAGE_CHANGED') continue;
    owned.set(next.id, kind);
    for (const reference of referencesIn(value)) open.push(reference);
  }
}
