import { beforeAll, describe, expect, test } from 'vitest';
import { failure } from '../../src/model/finding.js';
import type { Bundle } from '../../src/model/generated/documents.js';
import { zipArchive } from '../../src/workbook/archive.js';
import type { AttestationVerificationPort } from '../../src/workflows/ports.js';
import { verifyAttested } from '../../src/workflows/verify/attested.js';
import { verifyBundle } from '../../src/workflows/verify/bundle.js';
import { worstOf } from '../../src/workflows/verify/part.js';
import { PART } from '../../src/workflows/workspace/hand-up.js';
import { nodeHasher } from '../support/case-assessment.js';
import { type BundleParts, smallBundle } from '../support/small-bundle.js';
import { flipped } from '../support/tampering.js';
import { present } from '../support/test-signers.js';

const IS_DEEP = process.env['JIAOYAN_DEEP'] === '1';
const MASKS = [0x01, 0x20, 0xff];

let parts: BundleParts;
let manifest: Bundle;
let attestation: AttestationVerificationPort;

beforeAll(async () => {
  ({ parts, manifest, attestation } = await smallBundle());
});

const catalogue = {
  ids: () => Promise.resolve([]),
  load: () => Promise.resolve(failure({ code: 'JY8106', where: {} })),
};
const desk = () => ({ catalogue, hasher: nodeHasher, attestation, archive: zipArchive });
const pack = (files: BundleParts) => zipArchive.pack([...files].map(([name, data]) => ({ name, data })));

async function verify(files: BundleParts, beside?: Uint8Array) {
  const bytes = pack(files);
  const verified = await verifyBundle(desk(), beside === undefined ? { bytes } : { bytes, beside }, '东区.jyz');
  expect(verified.verdict).toBe(worstOf(verified.parts));
  return verified;
}

const named = async (files: BundleParts) => {
  const { verdict, parts: verified } = await verify(files);
  const wrong = verified.filter((part) => part.verdict !== 'passed');
  return [verdict, ...wrong.map(({ part, reasons, details }) => [part, ...reasons, ...details].join(' '))];
};

const without = (name: string): BundleParts => new Map([...parts].filter(([other]) => other !== name));
const replaced = (name: string, data: Uint8Array): BundleParts => new Map(parts).set(name, data);

test('the bundle passes as it is, and says what it is', async () => {
  const { verdict, parts: verified, signers, bundle } = await verify(parts);
  expect([verdict, verified.map(({ part }) => part), signers]).toEqual([
    'passed',
    ['manifest', 'attestation', 'records', 'originals'],
    ['东区教研室'],
  ]);
  expect(bundle).toEqual({ from: manifest.from, to: manifest.to, number: 1, ledger: manifest.ledger, records: 1 });
});

