import { describe, expect, test } from 'vitest';
import { breakLines, justifyLine, type Line, type Measure } from '../../../src/report/paragraph.js';

/** Han 10 points, everything else 5. */
const measure: Measure<string> = (codePoint) => (codePoint > 0x2000 ? 10 : 5);
const textOf = (line: Line<string>): string => line.segments.map(({ text }) => text).join('');
const broken = (text: string, width: number, indent = 0): string[] =>
  breakLines([{ text, style: 'plain' }], width, measure, indent).map(textOf);

describe('breaking', () => {
  test('Han text fills the line', () => {
    expect(broken('校本教研评估结果报告', 40)).toEqual(['校本教研', '评估结果', '报告']);
  });

  test('a width that fits exactly is used', () => {
    expect(broken('校本教研', 40)).toEqual(['校本教研']);
    expect(broken('校本教研', 39.9)).toEqual(['校本教', '研']);
  });

  test('the indent shortens only the first line', () => {
    expect(broken('校本教研评估结果', 40, 20)).toEqual(['校本', '教研评估', '结果']);
  });

  test('a full stop takes the character before it along', () => {
    expect(broken('校本教研。评估', 40)).toEqual(['校本教', '研。评估']);
  });

  test('an opening bracket goes to the next line', () => {
    expect(broken('校本教（研）', 40)).toEqual(['校本教', '（研）']);
  });

  test('several closing marks move together', () => {
    expect(broken('他说“校本”。）好', 50)).toEqual(['他说“校', '本”。）好']);
  });

  test('a word is kept whole', () => {
    expect(broken('见example文件', 40)).toEqual(['见', 'example', '文件']);
  });

  test('a number stays with its percent sign', () => {
    expect(broken('得分率92.50%以上', 50)).toEqual(['得分率', '92.50%以上']);
    expect(broken('得分率92.50％以上', 40)).toEqual(['得分率', '92.50％', '以上']);
  });

  test('words part at spaces, and the space hangs over the end', () => {
    const lines = breakLines([{ text: 'Zhang San Li', style: 'plain' }], 27, measure);
    expect(lines.map((line) => [textOf(line), line.hanging, line.width])).toEqual([
      ['Zhang', ' ', 25],
      ['San', ' ', 15],
      ['Li', '', 10],
    ]);
  });

  test('spaces at the very end of a full line do not make a new line', () => {
    const lines = breakLines([{ text: '校本教研   ', style: 'plain' }], 40, measure);
    expect(lines.map((line) => [textOf(line), line.hanging, line.width])).toEqual([['校本教研', '   ', 40]]);
  });

  test('a word longer than the line is cut', () => {
    expect(broken('abcdefghij', 20)).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('a cut word still keeps its comma', () => {
    expect(broken('abcd,efg', 20)).toEqual(['abc', 'd,ef', 'g']);
  });

  test('a character wider than the line stands alone', () => {
    expect(broken('校本', 8)).toEqual(['校', '本']);
  });

  test('a line end is forced and not printed', () => {
    const lines = breakLines([{ text: '校本\n教研', style: 'plain' }], 100, measure);
    expect(lines.map((line) => [textOf(line), line.final])).toEqual([
      ['校本', true],
      ['教研', true],
    ]);
  });

  test('two line ends leave an empty line', () => {
    expect(broken('校\n\n本', 40)).toEqual(['校', '', '本']);
  });

  test('no text makes no line', () => {
    expect(breakLines([], 40, measure)).toEqual([]);
    expect(broken('', 40)).toEqual([]);
  });

  test('only the last line is final', () => {
    const lines = breakLines([{ text: '校本教研评估', style: 'plain' }], 40, measure);
    expect(lines.map(({ final }) => final)).toEqual([false, true]);
  });

  test('a supplementary character is one character', () => {
    const [line] = breakLines([{ text: '𬸚𬸚', style: 'plain' }], 40, measure);
    expect(line?.segments).toEqual([{ text: '𬸚𬸚', style: 'plain', width: 20, count: 2, word: false }]);
  });
});

describe('styles', () => {
  test('each style is a segment of its own, with its width', () => {
    const runs = [
      { text: '总分', style: 'plain' },
      { text: '92', style: 'strong' },
      { text: '分', style: 'plain' },
    ];
    expect(breakLines(runs, 100, measure)).toEqual([
      {
        segments: [
          { text: '总分', style: 'plain', width: 20, count: 2, word: false },
          { text: '92', style: 'strong', width: 10, count: 2, word: true },
          { text: '分', style: 'plain', width: 10, count: 1, word: false },
        ],
        hanging: '',
        width: 40,
        final: true,
      },
    ]);
  });

  test('a word in two styles is not parted', () => {
    const runs = [
      { text: '见ex', style: 'plain' },
      { text: 'ample', style: 'strong' },
    ];
    expect(breakLines(runs, 40, measure).map(textOf)).toEqual(['见', 'example']);
  });

  test('the measure is asked with the style', () => {
    const bySize: Measure<number> = (_, size) => size;
    const runs = [
      { text: '大', style: 30 },
      { text: '小小', style: 10 },
    ];
    expect(breakLines(runs, 40, bySize).map(({ width }) => width)).toEqual([40, 10]);
  });
});

describe('justifying', () => {
  const first = (text: string, width: number): Line<string> => {
    const [line] = breakLines([{ text, style: 'plain' }], width, measure);
    return line ?? { segments: [], hanging: '', width: 0, final: true };
  };

  test('the gap is shared between the characters of a line', () => {
    expect(justifyLine(first('校本教研评估', 46), 46, 5)).toEqual([
      { text: '校本教研', style: 'plain', width: 40, count: 4, word: false, offset: 0, spacing: 2 },
    ]);
  });

  test('words keep their shape and the gaps around them grow', () => {
    const line = first('校本ab教研评估', 56);
    const placed = justifyLine(line, 56, 5);
    expect(placed.map(({ text, offset, spacing }) => [text, offset, spacing])).toEqual([
      ['校本', 0, 1.5],
      ['ab', 23, 0],
      ['教研', 34.5, 1.5],
    ]);
    const end = placed[placed.length - 1];
    expect((end?.offset ?? 0) + (end?.width ?? 0) + (end?.spacing ?? 0)).toBe(56);
  });

  test('the last line of a paragraph keeps its width', () => {
    expect(justifyLine(first('校本', 46), 46, 5).map(({ spacing }) => spacing)).toEqual([0]);
  });

  test('a gap that would grow too much is left', () => {
    const line = first('校example', 40);
    expect(justifyLine({ ...line, final: false }, 200, 5).map(({ spacing }) => spacing)).toEqual([0]);
  });

  test('a single word has no gap to grow', () => {
    const line = { ...first('example', 100), final: false };
    expect(justifyLine(line, 100, 100)).toEqual([{ ...line.segments[0], offset: 0, spacing: 0 }]);
  });

  test('two parts of a word in different styles stay together', () => {
    const runs = [
      { text: '校ab', style: 'plain' },
      { text: 'cd', style: 'strong' },
      { text: '教研', style: 'plain' },
    ];
    const [line] = breakLines(runs, 100, measure);
    const placed = line ? justifyLine({ ...line, final: false }, 59, 5) : [];
    expect(placed.map(({ text, offset }) => [text, offset])).toEqual([
      ['校', 0],
      ['ab', 13],
      ['cd', 23],
      ['教研', 36],
    ]);
  });

  test('dashes are not pulled apart', () => {
    const placed = justifyLine({ ...first('校——本', 100), final: false }, 44, 5);
    expect(placed.map(({ text, offset, spacing }) => [text, offset, spacing])).toEqual([
      ['校', 0, 2],
      ['——', 12, 0],
      ['本', 34, 2],
    ]);
  });
});
