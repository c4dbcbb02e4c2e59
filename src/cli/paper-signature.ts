import { type Outcome, success } from '../model/finding.js';
import type { SignaturePort } from '../workflows/ports.js';
import type { ContextFile } from './context-file.js';
import { findPassphrase } from './passphrase.js';
import { UsageError } from './usage-error.js';

/** What a command was told about signing its papers. */
export interface PaperKey {
  /** Sign with the configured key; a usage error where there is none. */
  readonly sign?: boolean | undefined;
  readonly key?: string | undefined;
  readonly cert?: string | undefined;
  readonly passphraseFile?: string | undefined;
}

/** The signature that papers get: the key that is named, else the configured one; `null` without any. */
export async function paperSignature(context: ContextFile, options: PaperKey): Promise<Outcome<SignaturePort | null>> {
  const key = options.key ?? context.key;
  if (key === undefined && options.sign)
    throw new UsageError('没有可用的签名密钥：请用 --key 指明，或在 jiaoyan.json 里写 key。');
  if (key === undefined) return success(null);
  const { composeSignature } = await import('./compose-signature.js');
  const passphrase = await findPassphrase(options.passphraseFile);
  const settings = { seal: true, fonts: context.fonts, trust: context.trust ?? [] };
  return composeSignature({ key, certificate: options.cert ?? context.certificate, passphrase }, settings);
}
