import { word } from '../messages/ui/words.js';
import { type Finding, failure, type Outcome } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import type { InputFile } from '../workflows/ports.js';
import { type OpenedBundle, openBundle } from '../workflows/workspace/open-bundle.js';
import { composeArchive } from './compose-store.js';
import { findTrustList } from './compose-trust-list.js';
import { composeAttestationVerification } from './compose-verification.js';
import { EXIT, exitOfFindings, worseExit } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { openReceiveDesk, type ReceiveDesk, type ReceiveLimits } from './receive-desk.js';
import type { Workspace } from './workspace.js';

/** Ending of sealed bundles. */
export const BUNDLE_ENDING = '.jyz';

/** What receiving bundles is told. */
export interface BundleOptions extends ReceiveLimits {
  readonly lang: Language;
  readonly replace?: string | undefined;
}

/**
 * Opens bundles one after the other; one that is refused does not stop the others, and nothing of it is taken. The exit
 * code is that of the worst: a digest, a signature or a score that does not hold, a bundle that cannot be read, the rest.
 */
export async function receiveBundles(
  workspace: Workspace,
  files: readonly InputFile[],
  options: BundleOptions,
): Promise<ToldEnding> {
  const desk = await openReceiveDesk(files, workspace, options);
  try {
    return await receiveEach(workspace, files, { ...options, desk });
  } finally {
    await desk.close();
  }
}

type Receiving = BundleOptions & { readonly desk: ReceiveDesk };

async function receiveEach(
  workspace: Workspace,
  files: readonly InputFile[],
  receiving: Receiving,
): Promise<ToldEnding> {
  const { lang, desk } = receiving;
  const told: string[] = [];
  const texts: string[] = [];
  const json: unknown[] = [];
  let code: number = EXIT.fine;
  for (const [index, file] of files.entries()) {
    const opened = await openOne(workspace, file, receiving);
    if (desk.stop.aborted && !opened.ok) {
      told.push(word('batch.interrupted', lang, { done: index, left: files.length - index }));
      code = EXIT.interrupted;
      break;
    }
    told.push(...toldFindings(opened.findings, lang));
    code = worseExit(code, opened.ok ? EXIT.fine : exitOfRefused(opened.findings));
    if (opened.ok) texts.push(openedText(file.name, opened.value, lang));
    json.push({ file: file.name, ...(opened.ok ? { outcome: 'taken', ...opened.value } : { outcome: 'refused' }) });
  }
  return { code, told, text: texts.join('\n'), json };
}

/** A digest, a signature, a score or a submission that does not hold. */
const NOT_HELD = /^JY(8102|8251|819[235-7])$/;
/** No bundle at all. */
const NO_BUNDLE = 'JY8252';

function exitOfRefused(findings: readonly Finding[]): number {
  if (findings.some(({ code }) => NOT_HELD.test(code))) return EXIT.signature;
  return findings.some(({ code }) => code === NO_BUNDLE) ? EXIT.unreadable : exitOfFindings(findings);
}

async function openOne(
  { store, desk, actor, clock, context, folder }: Workspace,
  file: InputFile,
  { replace, desk: reader }: Receiving,
): Promise<Outcome<OpenedBundle>> {
  const at = clock();
  const list = findTrustList(folder);
  const files = context.trust ?? [];
  const bytes = await file.read();
  const verification = await composeAttestationVerification({ files, list }, at);
  if (!bytes.ok || !verification.ok) return failure(...bytes.findings, ...verification.findings);
  const opening = { actor, at, ...(replace === undefined ? {} : { replace }) };
  const trust = list !== undefined || files.length > 0 ? ('list' as const) : undefined;
  const ports = { store, desk, archive: await composeArchive(), verification: verification.value };
  const opened = { file: file.name, bytes: bytes.value };
  return openBundle({ ...ports, trust, read: reader.workbook }, opening, opened);
}

function openedText(file: string, opened: OpenedBundle, lang: Language): string {
  const { manifest, taken, known, reread, unread } = opened;
  const { from, number } = manifest;
  const trust = trustText(opened, lang);
  return word('bundle.opened', lang, { file, unit: from.name, number, taken, known, reread, unread, trust });
}

function trustText({ attestation }: OpenedBundle, lang: Language): string {
  const signers = attestation.signers.join('、');
  if (signers === '') return word('bundle.trust.unsigned', lang);
  const isTrusted = attestation.verdict === 'passed';
  return word(isTrusted ? 'bundle.trust.passed' : 'bundle.trust.indeterminate', lang, { signers });
}
