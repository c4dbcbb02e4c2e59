import { openPdf } from '../signature/pdf/document.js';
import { reserveFields, signatureFields } from '../signature/pdf/fields.js';
import { fieldLabel } from '../signature/pdf/signing-plan.js';
import { accepted, type Reasoned } from '../signature/reason.js';
import type { PaintedReport } from '../workflows/ports.js';

/**
 * A painted report with a field where every seal is to stand, so that each signer only fills one in; those that are there
 * already stay. Every report gets them, signed or not: a field that is added behind a signature would break it.
 */
export function reserveSeals({ pdf, seals }: PaintedReport): Reasoned<Uint8Array> {
  const opened = openPdf(pdf);
  if (!opened.ok) return opened;
  const present = new Set(signatureFields(opened.value).map(({ name }) => name));
  const missing = seals.filter(({ name }) => !present.has(name));
  if (missing.length === 0) return accepted(pdf);
  return reserveFields(
    pdf,
    missing.map(({ name, page, rect }) => ({ name, label: fieldLabel(name), page, rect })),
  );
}
