import { parseDocument } from '../../documents/parse.js';
import type { Finding } from '../../model/finding.js';
import type { DocumentKind, Documents } from '../../model/generated/documents.js';
import type { AttachedFile } from '../ports.js';
import { PAPER_ATTACHMENT } from '../report/paper-document.js';
import { RESULT_ATTACHMENT } from '../report/report.js';
import { type VerifiedPart, verifiedPart } from './part.js';

/** The file in which a paper says what it is; its kind is that of the paper. */
export type Carried =
  | { readonly kind: 'result' | 'rollup' | 'paper'; readonly file: AttachedFile }
  | { readonly part: VerifiedPart };

const ROLLUP_ATTACHMENT = 'rollup.json';

const KINDS = { [RESULT_ATTACHMENT]: 'result', [ROLLUP_ATTACHMENT]: 'rollup', [PAPER_ATTACHMENT]: 'paper' } as const;

/** Program that every paper of ours names as its maker. */
const OWN = 'jiaoyan';

/**
 * The one statement that a file carries about itself: result, roll-up or paper. A file without any that does not even say
 * to be ours is not ours to judge; one that does has lost it, or never had it.
 */
export function carriedStatement(files: readonly AttachedFile[], producer: string | null): Carried {
  const found = files.flatMap((file) => (isStatement(file.name) ? [{ kind: KINDS[file.name], file }] : []));
  const [only] = found;
  if (found.length > 1) return { part: verifiedPart('attachment', 'failed', ['SEVERAL_RESULTS_ATTACHED']) };
  if (only) return only;
  const part =
    producer === OWN
      ? verifiedPart('attachment', 'failed', ['NO_RESULT_ATTACHED'])
      : verifiedPart('attachment', 'indeterminate', ['NOT_OURS']);
  return { part };
}

const isStatement = (name: string): name is keyof typeof KINDS => name in KINDS;

/** What a document of this kind is called where it cannot be read. */
const UNREADABLE = { result: 'RESULT_UNREADABLE', rollup: 'ROLLUP_UNREADABLE', paper: 'PAPER_UNREADABLE' } as const;

/** The document in an attached file, or the part that says why it cannot be read. */
export async function readCarried<K extends keyof typeof UNREADABLE>(
  kind: K,
  { name, data }: AttachedFile,
  file: string,
): Promise<{ readonly value: Documents[K] } | { readonly part: VerifiedPart }> {
  const parsed = await readAttached(kind, { name, data }, file);
  if (parsed.ok) return { value: parsed.value };
  return { part: unreadablePart(UNREADABLE[kind], parsed.findings) };
}

/** A document of a kind in an attached file; findings say what is wrong with it. */
export const readAttached = <K extends DocumentKind>(kind: K, { name, data }: AttachedFile, file: string) =>
  parseDocument(kind, new TextDecoder().decode(data), `${file}#${name}`);

/** A part that does not follow the format; its findings are told in words where they are shown. */
export const unreadablePart = (reason: string, findings: readonly Finding[]): VerifiedPart => ({
  ...verifiedPart('attachment', 'failed', [reason]),
  findings,
});
