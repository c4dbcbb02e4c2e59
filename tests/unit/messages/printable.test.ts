import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, printable } from '../../../src/messages/printable.js';

describe('printable', () => {
  it('leaves ordinary text as it is', () => {
    expect(printable('王喆 12 节，“约”')).toBe('王喆 12 节，“约”');
  });

  it('makes one line of several', () => {
    expect(printable('第一行\r\n第二行\t末')).toBe('第一行 第二行 末');
  });

  it('drops escape sequences, direction overrides and zero-width characters', () => {
    expect(printable('\u001b[31m红\u001b[0m')).toBe('[31m红[0m');
    expect(printable('a\u202Eb\u200Bc\uFEFFd')).toBe('abcd');
  });

  it('drops what XML forbids', () => {
    expect(printable('a\u0000b\uFFFEc\uD800d')).toBe('abcd');
  });

  it('cuts after so many code points, never through one', () => {
    expect(printable('一二三四五', 3)).toBe('一二…');
    expect(printable('𬭊𬭊𬭊', 2)).toBe('𬭊…');
    expect(printable('𬭊𬭊', 2)).toBe('𬭊𬭊');
  });

  it('gives one line without control characters for anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const shown = printable(text, longest);
        expect(Array.from(shown).length).toBeLessThanOrEqual(longest);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});

describe('cutText', () => {
  it('keeps a text of exactly the allowed length', () => {
    expect(cutText('abc', 3)).toBe('abc');
    expect(cutText('abcd', 3)).toBe('ab…');
  });
});
