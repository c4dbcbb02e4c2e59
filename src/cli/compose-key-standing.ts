import type { TrustList } from '../model/generated/documents.js';
import { followTrust, readCertificates, readTrustList } from '../signature/trust.js';
import type { CertificateFacts } from './compose-keys.js';
import { earliestRevocation } from './compose-sign-standing.js';
import { trustedKeysOf } from './compose-trust-list.js';

/** How a key stands on a day; of several things the one that matters most. */
export interface KeyStanding {
  readonly state: 'revoked' | 'expired' | 'early' | 'trusted' | 'unlisted';
  /** From which day its certificate, or one above it, is revoked, ISO date. */
  readonly revokedFrom?: string;
}

/** What a trust list says of a key on a day (ISO date): revoked, out of date, trusted itself or by who issued it, or nothing. */
export function standingOf(
  { certificates, from, until }: CertificateFacts,
  { list, today }: { readonly list: TrustList | null; readonly today: string },
): KeyStanding {
  const [own, ...chain] = readCertificates(certificates);
  const revoked =
    list === null ? [] : [own, ...chain].flatMap((one) => (one ? [earliestRevocation(one.sha256, list, today)] : []));
  const revokedFrom = revoked.find((one) => one !== undefined)?.from;
  if (revokedFrom !== undefined) return { state: 'revoked', revokedFrom };
  if (today > until) return { state: 'expired' };
  if (today < from) return { state: 'early' };
  if (own === undefined || list === null) return { state: 'unlisted' };
  const { trusted } = readTrustList(trustedKeysOf(list));
  const isTrusted = followTrust(own, chain, { trusted, instant: new Date(`${today}T12:00:00Z`) }).trusted;
  return { state: isTrusted ? 'trusted' : 'unlisted' };
}
