import { word } from '../messages/ui/words.js';
import { type Finding, type Outcome, success } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import type { Assessment } from '../workflows/assessment.js';
import type { PaperPress } from '../workflows/report/report.js';
import { type SignedKind, signingField, signingFields } from '../workflows/report/signing-field.js';
import { composeReport } from './compose-report.js';
import type { ReportSigner } from './compose-signature.js';
import type { ContextFile } from './context-file.js';
import { findPassphrase } from './passphrase.js';
import { usageError } from './usage.js';

/** What a command was told about signing its papers. */
export interface PaperKey {
  /** Sign with the configured key; a usage error where there is none. */
  readonly sign?: boolean | undefined;
  readonly key?: string | undefined;
  readonly cert?: string | undefined;
  readonly passphraseFile?: string | undefined;
  /** Field to sign in; else that of the signer's office. */
  readonly role?: string | undefined;
}

/** Where a run of papers is made. */
export interface PressPlace {
  /** Folder with package.json and templates/. */
  readonly root: string;
  readonly context: ContextFile;
  readonly assessment: Assessment;
}

/** What papers are painted and signed with, and how that is told at the end. */
export interface OpenedPress extends PaperPress {
  /** `，已用自管密钥签名（…）`, or that nothing was signed. */
  signed(lang: Language): string;
  /** About the key; they stop nothing. */
  readonly warnings: readonly Finding[];
}

/** Opens templates and, where there is one, the key: the one that is named, else the configured one. */
export async function paperPress(
  place: PressPlace,
  kind: SignedKind,
  options: PaperKey,
): Promise<Outcome<OpenedPress>> {
  const { root, context } = place;
  const signer = await paperSigner(place, kind, options);
  if (!signer.ok) return signer;
  const report = composeReport({ root, fonts: context.fonts, templates: context.templates });
  const signature = signer.value ?? undefined;
  const signed = (lang: Language): string => signedWords(signature, lang);
  return success({ report, signed, warnings: signer.findings, ...(signature ? { signature } : {}) });
}

async function paperSigner(
  { context, assessment }: PressPlace,
  kind: SignedKind,
  options: PaperKey,
): Promise<Outcome<ReportSigner | null>> {
  const key = options.key ?? context.key;
  checkedRole(kind, options.role, key);
  if (key === undefined && options.sign) throw usageError('usage.noKey');
  if (key === undefined) return success(null);
  const { composeSignature } = await import('./compose-signature.js');
  const passphrase = await findPassphrase(options.passphraseFile);
  const { programme, registry } = assessment;
  const offices = { programme, registry, issuer: context.issuer };
  const field = (signer: string): string => options.role ?? signingField(kind, signer, offices);
  const settings = { seal: true, fonts: context.fonts, trust: context.trust ?? [], field };
  return composeSignature({ key, certificate: options.cert ?? context.certificate, passphrase }, settings);
}

function checkedRole(kind: SignedKind, role: string | undefined, key: string | undefined): void {
  if (role === undefined) return;
  const fields = signingFields(kind);
  if (!fields.includes(role)) {
    const name = word(`papers.kind.${kind}`, 'zh-CN');
    throw usageError('usage.noField', { paper: name, role, known: fields.join('、') });
  }
  if (key === undefined) throw usageError('usage.roleWithoutKey');
}

function signedWords(signer: ReportSigner | undefined, lang: Language): string {
  if (signer === undefined) return word('papers.told.unsigned', lang);
  const at = word(`papers.field.${signer.field ?? 'issuer'}` as 'papers.field.issuer', lang);
  return `${word(`papers.told.signed.${signer.keyKind}`, lang)}${word('papers.told.signed.at', lang, { at })}`;
}
