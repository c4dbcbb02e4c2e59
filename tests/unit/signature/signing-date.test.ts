import { beforeAll, describe, expect, test } from 'vitest';
import type { Certificate } from '../../../src/signature/certificate.js';
import { dateReasons } from '../../../src/signature/signing-date.js';
import { issueSigner } from '../../support/issued-signer.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

let signer: Certificate;
let authority: Certificate;

beforeAll(async () => {
  const ca = await issueSigner('机构', { ca: true, notBefore: day('2020-01-01'), notAfter: day('2026-06-01') });
  const own = await issueSigner('某校', { by: ca, notBefore: day('2024-01-01'), notAfter: day('2028-01-01') });
  [signer, authority] = [own.certificate, ca.certificate];
});

describe('the date of a signature', () => {
  test.each<[string, string | undefined, boolean, string | undefined, string[]]>([
    ['within everything', '2026-05-01', false, '2026-05-02', []],
    ['a day ahead', '2026-05-03', false, '2026-05-02', []],
    ['more than a day ahead', '2026-05-04', false, '2026-05-02', ['SIGNING_DATE_AHEAD']],
    ['ahead although a time stamp says so', '2026-05-04', true, '2026-05-02', ['SIGNING_DATE_AHEAD']],
    ['a day behind the end of the authority', '2026-05-01', false, '2026-06-02', []],
    ['long behind it', '2026-05-01', false, '2026-06-03', ['EXPIRED_DATE_UNPROVEN']],
    ['long behind it, proven', '2026-05-01', true, '2026-06-03', []],
    ['before the certificate began, which is told otherwise', '2023-05-01', false, '2026-06-03', []],
    ['that nobody knows, which is told otherwise', undefined, false, '2026-06-03', []],
    ['where nobody knows the present', '2026-05-01', false, undefined, []],
  ])('%s', (_, signed, proven, now, reasons) => {
    const time = { instant: signed === undefined ? undefined : day(signed), proven };
    expect(dateReasons([signer, authority], time, now === undefined ? undefined : day(now))).toEqual(reasons);
  });

  test('does not rest on what nobody relies on', () => {
    const time = { instant: day('2026-05-01'), proven: false };
    expect(dateReasons([signer], time, day('2027-01-01'))).toEqual([]);
    expect(dateReasons([signer], time, day('2028-02-01'))).toEqual(['EXPIRED_DATE_UNPROVEN']);
    expect(dateReasons([], time, day('2028-02-01'))).toEqual([]);
  });
});
