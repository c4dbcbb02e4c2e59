import { readFile } from 'node:fs/promises';
import { word } from '../messages/ui/words.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import { attestationPath, isAttestable, payloadOf } from './attested-payload.js';
import { systemClock, systemToday } from './clock.js';
import { attestBeside } from './compose-attestation.js';
import {
  composeFileSigner,
  type FileSigned,
  type FileSigner,
  type FileSigning,
  SIGNING_ROLES,
} from './compose-file-signer.js';
import { type BodyGuard, bodyGuard } from './compose-sign-body.js';
import { keyRefusal } from './compose-sign-standing.js';
import { type KeyFiles, openSigner, signerFacts } from './compose-signature.js';
import { type ContextFile, findContext } from './context-file.js';
import type { ToldEnding } from './in-workspace.js';
import { type Inputs, requireInputs } from './inputs.js';
import { findPassphrase } from './passphrase.js';
import { insertFile, prepareFile } from './sign-by-device.js';
import { signBatch, signingEnding, standingCopy, targetsIn } from './sign-files.js';
import { usageError } from './usage.js';

/** What `sign` was asked for. */
export interface SignOptions {
  readonly role: string | undefined;
  readonly key: string | undefined;
  readonly cert: string | undefined;
  readonly passphraseFile: string | undefined;
  readonly out: string | undefined;
  readonly tsa: string | undefined;
  readonly trust: readonly string[];
  readonly seal: boolean;
  readonly picture: string | undefined;
  readonly unordered: boolean;
  readonly reason: string | undefined;
  /** Day of signing, ISO; today when left out. */
  readonly on: string | undefined;
  /** Only makes room and writes what a device has to sign. */
  readonly digestOnly: boolean;
  /** File with the answer of a device. */
  readonly insert: string | undefined;
  readonly lang: Language;
}

/** Signs PDF files within, documents and bundles beside. */
export async function sign(paths: readonly string[], options: SignOptions): Promise<ToldEnding> {
  const context = await findContext(process.cwd());
  const today = systemToday();
  if (options.on !== undefined && options.on > today) throw usageError('sign.dateAhead', { on: options.on, today });
  const [only = ''] = paths;
  if ((options.insert !== undefined || options.digestOnly) && paths.length !== 1)
    throw usageError('usage.oneForDevice');
  const trust = [...options.trust, ...(context.trust ?? [])];
  if (options.insert !== undefined) return insertFile(only, options.insert, { ...options, trust });
  if (options.digestOnly)
    return prepareFile(only, fileSigning(context, options), { ...options, cert: certOf(options) });
  const inputs = await requireInputs(paths, ['.pdf']);
  const beside = inputs.files.filter(({ path }) => isAttestable(path));
  if (beside.length > 0 && beside.length < inputs.files.length) throw usageError('usage.signApart');
  return beside.length > 0 ? attestFiles(inputs, context, options) : signPdfs(paths, inputs, context, options);
}

/** The key of the command or of the folder; a usage error without one. */
async function keyOf(context: ContextFile, { key, cert, passphraseFile }: SignOptions): Promise<KeyFiles> {
  const named = key ?? context.key;
  if (named === undefined) throw usageError('usage.signingKey');
  const certificate = cert ?? (key === undefined ? context.certificate : undefined);
  return { key: named, certificate, passphrase: await findPassphrase(passphraseFile) };
}

async function signPdfs(
  paths: readonly string[],
  inputs: Inputs,
  context: ContextFile,
  options: SignOptions,
): Promise<ToldEnding> {
  const { out, lang } = options;
  const signer = await fileSigner(context, options);
  if (!signer.ok) return keyRefusal(signer.findings, lang);
  const { name, selfManaged, guard } = signer.value;
  const target = targetsIn(paths, out);
  const warnings = new Map<string, Finding>();
  const batch = await signBatch({
    ...inputs,
    target,
    sign: async (bytes, file, path) => {
      const body = await guard.check(bytes, file.name);
      // One warning a body is enough: a folder may hold many reports of it.
      for (const one of body.findings) warnings.set(String(one.params?.['body']), one);
      return body.ok ? signTo(signer.value, bytes, file.name, out === undefined ? undefined : path) : body;
    },
  });
  const role = word(`sign.${roleOf(options)}`, lang);
  const keyKind = word(selfManaged ? 'sign.selfManaged' : 'sign.authority', lang);
  const done = word('sign.done', lang, { signed: batch.signed.length, role, signer: name, keyKind, out });
  const json = { role: options.role, signer: name, selfManaged };
  const told = [...signer.findings, ...[...warnings.values()].filter(({ code }) => code === 'JY7187')];
  return signingEnding(batch, done, { lang, json, warnings: told });
}

