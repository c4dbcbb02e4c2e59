import { word } from '../../messages/ui/words.js';
import type { Receipt, Result } from '../../model/generated/documents.js';
import type { LedgerState } from './background.js';
import { PAPER_LANGUAGE } from './feedback.js';

/** How a paper will be signed: 自管密钥, CA 证书, or not at all. */
export type KeyKind = 'self-managed' | 'certificate-authority' | 'none';

/** What a paper says of its own signature; it never claims the force of an official seal. */
export const keyNote = (kind: KeyKind): string => word(`papers.key.${kind}`, PAPER_LANGUAGE);

/** What the code on a grading report holds: what it is of, its digest, and how to check it. */
export const resultQr = ({ school, subject, standard }: Result, digest: string): string =>
  word('papers.qr.result', PAPER_LANGUAGE, {
    subject: subject.id === school.id ? school.id : `${school.id}/${subject.id}`,
    standard: standard.id,
    digest,
  });

/** What the code on a paper about a record holds. */
export const recordQr = (name: string, about: string, digest: string): string =>
  word('papers.qr.record', PAPER_LANGUAGE, { name, about, digest });

/** The state of the ledger when the paper was printed; empty outside a workspace. */
export const ledgerNote = (ledger: LedgerState | undefined): string =>
  ledger === undefined ? '' : word('papers.ledger', PAPER_LANGUAGE, ledger);

/** What the check found when the workbook was received; empty without a receipt. */
export function receiptNote(receipt: Receipt | undefined): string {
  if (!receipt) return '';
  const { errors, warnings } = receipt;
  if (errors > 0) return word('papers.receipt.errors', PAPER_LANGUAGE, { errors, warnings });
  return word('papers.receipt.clean', PAPER_LANGUAGE, { warnings: warnings === 0 ? undefined : warnings });
}