describe('no byte can be another', () => {
  test.each<[string, () => string, string]>([
    ['the manifest', () => PART.manifest, 'manifest.json'],
    ['the attestation', () => PART.attestation, 'attestation'],
    ['a record', () => PART.record(present(manifest.records[0]).sha256), 'records'],
    ['a received file', () => PART.original(present(manifest.originals[0]).sha256), 'originals'],
  ])('of %s, and the part is named', { timeout: 600_000 }, async (_, name, part) => {
    const data = present(parts.get(name()));
    for (let at = 0; at < data.length; at += IS_DEEP ? 1 : 4) {
      for (const mask of IS_DEEP ? MASKS : [MASKS[at % 3] as number]) {
        const [verdict, ...told] = await named(replaced(name(), flipped(data, at, mask)));
        expect([at, mask, verdict]).toEqual([at, mask, 'failed']);
        // A manifest that still reads as one no longer fits its attestation, its records or its received files.
        expect(told.join().includes(part) || part === 'manifest.json').toBe(true);
        expect(told.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('the file itself', () => {
  // The last byte of deflated data holds up to seven bits that no reader looks at (RFC 1951 §3.2.3).
  test('has no byte that can be another, but for the bits behind deflated data', { timeout: 600_000 }, async () => {
    const bytes = pack(parts);
    const ends = new Set(lastBytes(Buffer.from(bytes)));
    const unnoticed: number[] = [];
    for (let at = 0; at < bytes.length; at += IS_DEEP ? 1 : 5) {
      const { verdict, parts: verified } = await verifyBundle(desk(), { bytes: flipped(bytes, at, 0x80) }, 'a.jyz');
      expect(verdict).toBe(worstOf(verified));
      if (verdict === 'passed') unnoticed.push(at);
    }
    expect(unnoticed.filter((at) => !ends.has(at))).toEqual([]);
  });

  test('has nothing before, between or behind its parts', async () => {
    const bytes = pack(parts);
    const more = new TextEncoder().encode('<script>');
    const told = async (file: Uint8Array) => {
      const { verdict, parts: verified } = await verifyBundle(desk(), { bytes: file }, 'a.jyz');
      return [verdict, verified.flatMap(({ reasons }) => reasons).join()];
    };
    expect(await told(bytes)).toEqual(['passed', '']);
    expect(await told(Buffer.concat([bytes, more]))).toEqual(['failed', 'BUNDLE_BYTES_BEHIND']);
    expect((await told(Buffer.concat([more, bytes])))[0]).toBe('failed');
    for (let at = 1; at < bytes.length; at += 97) {
      expect((await told(Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)])))[0]).toBe('failed');
    }
  });
});

/** Places of the last bytes of deflated data in a zip file. */
function lastBytes(zip: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    at += 30 + zip.readUInt16LE(at + 26) + zip.readUInt32LE(at + 18);
    places.push(at - 1);
  }
  return places;
}

describe('parts', () => {
  test('that are missing are named', async () => {
    const record = PART.record(present(manifest.records[0]).sha256);
    const original = PART.original(present(manifest.originals[0]).sha256);
    expect(await named(without(PART.manifest))).toEqual(['failed', 'file MANIFEST_UNREADABLE manifest.json']);
    expect(await named(without(PART.attestation))).toEqual(['indeterminate', 'attestation NOT_ATTESTED']);
    expect(await named(without(record))).toEqual(['failed', `records PART_ALTERED ${record}`]);
    expect(await named(without(original))).toEqual(['failed', `originals PART_ALTERED ${original}`]);
  });

  test('that nobody named are named', async () => {
    expect(await named(new Map(parts).set('x.txt', Uint8Array.of(1)))).toEqual(['failed', 'file PART_UNNAMED x.txt']);
  });

  test('with other spaces are altered', async () => {
    const spaced = new TextEncoder().encode(JSON.stringify(manifest, null, 2));
    expect(await named(replaced(PART.manifest, spaced))).toEqual(['failed', 'file MANIFEST_UNREADABLE manifest.json']);
  });

  test('a file that is no archive', async () => {
    const { verdict, parts: verified } = await verifyBundle(desk(), { bytes: Uint8Array.of(1, 2) }, 'a.jyz');
    expect([verdict, verified[0]?.reasons]).toEqual(['failed', ['BUNDLE_UNREADABLE']]);
  });
});

describe('an attestation beside its file', () => {
  test('counts for a bundle as the one within', async () => {
    const own = present(parts.get(PART.attestation));
    expect((await verify(without(PART.attestation), own)).verdict).toBe('passed');
    expect((await verify(parts, flipped(own, 30, 1))).verdict).toBe('failed');
  });

  test('counts for any document, whatever its spaces', async () => {
    const own = present(parts.get(PART.attestation));
    const spaced = new TextEncoder().encode(JSON.stringify(manifest, null, 2));
    const seen = async (document: Uint8Array | null, attested: Uint8Array | null) => {
      const { verdict, parts: verified } = await verifyAttested(desk(), { document, attestation: attested }, 'a.json');
      return [verdict, verified.flatMap(({ reasons }) => reasons)];
    };
    expect(await seen(spaced, own)).toEqual(['passed', []]);
    expect(await seen(spaced, null)).toEqual(['indeterminate', ['NOT_ATTESTED']]);
    expect(await seen(null, own)).toEqual(['failed', ['DOCUMENT_MISSING']]);
    expect(await seen(Uint8Array.of(1), own)).toEqual(['failed', ['DOCUMENT_UNREADABLE']]);
    expect(await seen(spaced, spaced)).toEqual(['failed', ['ATTESTATION_UNREADABLE']]);
    const other = new TextEncoder().encode(JSON.stringify({ ...manifest, to: '别处' }));
    expect((await seen(other, own))[0]).toBe('failed');
  });
});
