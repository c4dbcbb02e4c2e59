import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { word } from '../messages/ui/words.js';
import { failure, type Outcome, success } from '../model/finding.js';
import { unitAsked } from '../model/reporting-units.js';
import type { AttestationPort } from '../workflows/ports.js';
import { type HandedUp, handUp } from '../workflows/workspace/hand-up.js';
import { composeAttestation } from './compose-attestation.js';
import { composeArchive } from './compose-store.js';
import { refusal, toldFindings } from './findings-report.js';
import { fileNamePart } from './form-files.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { findPassphrase } from './passphrase.js';
import { usageError } from './usage.js';
import { writeWhole } from './whole-file.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface HandUpOptions extends WorkspaceOptions {
  /** Reporting unit, by id or name. */
  readonly unit: string;
  /** Who receives; else the issuer of the programme. */
  readonly to?: string | undefined;
  /** File or folder to write to. */
  readonly out: string;
  readonly key?: string | undefined;
  readonly certificate?: string | undefined;
  readonly passphraseFile?: string | undefined;
}

/** Packs what a unit hands up into a sealed bundle. */
export const handUpBundle = (options: HandUpOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, desk, actor, clock } = workspace;
    const { programme } = desk.assessment;
    const unit = unitAsked(programme, options.unit);
    if (!unit) throw usageError('usage.unit', { found: options.unit });
    const attestation = await attestationOf(workspace, options);
    if (!attestation.ok) return refusal(attestation.findings, options);
    const to = options.to ?? programme.issuer.name;
    const level = programme.levels[1]?.level ?? 1;
    const context = { store, desk, archive: await composeArchive(), attestation: attestation.value };
    const request = { unit: unit.id, to, level, actor, at: clock() };
    const handed = await handUp(context, request, (bundle) => keepBundle(placeOf(bundle, options), bundle));
    if (!handed.ok) return refusal(handed.findings, options);
    const { manifest } = handed.value;
    const path = placeOf(handed.value, options);
    return {
      told: attestation.value
        ? toldFindings(attestation.findings, options.lang)
        : [word('bundle.unsigned', options.lang)],
      text: word('bundle.handedUp', options.lang, {
        unit: unit.name,
        number: manifest.number,
        records: manifest.records.length,
        path,
      }),
      json: { path, manifest },
    };
  });

const placeOf = ({ manifest }: HandedUp, { out }: HandUpOptions): string =>
  out.endsWith('.jyz') ? out : join(out, `${fileNamePart(manifest.from.id)}-${manifest.number}.jyz`);

/**
 * Writes a bundle whole and onto the disk, before the ledger says that it was handed up. JY8199 where another file stands
 * there; errors of the file system are thrown, and nothing is entered either way.
 */
async function keepBundle(path: string, { bytes }: HandedUp): Promise<Outcome<() => Promise<void>>> {
  await mkdir(dirname(path), { recursive: true });
  const isOwn = (await stat(path).catch(() => ({ size: 0 }))).size === 0;
  if (!(await writeWhole(path, bytes, { force: false }))) return failure({ code: 'JY8199', where: { file: path } });
  return success(async () => {
    if (isOwn) await rm(path, { force: true });
  });
}

/** Without a key the bundle goes unsigned, and says so. */
async function attestationOf(
  { context }: Workspace,
  options: HandUpOptions,
): Promise<Outcome<AttestationPort | undefined>> {
  const key = options.key ?? context.key;
  if (key === undefined) return success(undefined);
  const passphrase = await findPassphrase(options.passphraseFile);
  return composeAttestation({ key, certificate: options.certificate ?? context.certificate, passphrase });
}
