import { beforeAll, describe, expect, test } from 'vitest';
import type { FontSet } from '../../../src/report/fonts.js';
import { compact, gongwen, type TextStyle } from '../../../src/report/presets.js';
import { printRuns, setText, textWidth } from '../../../src/report/text-setting.js';
import { demonstrationFonts } from './demonstration.js';

let fonts: FontSet;
beforeAll(() => {
  fonts = demonstrationFonts();
});

const style: TextStyle = { ...compact.body, size: 10, tracking: 0, indent: 0, align: 'left' };
const textOf = (line: ReturnType<typeof setText>[number]): string => line.segments.map(({ text }) => text).join('');

describe('voices', () => {
  test('plain, strong, emphasised and code text have their faces', () => {
    const runs = printRuns(
      [{ text: '甲' }, { text: '乙', strong: true }, { text: '丙', emphasis: true }, { text: '丁', code: true }],
      style,
      fonts,
    );
    const [regular, bold] = [fonts.regular.chain[0], fonts.bold.chain[0]];
    expect(runs.map((run) => [run.text, run.style.face, run.style.tracking])).toEqual([
      ['甲', regular, 0],
      ['乙', bold, 0],
      ['丙', regular, 0.8],
      ['丁', regular, 0],
    ]);
  });

  test('strong wins over emphasis', () => {
    const [run] = printRuns([{ text: '甲', strong: true, emphasis: true }], style, fonts);
    expect(run?.style.face).toBe(fonts.bold.chain[0]);
  });

  test('tabs and carriage returns become spaces', () => {
    expect(printRuns([{ text: 'a\tb\r' }], style, fonts).map(({ text }) => text)).toEqual(['a b ']);
  });

  test('a Han character is as wide as its size, a digit narrower, and tracking adds up', () => {
    expect(textWidth('校', style, fonts)).toBe(10);
    expect(textWidth('1', style, fonts)).toBeCloseTo(4.71, 6);
    expect(textWidth('校本', { ...style, tracking: 0.5 }, fonts)).toBe(21);
    expect(textWidth('', style, fonts)).toBe(0);
  });
});

describe('alignment', () => {
  test('left, centre and right', () => {
    const x = (align: TextStyle['align']): number =>
      Math.round(setText([{ text: '校本' }], { ...style, align }, 100, fonts)[0]?.x ?? -1);
    expect([x('left'), x('center'), x('right'), x('justify')]).toEqual([0, 40, 80, 0]);
  });

  test('the indent moves the first line in', () => {
    const lines = setText([{ text: '校本教研评估结果' }], { ...style, indent: 2 }, 60, fonts);
    expect(lines.map((line) => [textOf(line), line.x])).toEqual([
      ['校本教研', 20],
      ['评估结果', 0],
    ]);
  });

  test('centred text is parted into lines of about equal length', () => {
    const lines = setText(
      [{ text: '关于常州市第一中学校本教研评估结果的报告' }],
      { ...style, align: 'center' },
      180,
      fonts,
    );
    expect(lines.map(textOf)).toEqual(['关于常州市第一中学校本', '教研评估结果的报告']);
  });

  test('a justified line reaches the right edge', () => {
    const [line] = setText([{ text: '校本教研评估结果' }], { ...style, align: 'justify' }, 44, fonts);
    const last = line?.segments[line.segments.length - 1];
    expect((last?.offset ?? 0) + (last?.width ?? 0) + (last?.spacing ?? 0) * ((last?.count ?? 1) - 1)).toBeCloseTo(
      44,
      6,
    );
  });
});

describe('the measures of GB/T 9704-2012', () => {
  const millimetre = 72 / 25.4;

  test('the text area is 156 by 225 mm on A4, with 37 mm above and 28 mm on the binding side', () => {
    const { page, margins } = gongwen;
    const measures = [
      page.width,
      page.height,
      margins.top,
      margins.left,
      page.width - margins.left - margins.right,
      page.height - margins.top - margins.bottom,
    ];
    expect(measures.map((points) => Math.round((points / millimetre) * 1000) / 1000)).toEqual([
      210, 297, 37, 28, 156, 225,
    ]);
  });

  test('28 characters of size 3 fill a line exactly', () => {
    const width = 156 * millimetre;
    const lines = setText([{ text: '教'.repeat(84) }], { ...gongwen.body, indent: 0 }, width, fonts);
    expect(lines.map((line) => line.segments.reduce((sum, { count }) => sum + count, 0))).toEqual([28, 28, 28]);
    expect(gongwen.body.size).toBe(16);
  });

  test('22 lines fill a page exactly', () => {
    expect(Math.floor((225 * millimetre) / gongwen.body.leading + 1e-9)).toBe(22);
  });

  test('the indent of a paragraph is two characters of the grid', () => {
    const [line] = setText([{ text: '教' }], gongwen.body, 156 * millimetre, fonts);
    expect(line?.x).toBeCloseTo((156 * millimetre * 2) / 28, 6);
  });

  test('titles are size 2, levels 黑体, 楷体, then 仿宋 twice; the body 仿宋', () => {
    expect([gongwen.title.size, gongwen.title.role, gongwen.title.align]).toEqual([22, 'title', 'center']);
    expect(gongwen.headings.map(({ role, size, indent }) => [role, size, indent])).toEqual([
      ['hei', 16, 2],
      ['kai', 16, 2],
      ['fang', 16, 2],
      ['fang', 16, 2],
    ]);
    expect([gongwen.body.role, gongwen.footer.number.size]).toEqual(['fang', 14]);
  });

  test('score tables are set in 10 to 10.5 points', () => {
    expect([compact.table.text.size, compact.body.size]).toEqual([10, 10.5]);
  });
});
