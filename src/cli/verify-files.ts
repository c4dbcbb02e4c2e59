import type { Language } from '../model/generated/documents.js';
import { verificationText } from '../output/verification-text.js';
import { type Verification, verifyReport } from '../workflows/verify.js';
import type { Ending } from './base-command.js';
import { composeVerification } from './compose-signature.js';
import { findContext } from './context-file.js';
import { EXIT, worseExit } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { requireInputs } from './inputs.js';
import { nodeHasher } from './node-hasher.js';
import { openCatalogue } from './session.js';

export interface VerifyOptions {
  readonly trust: readonly string[];
  readonly lang: Language;
  readonly root: string;
}

/** Verifies every PDF under paths; one verdict a file, and the worst of them in the exit code. */
export async function verifyFiles(paths: readonly string[], { trust, lang, root }: VerifyOptions): Promise<Ending> {
  const context = await findContext(process.cwd());
  const verification = await composeVerification(trust.length > 0 ? trust : (context.trust ?? []));
  if (!verification.ok) return { code: EXIT.usage, text: toldFindings(verification.findings, lang).join('\n') };
  const ports = { verification: verification.value, catalogue: openCatalogue(root, context), hasher: nodeHasher };
  const inputs = await requireInputs(paths, ['.pdf']);
  const texts: string[] = [...toldFindings(inputs.findings, lang)];
  const verified: (Verification & { readonly file: string })[] = [];
  let code: number = inputs.findings.length > 0 ? EXIT.unreadable : EXIT.fine;
  for (const file of inputs.files) {
    const bytes = await file.read();
    if (!bytes.ok) {
      texts.push(...toldFindings(bytes.findings, lang));
      code = worseExit(code, EXIT.unreadable);
      continue;
    }
    const outcome = await verifyReport(ports, bytes.value, file.name);
    verified.push({ file: file.path, ...outcome });
    texts.push(verificationText(file.path, outcome, lang));
    if (outcome.verdict !== 'passed') code = worseExit(code, isPdf(bytes.value) ? EXIT.signature : EXIT.unreadable);
  }
  return { code, text: texts.join('\n'), json: verified };
}

/** What does not begin as a PDF is no report at all, as little as a file that cannot be opened. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
