import { describe, expect, it } from 'vitest';
import { creditCheckCharacter, isCreditCode } from '../../../../src/workflows/office/credit-code.js';

/** The same sum with whole numbers instead of running remainders, as the standard writes it. */
function bySum(code: string): string {
  const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const sum = [...code].reduce(
    (total, one, place) => total + BigInt(characters.indexOf(one)) * 3n ** BigInt(place),
    0n,
  );
  return characters[Number((31n - (sum % 31n)) % 31n)] as string;
}

describe('the check character of a credit code', () => {
  it.each(['91350100M000100Y4', '12320400466000000', '52100000000000000', '00000000000000000'])(
    'of %s is what the formula of the standard gives',
    (code) => {
      expect(creditCheckCharacter(code)).toBe(bySum(code));
    },
  );

  it('is the one of the example in GB 32100-2015', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
  });

  it('is 0 where the remainder is 0', () => {
    expect(creditCheckCharacter('00000000000000000')).toBe('0');
  });

  it('finds every single wrong character', () => {
    const right = '91350100M000100Y43';
    for (let place = 0; place < right.length; place += 1) {
      const wrong = `${right.slice(0, place)}${right[place] === '7' ? '8' : '7'}${right.slice(place + 1)}`;
      expect(isCreditCode(wrong), wrong).toBe(false);
    }
  });

  it('knows neither letters that are not used nor other lengths', () => {
    expect(creditCheckCharacter('9135010OM000100Y4')).toBeNull();
    expect(['91350100M000100Y4', '91350100M000100Y433', ''].map(isCreditCode)).toEqual([false, false, false]);
  });
});
