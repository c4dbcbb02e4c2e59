import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasStrongDigest, isStrongKey, reliedOn, strengthReasons } from '../../../src/signature/strength.js';
import { type IssuedSigner, issueSigner } from '../../support/issued-signer.js';

const rsa = (modulusLength: number): KeyObject => generateKeyPairSync('rsa', { modulusLength }).publicKey;
const curve = (namedCurve: string): KeyObject => generateKeyPairSync('ec', { namedCurve }).publicKey;

/** A key with whose exponent every number is a signature of itself. */
const withExponentOne = (): KeyObject =>
  createPublicKey({ key: { ...rsa(2048).export({ format: 'jwk' }), e: 'AQ' }, format: 'jwk' });

describe('a key is strong', () => {
  test.each<[string, () => KeyObject]>([
    ['RSA of 2048 bits', () => rsa(2048)],
    ['P-256', () => curve('prime256v1')],
    ['P-384', () => curve('secp384r1')],
    ['P-521', () => curve('secp521r1')],
    ['brainpool of 256 bits', () => curve('brainpoolP256r1')],
    ['RSA for PSS alone', () => generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey],
    ['Ed25519', () => generateKeyPairSync('ed25519').publicKey],
  ])('%s', (_, key) => expect(isStrongKey(key())).toBe(true));
});

describe('a key is weak', () => {
  test.each<[string, () => KeyObject]>([
    ['RSA of 512 bits', () => rsa(512)],
    ['RSA of 2047 bits', () => rsa(2047)],
    ['RSA with an exponent of 1', withExponentOne],
    ['RSA of 1024 bits for PSS', () => generateKeyPairSync('rsa-pss', { modulusLength: 1024 }).publicKey],
    ['P-224', () => curve('secp224r1')],
    ['P-192', () => curve('prime192v1')],
    ['DSA', () => generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }).publicKey],
    ['a key that signs nothing', () => generateKeyPairSync('x25519').publicKey],
  ])('%s', (_, key) => expect(isStrongKey(key())).toBe(false));
});

describe('a chain', () => {
  let root: IssuedSigner;
  let old: IssuedSigner;
  let leaf: IssuedSigner;
  const path = () => [leaf, old, root].map(({ certificate }) => certificate);

  beforeAll(async () => {
    root = await issueSigner('根', { kind: 'rsa-2048-sha1', ca: true });
    old = await issueSigner('中间', { by: root, ca: true });
    leaf = await issueSigner('某校', { by: old });
  });

  test('tells the digest under which one certificate vouches for another', () => {
    expect(path().map(hasStrongDigest)).toEqual([true, false, false]);
  });

  test('is relied on up to the nearest certificate of the list', () => {
    const [first, second, third] = path();
    expect(reliedOn(path(), []).length).toBe(3);
    expect(reliedOn(path(), [third as never])).toEqual([first, second, third]);
    expect(reliedOn(path(), [third as never, first as never])).toEqual([first]);
  });

  test('is as weak as what is relied on, and no self-signature is', () => {
    const [first, second, third] = path();
    expect(strengthReasons(path(), [])).toEqual(['DIGEST_TOO_WEAK']);
    expect(strengthReasons(path(), [third as never])).toEqual(['DIGEST_TOO_WEAK']);
    expect(strengthReasons(path(), [second as never])).toEqual([]);
    expect(strengthReasons(path(), [first as never])).toEqual([]);
    expect(strengthReasons([third as never], [third as never])).toEqual([]);
  });
});
