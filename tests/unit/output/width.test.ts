import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, padEnd, padStart, wrapText } from '../../../src/output/width.js';

describe('displayWidth', () => {
  it('counts two columns for Chinese characters, marks and full-width letters', () => {
    expect(displayWidth('听课20节')).toBe(8);
    expect(displayWidth('，。（）：、')).toBe(12);
    expect(displayWidth('ＡＢ１２')).toBe(8);
    expect(displayWidth('𠀀𬭊')).toBe(4);
  });

  it('counts one for everything narrow and none for combining marks', () => {
    expect(displayWidth('M6:M10')).toBe(6);
    expect(displayWidth('e\u0301a\u200bb')).toBe(3);
    expect(displayWidth('')).toBe(0);
  });
});

describe('padding', () => {
  it('fills up to a width, on either side, and never cuts', () => {
    expect(padEnd('听课', 6)).toBe('听课  ');
    expect(padStart('12', 4)).toBe('  12');
    expect(padEnd('听课节数', 6)).toBe('听课节数');
    expect(padStart('听课节数', 6)).toBe('听课节数');
  });
});

describe('wrapText', () => {
  it('breaks between Chinese characters and between words', () => {
    expect(wrapText('请在下拉列表里选一项', 8)).toEqual(['请在下拉', '列表里选', '一项']);
    expect(wrapText('pick an entry of the list', 10)).toEqual(['pick an', 'entry of', 'the list']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrapText('一二三四，五六七八。', 8)).toEqual(['一二三', '四，五六', '七八。']);
    expect(wrapText('一二三（四五）六', 8)).toEqual(['一二三', '（四五）', '六']);
  });

  it('keeps a word that is too long in one piece', () => {
    expect(wrapText('见 xl/worksheets/sheet2.xml 处', 10)).toEqual(['见', 'xl/worksheets/sheet2.xml', '处']);
  });

  it('gives one line for a short or empty text', () => {
    expect(wrapText('短', 20)).toEqual(['短']);
    expect(wrapText('', 20)).toEqual(['']);
  });

  it('loses nothing but blanks, and keeps within the width where it can', () => {
    const text = fc
      .array(fc.constantFrom('听课', '节', 'T003', ' ', '，', '（', '）', 'a b', '12'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 16, max: 60 }), (sentence, width) => {
        const lines = wrapText(sentence, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''));
        // A run of marks or of narrow characters is one piece.
        for (const line of lines) if (line.length > 40) expect(displayWidth(line)).toBeLessThanOrEqual(width + 60);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^\s/);
      }),
    );
  });
});
