import { word } from '../messages/ui/words.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Language, Programme } from '../model/generated/documents.js';
import { type VerificationView, verificationText } from '../output/verification-text.js';
import type { AttestationVerificationPort, InputFile, VerificationPort } from '../workflows/ports.js';
import { verifyAttested } from '../workflows/verify/attested.js';
import { type BundleFiles, verifyBundle } from '../workflows/verify/bundle.js';
import { readLedger } from '../workflows/verify/ledger.js';
import type { KnownProgramme } from '../workflows/verify/score.js';
import { type VerificationDesk, verifyReport } from '../workflows/verify.js';
import type { Ending } from './base-command.js';
import { type Clock, systemClock } from './clock.js';
import { composeArchive } from './compose-store.js';
import { findTrustList } from './compose-trust-list.js';
import { composeAttestationVerification, composeVerification, type TrustSources } from './compose-verification.js';
import { findContext } from './context-file.js';
import { EXIT, worseExit } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { inWorkspace } from './in-workspace.js';
import { readInput } from './inputs.js';
import { nodeHasher } from './node-hasher.js';
import { progressBar } from './progress.js';
import { openCatalogue, readDocument } from './session.js';
import { ATTESTATION, BUNDLE, verifiableBytes, verifiableInputs } from './verify-inputs.js';

export interface VerifyOptions {
  readonly trust: readonly string[];
  /** Programmes that reports are held against; else that of the workspace, or of `jiaoyan.json`. */
  readonly programme?: readonly string[] | undefined;
  /** Folder of a workspace whose ledger is asked. */
  readonly workspace?: string | undefined;
  readonly lang: Language;
  readonly root: string;
  /** Tells the present that dates of signatures are held against; the clock of the computer when left out. */
  readonly clock?: Clock;
  /** Version of the program; only a workspace asks for it. */
  readonly version?: string;
}

/** Verifies every report, bundle and attestation under paths; one verdict a file, and the worst of them in the exit code. */
export async function verifyFiles(paths: readonly string[], options: VerifyOptions): Promise<Ending> {
  if (options.workspace === undefined) return verifyWith(paths, options, {});
  const ending = await inWorkspace({ ...options, version: options.version ?? '' }, async ({ store, folder, desk }) => {
    const ledger = await readLedger(store, nodeHasher);
    const { programme } = desk.assessment;
    return { ...(await verifyWith(paths, options, { ledger, folder, programme })), told: [] };
  });
  return ending.told.length === 0 ? ending : { ...ending, text: [...ending.told, ending.text ?? ''].join('\n') };
}

interface AtHand extends Pick<VerificationDesk, 'ledger'> {
  readonly folder?: string;
  readonly programme?: Programme;
}

interface Ports extends VerificationDesk {
  readonly verification: VerificationPort;
  readonly attestation: AttestationVerificationPort;
}

async function verifyWith(paths: readonly string[], options: VerifyOptions, atHand: AtHand): Promise<Ending> {
  const { lang } = options;
  const opened = await openPorts(options, atHand);
  if (!opened.ok) return { code: EXIT.usage, text: toldFindings(opened.findings, lang).join('\n') };
  const inputs = await verifiableInputs(paths);
  const run: Run = { texts: [], verified: [], unread: [] };
  unreadable(run, inputs.findings, lang);
  const bar = progressBar();
  for (const [done, file] of inputs.files.entries()) {
    if (inputs.files.length > 1) bar.step(done, inputs.files.length, file.name);
    const outcome = await verifyOne(opened.value, file);
    if (outcome.ok) run.verified.push({ file: file.path, ...outcome.value });
    if (outcome.ok) run.texts.push(verificationText(file.path, outcome.value, lang));
    else unreadable(run, outcome.findings, lang, file.path);
  }
  bar.end();
  return endingOf(run, lang);
}

type FileView = VerificationView & { readonly file: string };

/** What has been verified so far, and what could not even be looked into. */
interface Run {
  readonly texts: string[];
  readonly verified: FileView[];
  readonly unread: FileView[];
}

/** Findings about a file or path that is not verified: as text, and as a verdict with their codes as reasons. */
function unreadable({ texts, unread }: Run, findings: readonly Finding[], lang: Language, path?: string): void {
  texts.push(...toldFindings(findings, lang));
  for (const { code, where, found } of findings) {
    const parts = [{ part: 'file', verdict: 'failed', reasons: [code], details: [] }] as const;
    unread.push({ file: path ?? found ?? where.file ?? '', verdict: 'failed', parts });
  }
}

