import { word } from '../messages/ui/words.js';
import { failure, type Outcome } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import type { InputFile } from '../workflows/ports.js';
import { type OpenedBundle, openBundle } from '../workflows/workspace/open-bundle.js';
import { composeArchive } from './compose-store.js';
import { findTrustList } from './compose-trust-list.js';
import { composeAttestationVerification } from './compose-verification.js';
import { EXIT } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import type { Workspace } from './workspace.js';

/** Ending of sealed bundles. */
export const BUNDLE_ENDING = '.jyz';

/** Opens bundles one after the other; one that is refused does not stop the others, and nothing of it is taken. */
export async function receiveBundles(
  workspace: Workspace,
  files: readonly InputFile[],
  { lang, replace }: { readonly lang: Language; readonly replace?: string | undefined },
): Promise<ToldEnding> {
  const told: string[] = [];
  const texts: string[] = [];
  const json: unknown[] = [];
  let code: number = EXIT.fine;
  for (const file of files) {
    const opened = await openOne(workspace, file, replace);
    told.push(...toldFindings(opened.findings, lang));
    if (!opened.ok) {
      code = EXIT.signature;
      json.push({ file: file.name, outcome: 'refused' });
      continue;
    }
    texts.push(openedText(file.name, opened.value, lang));
    json.push({ file: file.name, outcome: 'taken', ...opened.value });
  }
  return { code, told, text: texts.join('\n'), json };
}

async function openOne(
  { store, desk, actor, clock, context, folder }: Workspace,
  file: InputFile,
  replace: string | undefined,
): Promise<Outcome<OpenedBundle>> {
  const at = clock();
  const bytes = await file.read();
  const verification = await composeAttestationVerification(
    { files: context.trust ?? [], list: findTrustList(folder) },
    at,
  );
  if (!bytes.ok || !verification.ok) return failure(...bytes.findings, ...verification.findings);
  const opening = { actor, at, ...(replace === undefined ? {} : { replace }) };
  const archive = await composeArchive();
  const opened = { file: file.name, bytes: bytes.value };
  return openBundle({ store, desk, archive, verification: verification.value }, opening, opened);
}

function openedText(file: string, { manifest, attestation, taken, known }: OpenedBundle, lang: Language): string {
  const trust =
    attestation.verdict === 'passed'
      ? word('bundle.trust.passed', lang, { signers: attestation.signers.join('、') })
      : word('bundle.trust.indeterminate', lang);
  return word('bundle.opened', lang, { file, unit: manifest.from.name, number: manifest.number, taken, known, trust });
}
