import type { KeyObject, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readAttachments } from '../../src/signature/pdf/attachments.js';
import { reserveFields } from '../../src/signature/pdf/fields.js';
import { signPdf } from '../../src/signature/pdf/sign.js';
import { verdictOf } from '../../src/signature/reason.js';
import { verifyPdf } from '../../src/signature/verify-pdf.js';
import { certificatesOf, makeSigners, reservedReport, type Signers, signedBy } from '../support/co-signed.js';
import { emptyPages, rawPdf } from '../support/raw-pdf.js';
import { SIGNING_DATE } from '../support/signed-pdf.js';
import { flipped } from '../support/tampering.js';
import { granted, makeSigner, type TestSigner } from '../support/test-signers.js';

/** Every byte with every mask with `JIAOYAN_DEEP=1`. */
const IS_DEEP = process.env['JIAOYAN_DEEP'] === '1';
const MASKS = [0x01, 0x20, 0xff];
const LONG = { timeout: 3_600_000 } as const;

/**
 * Certificates are parsed once for each sequence of bytes in a usual run: thousands of damaged files carry the same few, and
 * parsing them is half of the time. A deep run parses every one.
 */
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  if (process.env['JIAOYAN_DEEP'] === '1') return crypto;
  const known = new Map<string, X509Certificate>();
  const read = (der: Uint8Array): X509Certificate => {
    const key = Buffer.from(der).toString('base64');
    const own = known.get(key) ?? remembering(new crypto.X509Certificate(der));
    known.set(key, own);
    return own;
  };
  // An object that a constructor returns stands for the one it would have made.
  function Remembered(der: Uint8Array): X509Certificate {
    return read(der);
  }
  return { ...crypto, X509Certificate: Remembered };
});

/** The certificate with what is asked of it and of its key again and again kept. */
function remembering(x509: X509Certificate): X509Certificate {
  const names = x509.toLegacyObject();
  const verified = new WeakMap<KeyObject, boolean>();
  const verify = x509.verify.bind(x509);
  x509.toLegacyObject = () => names;
  x509.verify = (key) => {
    const known = verified.get(key) ?? verify(key);
    verified.set(key, known);
    return known;
  };
  rememberExports(x509.publicKey);
  return x509;
}

function rememberExports(key: KeyObject): void {
  const exported = new Map<string, unknown>();
  const write = key.export.bind(key) as (options: unknown) => unknown;
  const remembered = (options: unknown): unknown => {
    const form = JSON.stringify(options);
    const known = exported.get(form) ?? write(options);
    exported.set(form, known);
    return known;
  };
  key.export = remembered as KeyObject['export'];
}

let first: TestSigner;
let second: TestSigner;
let one: Uint8Array;
let two: Uint8Array;
let streams: Uint8Array;

const sign = async (pdf: Uint8Array, own: TestSigner, field: string) =>
  granted(await signPdf(pdf, { signer: own.signer, field, name: field, reason: 'r', date: SIGNING_DATE }));

async function both(form: 'table' | 'stream'): Promise<[Uint8Array, Uint8Array]> {
  const attached = { 8: '<< /F (a) /EF << /F 9 0 R >> >>', 9: '<< /Length 4 >>\nstream\n92.5\nendstream' };
  const base = rawPdf({ objects: { ...emptyPages(1, '/AF [8 0 R]'), ...attached }, form });
  const reserved = granted(reserveFields(base, [{ name: 'a' }, { name: 'b' }]));
  const signed = await sign(reserved, first, 'a');
  return [signed, await sign(signed, second, 'b')];
}

beforeAll(async () => {
  [first, second] = await Promise.all([makeSigner('甲', 'rsa-2048'), makeSigner('乙')]);
  [one, two] = await both('table');
  [, streams] = await both('stream');
});

const verdict = (pdf: Uint8Array) => {
  const verified = verifyPdf(pdf, { trusted: [first.certificate, second.certificate] });
  expect(verified.verdict).toBe(verdictOf(verified.reasons));
  return verified.verdict;
};

/** Places and masks. Bytes of the gaps, which no digest covers, are taken more densely than the others. */
function flips(pdf: Uint8Array): [at: number, mask: number][] {
  const all = Array.from(pdf, (_, at) => MASKS.map((mask): [number, number] => [at, mask]));
  if (IS_DEEP) return all.flat();
  const text = Buffer.from(pdf).toString('latin1');
  const gaps = [...text.matchAll(/\/Contents <((?:[0-9A-F](?!0{64}))*)/g)].map((gap) => [
    gap.index,
    gap.index + gap[0].length,
  ]);
  const isInGap = (at: number) => gaps.some(([from = 0, to = 0]) => at >= from && at < to);
  // The strides are odd, so that both digits of a byte and all masks have their turn.
  return all.flatMap((masks, at) => (at % (isInGap(at) ? 5 : 67) === 0 ? [masks[at % 3] as [number, number]] : []));
}

test('the files pass as they are', () => {
  expect([one, two, streams].map(verdict)).toEqual(['passed', 'passed', 'passed']);
});

test.each<[string, () => Uint8Array]>([
  ['one signature', () => one],
  ['two signatures', () => two],
  ['cross-reference streams', () => streams],
])('no byte of a file with %s can be changed unnoticed', LONG, (_, file) => {
  const pdf = file();
  const passed = flips(pdf).filter(([at, mask]) => verdict(flipped(pdf, at, mask)) === 'passed');
  expect(passed).toEqual([]);
});

