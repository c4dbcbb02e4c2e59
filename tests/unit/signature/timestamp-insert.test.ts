import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { signCms } from '../../../src/signature/cms.js';
import { readCms } from '../../../src/signature/cms-read.js';
import { octetString, oid, sequence, setOf } from '../../../src/signature/der.js';
import { OID } from '../../../src/signature/oid.js';
import { accepted, refused } from '../../../src/signature/reason.js';
import { stampSignature } from '../../../src/signature/timestamp-insert.js';
import { granted, makeSigner, type TestSigner } from '../../support/test-signers.js';

const DIGEST = createHash('sha256').update('content').digest();
/** Any DER value will do for a token: who gives it has checked it. */
const TOKEN = sequence(oid(OID.signedData), octetString(Uint8Array.of(1, 2, 3)));

let own: TestSigner;
let plain: Uint8Array;
beforeAll(async () => {
  own = await makeSigner('示例小学', 'rsa-2048');
  plain = granted(await signCms(DIGEST, own.signer));
});

const reading = (cms: Uint8Array) => {
  const read = readCms(cms);
  return read.ok ? read.cms : undefined;
};

describe('a time stamp put into a finished signature', () => {
  it('gives the very bytes of a signature that was stamped while it was made', async () => {
    const together = granted(await signCms(DIGEST, own.signer, async () => accepted(TOKEN)));
    const later = granted(await stampSignature(plain, async () => accepted(TOKEN)));
    expect(Buffer.compare(later, together)).toBe(0);
  });

  it('is over the signature value, and leaves all that is signed as it was', async () => {
    const asked: Uint8Array[] = [];
    const stamped = granted(
      await stampSignature(plain, async (signature) => {
        asked.push(signature);
        return accepted(TOKEN);
      }),
    );
    const [before, after] = [reading(plain), reading(stamped)];
    expect(asked).toEqual([before?.signature]);
    expect({ ...after, timestamps: [] }).toEqual({ ...before, timestamps: [] });
    expect(after?.timestamps.map((one) => Buffer.from(one).toString('hex'))).toEqual([
      Buffer.from(TOKEN).toString('hex'),
    ]);
  });

  it('is not asked for where there is one already', async () => {
    const stamped = granted(await stampSignature(plain, async () => accepted(TOKEN)));
    const again = await stampSignature(stamped, async () => refused('TIMESTAMP_UNREACHABLE'));
    expect(granted(again)).toBe(stamped);
  });

  it('is not put in where none comes back, or where there is no signature', async () => {
    const none = await stampSignature(plain, async () => refused('TIMESTAMP_UNREACHABLE'));
    expect(none).toEqual({ ok: false, reasons: ['TIMESTAMP_UNREACHABLE'] });
    const nothing = await stampSignature(setOf(octetString(DIGEST)), async () => accepted(TOKEN));
    expect(nothing).toEqual({ ok: false, reasons: ['SIGNATURE_UNREADABLE'] });
  });
});
