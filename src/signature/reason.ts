/**
 * Why a signature, a signed file or a key is not accepted. The codes are data for other programs and for `messages`;
 * they are never reused for anything else.
 */
export type ReasonCode = FailureCode | DoubtCode | RefusalCode;

/** Something is wrong: the verdict is failed. */
export type FailureCode =
  | 'NOT_A_PDF'
  | 'DAMAGED'
  | 'ENCRYPTED'
  | 'NO_SIGNATURE'
  | 'SIGNATURE_UNREADABLE'
  | 'DER_NOT_CANONICAL'
  | 'CONTENTS_NOT_HEX'
  | 'CONTENTS_PADDING_NOT_ZERO'
  | 'BYTE_RANGE_WRONG'
  | 'DIGEST_MISMATCH'
  | 'SIGNATURE_INVALID'
  | 'SIGNING_CERTIFICATE_MISMATCH'
  | 'CERTIFICATE_EXPIRED'
  | 'CERTIFICATE_REVOKED'
  | 'CERTIFICATE_EXTENSION_UNKNOWN'
  | 'KEY_USAGE_WRONG'
  | 'DIGEST_TOO_WEAK'
  | 'SIGNER_ROLE_WRONG'
  | 'SIGNATURE_MISPLACED'
  | 'PAYLOAD_TYPE_WRONG'
  | 'TIMESTAMP_INVALID'
  | 'TIMESTAMP_TOO_WEAK'
  | 'CHANGED_AFTER_SIGNING';

/** Something cannot be decided with what is at hand: the verdict is at best indeterminate. */
export type DoubtCode =
  | 'UNTRUSTED_KEY'
  | 'SAME_SIGNER'
  | 'CHAIN_UNVERIFIED'
  | 'SIGNING_CERTIFICATE_MISSING'
  | 'SIGNING_DATE_MISSING'
  | 'SIGNING_DATE_AHEAD'
  | 'EXPIRED_DATE_UNPROVEN'
  | 'TIMESTAMP_NOT_CHECKED'
  | 'TIMESTAMP_UNTRUSTED'
  | 'REVOCATION_DATE_UNPROVEN'
  | 'ALGORITHM_UNSUPPORTED';

/** A key, certificate or file cannot be used for signing. */
export type RefusalCode =
  | 'KEY_UNREADABLE'
  | 'KEY_FILE_MISSING'
  | 'CERTIFICATE_FILE_MISSING'
  | 'CERTIFICATE_NOT_GIVEN'
  | 'PASSPHRASE_WRONG'
  | 'PASSPHRASE_MISSING'
  | 'CERTIFICATE_UNREADABLE'
  | 'KEY_DOES_NOT_MATCH'
  | 'KEY_TOO_WEAK'
  | 'FIELD_MISSING'
  | 'FIELD_EXISTS'
  | 'FIELD_SIGNED'
  | 'PAGE_MISSING'
  | 'CHANGES_NOT_PERMITTED'
  | 'SIGNATURE_TOO_LARGE'
  | 'TIMESTAMP_UNREACHABLE'
  | 'TIMESTAMP_REFUSED'
  | 'TIMESTAMP_UNREADABLE'
  | 'TIMESTAMP_MISMATCH'
  | 'IMAGE_UNREADABLE';

export type Verdict = 'passed' | 'indeterminate' | 'failed';

const DOUBTS: ReadonlySet<string> = new Set<DoubtCode>([
  'UNTRUSTED_KEY',
  'SAME_SIGNER',
  'CHAIN_UNVERIFIED',
  'SIGNING_CERTIFICATE_MISSING',
  'SIGNING_DATE_MISSING',
  'SIGNING_DATE_AHEAD',
  'EXPIRED_DATE_UNPROVEN',
  'TIMESTAMP_NOT_CHECKED',
  'TIMESTAMP_UNTRUSTED',
  'REVOCATION_DATE_UNPROVEN',
  'ALGORITHM_UNSUPPORTED',
]);

/** The one place where reasons become a verdict: none passes, doubts alone are indeterminate, anything else fails. */
export function verdictOf(reasons: readonly ReasonCode[]): Verdict {
  if (reasons.length === 0) return 'passed';
  return reasons.every((reason) => DOUBTS.has(reason)) ? 'indeterminate' : 'failed';
}

/** A value, or the reasons why there is none. */
export type Reasoned<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reasons: readonly ReasonCode[] };

export const accepted = <T>(value: T): Reasoned<T> => ({ ok: true, value });
export const refused = (...reasons: ReasonCode[]): Reasoned<never> => ({ ok: false, reasons });

/** Each reason once, in the order of first mention. */
export const distinctReasons = (reasons: Iterable<ReasonCode>): ReasonCode[] => [...new Set(reasons)];
