import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VERIFICATION_REASONS } from '../../../src/messages/verification-reasons.js';
import { VERIFICATION_WORDS } from '../../../src/messages/verification-words.js';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));
const read = (path: string): string => readFileSync(join(SOURCE, path), 'utf8');

/** The codes of a union type in a source file. */
const unionOf = (path: string, name: string): readonly string[] => {
  const [, body = ''] = new RegExp(`type ${name} =([^;]*);`).exec(read(path)) ?? [];
  return [...body.matchAll(/'([A-Z_]+)'/g)].map(([, code = '']) => code);
};
const quoted = (path: string): readonly string[] =>
  [...read(path).matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map(([, code = '']) => code);

describe('every reason of verification', () => {
  const codes = [
    ...unionOf('signature/reason.ts', 'FailureCode'),
    ...unionOf('signature/reason.ts', 'DoubtCode'),
    ...readdirSync(join(SOURCE, 'workflows/verify')).flatMap((file) => quoted(`workflows/verify/${file}`)),
    ...quoted('workflows/verify.ts'),
    ...quoted('cli/compose-verification.ts'),
  ];

  it('says what it means and what to do, in both languages', () => {
    expect(codes.length).toBeGreaterThan(45);
    const without = codes.filter((code) => VERIFICATION_REASONS[code]?.advice === undefined);
    expect(without).toEqual([]);
  });

  it('is explained by kinds of changes that have words too', () => {
    const kinds = unionOf('signature/pdf/change-kinds.ts', 'ChangeKind');
    expect(kinds).toHaveLength(13);
    expect(kinds.filter((kind) => VERIFICATION_REASONS[kind] === undefined)).toEqual([]);
  });

  it('reads as Chinese without codes, and as English without Chinese', () => {
    for (const { what, advice = what } of Object.values(VERIFICATION_REASONS)) {
      for (const text of [what, advice]) {
        expect(text.zh).toMatch(/^[\p{Script=Han}“]/u);
        expect(text.zh).not.toMatch(/[A-Z]+_[A-Z]+/);
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('has its meaning in the table of words', () => {
    expect(VERIFICATION_WORDS['UNTRUSTED_KEY']).toEqual({
      zh: '签名人不在信任名单里',
      en: 'the signer is not on the trust list',
    });
    expect(Object.keys(VERIFICATION_WORDS)).toEqual(Object.keys(VERIFICATION_REASONS));
  });
});
