import type { Hasher } from '../../documents/hasher.js';
import { merkleRoot } from '../../documents/merkle.js';
import type { Rollup } from '../../model/generated/documents.js';
import type { AttachedFile } from '../ports.js';
import { readCarried } from './carried.js';
import type { LedgerView } from './ledger.js';
import { type VerifiedPart, verifiedPart } from './part.js';

/** An annual report as far as it lies in the file. */
interface AnnualFile {
  readonly statement: AttachedFile;
  /** Words on its pages; `null` where they cannot be read. */
  readonly pages: readonly string[] | null;
  readonly file: string;
}

interface VerifiedAnnual {
  readonly parts: readonly VerifiedPart[];
  readonly rollup?: Pick<Rollup, 'schoolYear' | 'audience' | 'issuer'>;
}

/**
 * Verifies an annual report: that its roll-up adds up, that the pages print its numbers and its digest, and that the
 * ledger at hand is the one it was made from. No result lies in it, so nothing can be scored again.
 */
export async function verifyAnnual(
  { hasher, ledger }: { readonly hasher: Hasher; readonly ledger?: LedgerView },
  { statement, pages, file }: AnnualFile,
): Promise<VerifiedAnnual> {
  const read = await readCarried('rollup', statement, file);
  if ('part' in read) return { parts: [read.part] };
  const rollup = read.value;
  const { schoolYear, audience, issuer } = rollup;
  const text = pages === null ? '' : pages.join('').replace(/\s/gu, '');
  const place = ledger && rootPart(ledger, hasher, text);
  return {
    parts: [sumsPart(rollup), pagePart(text, rollup), ...(place ? [place] : [])],
    rollup: { schoolYear, audience, issuer },
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether what is told of all is the sum of what is told of each; a public roll-up hides some of the summands. */
function sumsPart({ grades, gradeTotals, coverage }: Rollup): VerifiedPart {
  const all = gradeTotals.filter(({ unit, stage }) => unit === null && stage === null);
  const wrong = [
    ...all
      .filter(({ standard, n }) => n !== sum(grades.filter((row) => row.standard === standard).map((row) => row.n)))
      .map(({ standard, n }) => `${standard}: ${n}`),
    ...coverage
      .filter(({ due, assessed, stages }) => due !== sum(stages.map((row) => row.due)) || assessed > due)
      .map(({ name, due }) => `${name}: ${due}`),
  ];
  return verifiedPart(
    'attachment',
    wrong.length === 0 ? 'passed' : 'failed',
    wrong.length === 0 ? [] : ['ROLLUP_SUMS_DIFFER'],
    wrong,
  );
}

const COVERAGE = /应参加校本教研评估的学校(\d+)所，完成自评(\d+)所/;
const BASIS = /统计依据([0-9a-f]{64})/;
const LEDGER = /台账(\d+)条，根([0-9a-f]{64})/;

/** The sums of the first sentence and the digest of the last one, against the roll-up. */
function pagePart(text: string, { coverage, basis }: Rollup): VerifiedPart {
  const [, due, assessed] = COVERAGE.exec(text) ?? [];
  const [, digest] = BASIS.exec(text) ?? [];
  if (due === undefined && digest === undefined) {
    return verifiedPart('page', 'indeterminate', ['PRINTED_TEXT_UNREADABLE']);
  }
  const sums = [sum(coverage.map((unit) => unit.due)), sum(coverage.map((unit) => unit.assessed))].join(' / ');
  const printed = `${due} / ${assessed}`;
  const wrong = [
    ...(due === undefined || printed === sums ? [] : [['PRINTED_SUMS_DIFFER', `${printed} ≠ ${sums}`] as const]),
    ...(digest === undefined || digest === basis ? [] : [['PRINTED_DIGEST_DIFFERS', digest.slice(0, 16)] as const]),
  ];
  return verifiedPart(
    'page',
    wrong.length === 0 ? 'passed' : 'failed',
    wrong.map(([reason]) => reason),
    wrong.map(([, detail]) => detail),
  );
}

/** The root that the pages print, against that of as many entries of the ledger; none where they print none. */
function rootPart({ isSound, levels }: LedgerView, hasher: Hasher, text: string): VerifiedPart | undefined {
  if (!isSound) return verifiedPart('ledger', 'failed', ['LEDGER_DAMAGED']);
  const [, size, root] = LEDGER.exec(text) ?? [];
  if (size === undefined) return undefined;
  const leaves = levels[0] ?? [];
  const isOwn = Number(size) <= leaves.length && merkleRoot(hasher, leaves.slice(0, Number(size))) === root;
  return isOwn
    ? verifiedPart('ledger', 'passed', [])
    : verifiedPart('ledger', 'indeterminate', ['LEDGER_ROOT_DIFFERS'], [`#${size}`]);
}
