import { readCms } from '../cms-read.js';
import { derLength } from '../der.js';
import type { ReasonCode } from '../reason.js';
import { openPdf, type PdfDocument } from './document.js';
import { type FieldRequest, type SignatureField, signatureFields } from './fields.js';
import { pageAt } from './pages.js';
import { is } from './value.js';

/** Who signs, in the order of signing; also the names of their fields. */
export const SIGNING_ROLES = ['school', 'district', 'city'] as const;
export type SigningRole = (typeof SIGNING_ROLES)[number];

/** What signing for a role means in a file. */
export type SigningPlan =
  | {
      readonly kind: 'sign';
      /** Fields to reserve before; none where the file has its fields. */
      readonly reserve: readonly FieldRequest[];
      /** The first signature certifies: later ones are all that may be added. */
      readonly certify: boolean;
      /** Something is signed already, and should be looked at first. */
      readonly isSigned: boolean;
    }
  /** The field is signed; `certificates`: DER, as they came along. */
  | { readonly kind: 'signed'; readonly certificates: readonly Uint8Array[] }
  /** A role before this one has a field and has not signed. */
  | { readonly kind: 'early'; readonly waitsFor: SigningRole }
  /** A role behind this one has signed already. */
  | { readonly kind: 'late'; readonly after: SigningRole }
  /** The file is signed, and no field was reserved for this role. */
  | { readonly kind: 'no-place' }
  | { readonly kind: 'unusable'; readonly reasons: readonly ReasonCode[] };

/** Plans a signature; `unordered` lets a role sign before or behind its turn. */
export function planSigning(pdf: Uint8Array, role: SigningRole, { unordered }: { unordered: boolean }): SigningPlan {
  const opened = openPdf(pdf);
  if (!opened.ok) return { kind: 'unusable', reasons: opened.reasons };
  const fields = signatureFields(opened.value);
  const own = fields.find(({ name }) => name === role);
  if (own?.value !== undefined) return { kind: 'signed', certificates: certificatesOf(own) };
  const isSigned = fields.some(({ value }) => value !== undefined);
  if (own === undefined && isSigned) return { kind: 'no-place' };
  const turn = SIGNING_ROLES.indexOf(role);
  const isOpen = (other: SigningRole) => fields.some(({ name, value }) => name === other && value === undefined);
  const hasSigned = (other: SigningRole) => fields.some(({ name, value }) => name === other && value !== undefined);
  const waitsFor = SIGNING_ROLES.slice(0, turn).find(isOpen);
  const after = SIGNING_ROLES.slice(turn + 1).find(hasSigned);
  if (waitsFor !== undefined && !unordered) return { kind: 'early', waitsFor };
  if (after !== undefined && !unordered) return { kind: 'late', after };
  const reserve = own === undefined ? newFields(opened.value, role, fields) : [];
  return { kind: 'sign', reserve, certify: !isSigned, isSigned };
}

/** What fields are called by reader programs. */
const LABELS: Readonly<Record<string, string>> = {
  school: '学校签章',
  district: '复评单位签章',
  city: '市级单位签章',
};

/** What a field is called by reader programs; its name where nobody has given it another. */
export const fieldLabel = (field: string): string => LABELS[field] ?? field;

const SIDE = { width: 130, height: 96 };
const MARGIN = 36;
const A4_WIDTH = 595;

/**
 * Fields for a file that has none: one for this role and one for each that may sign behind it, side by side at the right
 * foot of the last page.
 */
function newFields(document: PdfDocument, role: SigningRole, present: readonly SignatureField[]): FieldRequest[] {
  const taken = new Set(present.map(({ name }) => name));
  const roles = SIGNING_ROLES.slice(SIGNING_ROLES.indexOf(role)).filter((name) => !taken.has(name));
  const right = pageRight(document) - MARGIN;
  return roles.map((name, i) => {
    const left = right - SIDE.width * (roles.length - i);
    return { name, label: fieldLabel(name), rect: [left, MARGIN, left + SIDE.width, MARGIN + SIDE.height] };
  });
}

const DEEPEST = 32;

/** Right edge of the last page, which may have its size from the pages above it. */
function pageRight(document: PdfDocument): number {
  let node = document.dictionary(pageAt(document, -1) ?? null);
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const right = document.list(node.entries.get('MediaBox'))[2];
    if (typeof right === 'number') return right;
    node = document.dictionary(node.entries.get('Parent') ?? null);
  }
  return A4_WIDTH;
}

function certificatesOf({ value }: SignatureField): readonly Uint8Array[] {
  const contents = value?.entries.get('Contents');
  const bytes = is(contents, 'string') ? contents.bytes : new Uint8Array();
  const read = readCms(bytes.subarray(0, derLength(bytes) ?? 0));
  return read.ok ? read.cms.certificates : [];
}
