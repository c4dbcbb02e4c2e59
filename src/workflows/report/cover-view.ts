import { word } from '../../messages/ui/words.js';
import type { Programme, Receipt, Registry } from '../../model/generated/documents.js';
import type { ReportRequest } from '../ports.js';
import type { LedgerState } from './background.js';
import { PAPER_LANGUAGE } from './feedback.js';
import { paperDate, paperTime } from './paper-date.js';
import { type KeyKind, keyNote, ledgerNote, recordQr } from './proof.js';

/** What a cover list is made from. */
export interface CoverSource {
  readonly programme: Programme;
  readonly registry: Registry;
  /** Id of the reporting unit. */
  readonly unit: string;
  /** Receipts in force of its schools; several for a school whose teachers apply in files of their own. */
  readonly receipts: readonly Receipt[];
  /** Results of a school that are in force. */
  readonly results: ReadonlyMap<string, number>;
  /** SHA-256 over the digests of all files in the order of the list, one a line. */
  readonly digest: string;
  readonly issued: string;
  readonly keyKind: KeyKind;
  readonly ledger: LedgerState;
}

/** The receipts of a unit in the order of its list: by the registry, then by file name. */
export function coverReceipts(
  { schools, others }: Pick<Registry, 'schools' | 'others'>,
  unit: string,
  receipts: readonly Receipt[],
): readonly Receipt[] {
  const own = [...schools, ...others].filter((school) => school.unit === unit).map(({ id }) => id);
  return receipts
    .filter(({ school }) => own.includes(school))
    .sort((a, b) => own.indexOf(a.school) - own.indexOf(b.school) || (a.file < b.file ? -1 : 1));
}

/** The cover list (报送封面清单) of a unit: every file with its digest, who is missing, and where to sign. */
export function coverList(source: CoverSource): ReportRequest {
  const { programme, registry, unit, digest, issued } = source;
  const name = programme.reportingUnits.find(({ id }) => id === unit)?.name ?? unit;
  const schools = [...registry.schools, ...registry.others].filter((school) => school.unit === unit);
  const receipts = coverReceipts(registry, unit, source.receipts);
  const handed = new Set(receipts.map(({ school }) => school));
  const missing = schools.filter(({ id }) => !handed.has(id)).map((school) => school.name);
  const nameOf = (id: string): string => schools.find((school) => school.id === id)?.name ?? id;
  return {
    template: 'cover-list',
    data: {
      title: `${programme.areaName}校本教研评估报送封面清单`,
      unit: name,
      schoolYear: `${programme.schoolYear.replace('-', '—')}学年`,
      sums: word('papers.cover.sums', PAPER_LANGUAGE, {
        unit: name,
        due: schools.length,
        handed: handed.size,
        files: receipts.length,
        results: [...handed].reduce((sum, id) => sum + (source.results.get(id) ?? 0), 0),
        open: receipts.filter(({ errors }) => errors > 0).length,
      }),
      missing: missing.length === 0 ? '' : word('papers.cover.missing', PAPER_LANGUAGE, { names: missing.join('、') }),
      rows: receipts.map((receipt, place) => ({
        number: String(place + 1),
        school: nameOf(receipt.school),
        id: receipt.school,
        file: receipt.file,
        received: paperTime(receipt.receivedAt),
        errors: String(receipt.errors),
        warnings: String(receipt.warnings),
        digest: receipt.fileSha256,
      })),
      digest,
      to: programme.issuer.name,
      date: paperDate(issued),
      qr: recordQr('报送封面清单', unit, digest),
      ledger: ledgerNote(source.ledger),
      keyNote: keyNote(source.keyKind),
    },
    title: `${name} 报送封面清单`,
    author: name,
    date: issued,
    footer: `${name} · 清单摘要 ${digest.slice(0, 16)}`,
    attachments: [],
  };
}