function endingOf({ texts, verified, unread }: Run, lang: Language): Ending {
  const code = verified.map(exitOf).reduce(worseExit, unread.length > 0 ? EXIT.unreadable : EXIT.fine);
  const isSummed = verified.length + unread.length > 1;
  const others = unread.length > 0 ? word('verify.unread', lang, { files: unread.length }) : '';
  const counts = isSummed ? [`${countsText(verified, lang)}${others}`] : [];
  return { code, text: [...texts, ...counts].join('\n'), json: [...verified, ...unread] };
}

async function openPorts(options: VerifyOptions, { ledger, folder, programme }: AtHand): Promise<Outcome<Ports>> {
  const { trust, root } = options;
  const from = folder ?? process.cwd();
  const context = await findContext(from);
  const list = findTrustList(from);
  const sources: TrustSources =
    trust.length > 0 ? { files: trust, list, listed: 'revoked' } : { files: context.trust ?? [], list };
  const now = (options.clock ?? systemClock)();
  const verification = await composeVerification(sources, now);
  const attestation = await composeAttestationVerification(sources, now);
  if (!verification.ok || !attestation.ok) return failure(...verification.findings);
  const programmes = await knownProgrammes(options.programme ?? [], programme ?? context.programme);
  if (!programmes.ok) return programmes;
  return success({
    verification: verification.value,
    attestation: attestation.value,
    catalogue: openCatalogue(root, context),
    hasher: nodeHasher,
    programmes: programmes.value,
    ...(ledger ? { ledger } : {}),
  });
}

/** The programmes that somebody names; else the one that is there, as a document or a path. */
async function knownProgrammes(
  named: readonly string[],
  around: Programme | string | undefined,
): Promise<Outcome<readonly KnownProgramme[]>> {
  if (named.length === 0 && typeof around !== 'string')
    return success(around === undefined ? [] : [{ document: around, isNamed: false }]);
  const paths = named.length > 0 ? named : [String(around)];
  const read = await Promise.all(paths.map((path) => readDocument('programme', path)));
  const isNamed = named.length > 0;
  const known = read.flatMap((outcome) => (outcome.ok ? [{ document: outcome.value, isNamed }] : []));
  return known.length < read.length ? failure(...read.flatMap(({ findings }) => findings)) : success(known);
}

async function verifyOne(ports: Ports, file: InputFile): Promise<Outcome<VerificationView>> {
  const bytes = await verifiableBytes(file);
  if (!bytes.ok) return bytes;
  const path = file.path.toLowerCase();
  if (path.endsWith('.json')) return success(await verifyBeside(ports, file, bytes.value));
  if (!path.endsWith(BUNDLE)) return success(await verifyReport(ports, bytes.value, file.name));
  const beside = await besides(`${file.path}${ATTESTATION}`);
  return success(await bundleAt(ports, { bytes: bytes.value, beside }, file.name));
}

const bundleAt = async (ports: Ports, files: BundleFiles, file: string): Promise<VerificationView> =>
  verifyBundle({ ...ports, archive: await composeArchive() }, files, file);

/** The bytes of a file that may be there. */
async function besides(path: string): Promise<Uint8Array | null> {
  const read = await readInput(path, path);
  return read.ok ? read.value : null;
}

/** A document and its attestation, whichever of the two was named. */
async function verifyBeside(ports: Ports, file: InputFile, bytes: Uint8Array): Promise<VerificationView> {
  const isAttestation = file.path.toLowerCase().endsWith(ATTESTATION);
  const path = isAttestation ? file.path.slice(0, -ATTESTATION.length) : `${file.path}${ATTESTATION}`;
  const other = await besides(path);
  if (isAttestation && other !== null && path.toLowerCase().endsWith(BUNDLE))
    return bundleAt(ports, { bytes: other, beside: bytes }, file.name);
  const files = isAttestation ? { document: other, attestation: bytes } : { document: bytes, attestation: other };
  return verifyAttested(ports, files, file.name);
}

/** A file that could not even be looked into is unreadable; any other that did not pass is a failed signature. */
function exitOf({ verdict, parts }: VerificationView): number {
  if (verdict === 'passed') return EXIT.fine;
  const isOther = parts.some(({ reasons }) => reasons.some((reason) => NOT_OURS.has(reason)));
  return isOther ? EXIT.unreadable : EXIT.signature;
}

const NOT_OURS: ReadonlySet<string> = new Set([
  'NOT_A_PDF',
  'BUNDLE_UNREADABLE',
  'DOCUMENT_MISSING',
  'DOCUMENT_UNREADABLE',
]);

function countsText(verified: readonly VerificationView[], lang: Language): string {
  const count = (verdict: VerificationView['verdict']) => verified.filter((one) => one.verdict === verdict).length;
  return word('verify.counts', lang, {
    files: verified.length,
    passed: count('passed'),
    indeterminate: count('indeterminate'),
    failed: count('failed'),
  });
}
