import { retagged, type Timestamping } from './cms.js';
import { readCms } from './cms-read.js';
import { type DerNode, oid, readDer, sequence, setOf, tagged } from './der.js';
import { OID } from './oid.js';
import { accepted, type Reasoned, refused } from './reason.js';

/** Tags of `[0]`, and of the unsigned attributes of a SignerInfo (RFC 5652 §5.3). */
const CONTEXT_0 = 0xa0;
const UNSIGNED = 0xa1;

/**
 * Puts a time stamp over the value of a finished CMS signature into its unsigned attributes (RFC 3161 appendix A): B-B
 * becomes B-T, and what is signed stays byte by byte. A signature that has a time stamp already stays as it is.
 */
export async function stampSignature(cms: Uint8Array, stamp: Timestamping): Promise<Reasoned<Uint8Array>> {
  const read = readCms(cms);
  if (!read.ok) return refused(read.reason);
  if (read.cms.timestamps.length > 0) return accepted(cms);
  const token = await stamp(read.cms.signature);
  return token.ok ? accepted(withStamp(cms, token.value)) : token;
}

/** The same ContentInfo, its only signer with one attribute more; `readCms` has seen that there is such a signer. */
function withStamp(cms: Uint8Array, token: Uint8Array): Uint8Array {
  const [type, wrapper] = childrenOf(readDer(cms));
  const [signedData] = childrenOf(wrapper);
  const parts = childrenOf(signedData);
  const [signer] = childrenOf(parts.at(-1));
  const members = childrenOf(signer);
  const known = members.find(({ tag }) => tag === UNSIGNED);
  const stamped = sequence(oid(OID.signatureTimeStamp), setOf(token));
  const unsigned = retagged(setOf(...childrenOf(known).map(bytesOf), stamped), UNSIGNED);
  const signed = members.filter((member) => member !== known).map(bytesOf);
  const data = sequence(...parts.slice(0, -1).map(bytesOf), setOf(sequence(...signed, unsigned)));
  return sequence(type?.bytes ?? new Uint8Array(), tagged(CONTEXT_0, data));
}

const childrenOf = (node: DerNode | undefined): readonly DerNode[] => node?.children ?? [];
const bytesOf = (node: DerNode): Uint8Array => node.bytes;
