import { word } from '../../messages/ui/words.js';
import type { Programme, Receipt, Registry } from '../../model/generated/documents.js';
import { unitName } from '../../model/reporting-units.js';
import type { ReportRequest } from '../ports.js';
import type { LedgerState } from './background.js';
import { PAPER_LANGUAGE } from './feedback.js';
import { dayOf, paperDate, paperTime } from './paper-date.js';
import { type KeyKind, keyNote, ledgerNote, recordQr } from './proof.js';

/** What a printed receipt is made from. */
export interface ReceiptSource {
  readonly programme: Programme;
  readonly registry: Registry;
  readonly receipt: Receipt;
  readonly keyKind: KeyKind;
  readonly ledger: LedgerState;
}

/** The receipt (回执) of a school's file: which bytes were taken when, what the check found, what is to be done. */
export function receiptPaper({ programme, registry, receipt, keyKind, ledger }: ReceiptSource): ReportRequest {
  const school = [...registry.schools, ...registry.others].find(({ id }) => id === receipt.school);
  const name = school?.name ?? receipt.school;
  const { errors, warnings } = receipt;
  const received = dayOf(receipt.receivedAt);
  // A receipt that was dated before its file came carries the day on which it came.
  const issued = receipt.issued > received ? receipt.issued : received;
  const next = errors > 0 ? 'mend' : warnings > 0 ? 'look' : 'none';
  return {
    template: 'receipt',
    data: {
      title: `${programme.areaName}校本教研评估报送回执`,
      school: name,
      intro: word('papers.receipt.intro', PAPER_LANGUAGE, { programme: programme.title.zh }),
      facts: [
        { name: '回执编号', value: receipt.id },
        { name: '学校', value: `${name}（${receipt.school}）` },
        { name: '报送单位', value: unitName(programme, school?.unit ?? '') },
        { name: '文件', value: receipt.file },
        { name: '接收时间', value: paperTime(receipt.receivedAt) },
        { name: '经办', value: receipt.receivedBy },
        { name: '结论', value: word(`papers.receipt.outcome.${receipt.outcome}`, PAPER_LANGUAGE) },
        ...(receipt.reason === undefined ? [] : [{ name: '取代原因', value: receipt.reason }]),
        { name: '校验', value: word('papers.receipt.counts', PAPER_LANGUAGE, { errors, warnings }) },
      ],
      next: word(`papers.receipt.next.${next}`, PAPER_LANGUAGE),
      fileDigest: receipt.fileSha256,
      submission: receipt.submission.sha256,
      issuer: receipt.issuer.name,
      date: paperDate(issued),
      qr: recordQr('报送回执', `${receipt.school} ${receipt.id}`, receipt.fileSha256),
      ledger: ledgerNote(ledger),
      keyNote: keyNote(keyKind),
    },
    title: `${name} 报送回执`,
    author: receipt.issuer.name,
    date: issued,
    footer: `${name} · 文件摘要 ${receipt.fileSha256.slice(0, 16)}`,
    attachments: [],
  };
}
