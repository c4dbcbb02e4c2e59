import type { KeyObject } from 'node:crypto';
import { certificatePem, makeCertificate } from '../../src/signature/certificate.js';
import { generateKey, type KeyKind, keyPem } from '../../src/signature/key.js';
import type { Reasoned } from '../../src/signature/reason.js';
import { type Signer, signerFromPem } from '../../src/signature/signer.js';

/** Validity of every test certificate. */
export const NOT_BEFORE = new Date('2026-01-01T00:00:00Z');
export const NOT_AFTER = new Date('2029-12-31T23:59:59Z');

export interface TestSigner {
  readonly key: KeyObject;
  readonly certificate: Uint8Array;
  readonly signer: Signer;
}

/** A self-managed key of this kind with its certificate. */
export async function makeSigner(commonName: string, kind: KeyKind = 'p-256'): Promise<TestSigner> {
  const key = await generateKey(kind);
  const subject = { commonName, organization: '示例市教研机构' };
  const certificate = await makeCertificate({
    key,
    subject,
    serial: '5a01',
    notBefore: NOT_BEFORE,
    notAfter: NOT_AFTER,
  });
  return {
    key,
    certificate,
    signer: granted(signerFromPem({ key: keyPem(key), certificates: certificatePem(certificate) })),
  };
}

/** The value of an outcome that the test needs to go on. */
export function granted<T>(reasoned: Reasoned<T>): T {
  if (reasoned.ok) return reasoned.value;
  throw new RangeError(`refused: ${reasoned.reasons.join()}`);
}

/** An element that the test knows to be there. */
export function present<T>(value: T | undefined | null): T {
  if (value !== undefined && value !== null) return value;
  throw new RangeError('nothing there');
}