/** Signs a file; a copy that a run before this one has made is looked at first. */
async function signTo(
  signer: FileSigner,
  bytes: Uint8Array,
  file: string,
  copy: string | undefined,
): Promise<Outcome<FileSigned>> {
  if (copy === undefined) return signer.sign(bytes, file);
  const standing = await standingCopy(bytes, copy);
  if (!standing.ok) return standing;
  if (standing.value === undefined || standing.value.length === bytes.length) return signer.sign(bytes, file);
  const again = await signer.sign(standing.value, file);
  return again.ok && again.value.kind === 'already' ? again : failure({ code: 'JY8132', where: { file: copy } });
}

function roleOf({ role }: SignOptions): (typeof SIGNING_ROLES)[number] {
  const found = SIGNING_ROLES.find((one) => one === role);
  if (found === undefined) throw usageError('usage.signingRole');
  return found;
}

async function fileSigner(
  context: ContextFile,
  options: SignOptions,
): Promise<Outcome<FileSigner & { readonly guard: BodyGuard }>> {
  const settings = fileSigning(context, options);
  const signer = await openSigner(await keyOf(context, options));
  if (!signer.ok) return signer;
  const composed = await composeFileSigner(signer.value, settings);
  if (!composed.ok) return composed;
  const guard = await bodyGuard(signer.value.certificate, { role: settings.role, programme: context.programme });
  return success({ ...composed.value, guard }, signer.findings);
}

function fileSigning(context: ContextFile, options: SignOptions): FileSigning {
  const role = roleOf(options);
  const { seal, picture, tsa, unordered, on } = options;
  return {
    role,
    unordered,
    seal,
    picture,
    tsa,
    fonts: context.fonts,
    trust: [...options.trust, ...(context.trust ?? [])],
    reason: options.reason ?? word(`sign.reason.${role}`, 'zh-CN'),
    date: new Date(on === undefined ? systemClock() : `${on}T00:00:00Z`),
    day: on ?? systemToday(),
  };
}

/** Certificate of a key that is kept in a device. */
function certOf({ cert }: SignOptions): string {
  if (cert === undefined) throw usageError('usage.deviceCertificate');
  return cert;
}

async function attestFiles(inputs: Inputs, context: ContextFile, options: SignOptions): Promise<ToldEnding> {
  const { lang, out } = options;
  const signer = await openSigner(await keyOf(context, options));
  if (!signer.ok) return keyRefusal(signer.findings, lang);
  const target = targetsIn([], out);
  const batch = await signBatch({
    ...inputs,
    target: (file) => attestationPath(target(file)),
    sign: async (bytes, file, path) => {
      const payload = await payloadOf(bytes, file.name);
      if (!payload.ok) return payload;
      const text = await readFile(path, 'utf8').catch(() => null);
      const attested = await attestBeside(signer.value, payload.value, text === null ? null : { path, text });
      if (!attested.ok || attested.value.kind === 'already') return attested as Outcome<FileSigned>;
      return success({ kind: 'signed', bytes: attested.value.bytes });
    },
  });
  const { name, selfManaged } = signerFacts(signer.value);
  const keyKind = word(selfManaged ? 'sign.selfManaged' : 'sign.authority', lang);
  const values = { signed: batch.signed.length, signer: name, keyKind, paths: batch.signed.join('、') };
  const done = batch.signed.length === 0 ? '' : word('sign.attested', lang, values);
  return signingEnding(batch, done, { lang, json: { signer: name, selfManaged }, warnings: signer.findings });
}