test('a certificate that came along cannot be changed unnoticed either', async () => {
  const chained = { ...first, signer: { ...first.signer, chain: [second.certificate] } };
  const pdf = await sign(granted(reserveFields(rawPdf({ objects: emptyPages() }), [{ name: 'a' }])), chained, 'a');
  expect(verdict(pdf)).toBe('indeterminate');
});

test('no mixture of pieces passes, and nothing throws', () => {
  const places = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('cut', 'drop', 'repeat', 'swap', 'insert'));
  fc.assert(
    fc.property(places, ([a, b, c, kind]) => {
      const [from, to] = [a % two.length, b % two.length].sort((x, y) => x - y) as [number, number];
      const [head, middle, tail] = [two.subarray(0, from), two.subarray(from, to), two.subarray(to)];
      const pieces = {
        cut: [head],
        drop: [head, tail],
        repeat: [head, middle, middle, tail],
        swap: [middle, head, tail],
        insert: [head, Uint8Array.of(c & 255), middle, tail],
      }[kind];
      const mixed = Buffer.concat(pieces);
      // What ends behind the first signature is the file as it was then.
      const isWhole = [one, two].some((whole) => Buffer.compare(whole, mixed) === 0);
      expect(isWhole || verdict(mixed) !== 'passed').toBe(true);
      expect(Array.isArray(readAttachments(mixed).files)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the same key, date and file give the same bytes', async () => {
  expect((await both('table'))[0]).toEqual(one);
});

describe('a report that school, district and city have signed', () => {
  let signers: Signers;
  let report: Uint8Array;

  beforeAll(async () => {
    signers = await makeSigners(true);
    report = await signedBy(await reservedReport(), signers);
  });

  const reasonsOf = (pdf: Uint8Array) => verifyPdf(pdf, { trusted: certificatesOf(signers) });

  type Kind = 'signature' | 'padding' | 'structure';

  /** Stretches that no digest covers, or that say how the file is put together: gaps, byte ranges, cross-references, trailers. */
  function stretches(pdf: Uint8Array): readonly (readonly [kind: Kind, from: number, to: number])[] {
    const text = Buffer.from(pdf).toString('latin1');
    const found = (pattern: RegExp, kind: Kind) =>
      [...text.matchAll(pattern)].map((one) => [kind, one.index, one.index + one[0].length] as const);
    // A gap is its key, the signature, and zeros; an odd zero at its end belongs to the last digits.
    const gaps = [...text.matchAll(/(\/Contents <(?:[0-9A-F]{2})*?)((?:00)*>)/g)].flatMap((gap) => {
      const [whole, der = ''] = gap;
      const cut = gap.index + der.length;
      return [['signature', gap.index, cut] as const, ['padding', cut, gap.index + whole.length] as const];
    });
    return [
      ...gaps,
      ...found(/\/ByteRange \[[^\]]*\]/g, 'structure'),
      ...found(/\bxref\n[\s\S]*?%%EOF\n/g, 'structure'),
    ];
  }

  /** All bytes in a deep run; else every fifth zero of the padding, which are all alike, and all other bytes. */
  const isTaken = (kind: Kind, at: number, to: number): boolean =>
    IS_DEEP || kind !== 'padding' || at % 5 === 0 || at === to - 1;

  /** One mask for each place, all in turn; all of them in a deep run. */
  const masksAt = (at: number): readonly number[] => (IS_DEEP ? MASKS : [MASKS[at % 3] as number]);

  test('no byte of signatures, byte ranges, cross-references and trailers can be another', LONG, () => {
    const passed: string[] = [];
    const told = new Set<string>();
    const tried = { signature: 0, padding: 0, structure: 0 };
    for (const [kind, from, to] of stretches(report)) {
      for (let at = from; at < to; at += 1) {
        if (!isTaken(kind, at, to)) continue;
        for (const mask of masksAt(at)) {
          tried[kind] += 1;
          const { verdict, reasons } = reasonsOf(flipped(report, at, mask));
          // An algorithm that does not exist leaves nothing to check; it is doubted, never passed.
          const isDoubted = verdict === 'indeterminate' && reasons.join() === 'ALGORITHM_UNSUPPORTED';
          if (verdict !== 'failed' && !isDoubted) passed.push(`${kind} ${at} ${mask} ${verdict} ${reasons.join()}`);
          for (const reason of reasons) told.add(reason);
        }
      }
    }
    expect(passed).toEqual([]);
    expect([...told]).toEqual(
      expect.arrayContaining(['CONTENTS_NOT_HEX', 'CONTENTS_PADDING_NOT_ZERO', 'DIGEST_MISMATCH']),
    );
    expect([tried.signature > 6000, tried.padding > 1400, tried.structure > 1800]).toEqual([true, true, true]);
  });

  test('nor any byte elsewhere (3,000 of them; all of them with all masks in a deep run)', LONG, () => {
    const within = stretches(report);
    const isElsewhere = (at: number) => within.every(([, from, to]) => at < from || at >= to);
    const elsewhere = Array.from(report, (_, at) => at).filter(isElsewhere);
    // A multiplicative sequence by a prime visits every place once, in an order that is the same in every run.
    const places = elsewhere.map((_, i) => elsewhere[(i * 7919) % elsewhere.length] as number);
    const taken = places.slice(0, IS_DEEP ? places.length : 3000);
    expect(new Set(taken).size).toBe(IS_DEEP ? elsewhere.length : 3000);
    for (const at of taken) {
      for (const mask of masksAt(at)) {
        const { verdict, reasons } = reasonsOf(flipped(report, at, mask));
        if (verdict !== 'failed' || reasons.length === 0) expect([at, mask, verdict, reasons]).toBeUndefined();
      }
    }
  });
});
