import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/blocks.js';
import type { FontSet } from '../../../src/report/fonts.js';
import { paintPdf } from '../../../src/report/painter.js';
import { renderTemplate } from '../../../src/report/templates.js';
import { demonstrationFonts } from './demonstration.js';
import { everyBlock } from './every-block.js';
import { type ProbedPage, type ProbedPdf, probe } from './pdf-probe.js';

const MILLIMETRE = 72 / 25.4;
let fonts: FontSet;

beforeAll(() => {
  fonts = demonstrationFonts();
});

const inline = (text: string) => [{ text }];

async function paint(blocks: readonly Block[], preset: 'gongwen' | 'compact' | 'certificate' = 'gongwen') {
  const painted = await paintPdf({ blocks, preset, title: '文', author: '', date: new Date(0), fonts });
  return { ...probe(painted.pdf), seals: painted.seals };
}

const body = ({ lines }: ProbedPage) => lines.filter(({ text }) => !/^— \d+ —$/.test(text));
const pageBoxes = ({ objects }: ProbedPdf): string[] =>
  [...objects.values()].flatMap((dictionary) => {
    const found = /\/Type \/Page\n[\s\S]*?\/MediaBox \[([^\]]*)\]/.exec(dictionary);
    const rounded = (found?.[1] ?? '').split(' ').map((number) => String(Math.round(Number(number) * 100) / 100));
    return found ? [rounded.join(' ')] : [];
  });

describe('GB/T 9704-2012 on the page', () => {
  const full: Block = { kind: 'aligned', align: 'left', content: inline('教'.repeat(28 * 46)) };

  test('a full page holds 22 lines of 28 characters', async () => {
    const { pages } = await paint([full]);
    expect(body(pages[0] as ProbedPage).map(({ text }) => [...text].length)).toEqual(
      Array.from({ length: 22 }, () => 28),
    );
    expect(pages.map((page) => body(page).length)).toEqual([22, 22, 2]);
  });

  test('the sheet is A4, the text area 156 × 225 mm, 28 mm from the left and 37 mm from the top', async () => {
    const { pages, objects } = await paint([full]);
    expect(pageBoxes({ objects } as ProbedPdf)[0]).toBe('0 0 595.28 841.89');
    const lines = body(pages[0] as ProbedPage);
    const [first, last] = [lines[0], lines[21]];
    expect((first?.x ?? 0) / MILLIMETRE).toBeCloseTo(28, 1);
    // The em box is centred in a line of 225 / 22 mm; its base line lies 0.88 em below its top.
    const leading = (225 * MILLIMETRE) / 22;
    const baseline = 841.89 - 37 * MILLIMETRE - (leading - 16) / 2 - 0.88 * 16;
    expect(first?.y).toBeCloseTo(baseline, 1);
    expect((first?.y ?? 0) - (last?.y ?? 0)).toBeCloseTo(21 * leading, 0);
    expect((last?.y ?? 0) - 0.12 * 16 - (leading - 16) / 2).toBeCloseTo(35 * MILLIMETRE, 0);
  });

  test('28 characters fill the line: the last ends 26 mm from the right edge', async () => {
    const { pages } = await paint([full]);
    const content = pages[0]?.content ?? '';
    const spacing = Number(/(-?[\d.]+) Tc/.exec(content)?.[1]);
    expect((16 + spacing) * 28).toBeCloseTo(156 * MILLIMETRE, 0);
  });

  test('body 3号, title 2号 in the middle, levels 黑体, 楷体 and 仿宋, all indented by two characters', async () => {
    const outcome = renderTemplate(everyBlock, {});
    const { pages } = await paint(outcome.ok ? outcome.value : []);
    const find = (text: string) => pages.flatMap(({ lines }) => lines).find((line) => line.text.startsWith(text));
    expect(find('关于青果路')?.size).toBe(22);
    const indent = 28 * MILLIMETRE + (2 * 156 * MILLIMETRE) / 28;
    for (const text of ['一、总体情况', '（一）做得好的方面', '1.集体备课', '（1）备课组', '根据《']) {
      expect([find(text)?.size, Math.round(find(text)?.x ?? 0)]).toEqual([16, Math.round(indent)]);
    }
    expect(find('青果路实验小学：')?.x).toBeCloseTo(28 * MILLIMETRE, 1);
  });

  test('the title is parted where no word is cut', async () => {
    const outcome = renderTemplate(everyBlock, {});
    const { pages } = await paint(outcome.ok ? outcome.value : []);
    const titles = (pages[0]?.lines ?? []).filter(({ size }) => size === 22).map(({ text }) => text);
    expect(titles).toEqual(['关于青果路实验小学2025—2026学年', '校本教研评估结果的复评意见书']);
  });

  test('the number is 4号, 7 mm below the text, one character in from the outer edge', async () => {
    const { pages } = await paint([full]);
    const numbers = pages.map(({ pieces }) => pieces.find(({ text }) => /^— \d+ —$/.test(text)));
    expect(numbers.map((piece) => piece?.size)).toEqual([14, 14, 14]);
    const below = 35 * MILLIMETRE - 7 * MILLIMETRE;
    for (const number of numbers) expect(Math.abs((number?.y ?? 0) - below)).toBeLessThan(8);
    expect(numbers[1]?.x).toBeCloseTo(28 * MILLIMETRE + 14, 1);
    const width = (numbers[0]?.x ?? 0) - 28 * MILLIMETRE;
    expect(width).toBeGreaterThan(156 * MILLIMETRE - 14 - 60);
    // The figures are not of one width.
    expect(Math.abs((numbers[0]?.x ?? 0) - (numbers[2]?.x ?? 0))).toBeLessThan(3);
  });
});

describe('sheets of another kind within a 公文', () => {
  const table: Block = {
    kind: 'table',
    columns: [{ width: 1, align: 'left' }],
    head: [],
    rows: [{ cells: [{ content: inline('格') }] }],
    zebra: false,
  };
  const blocks: Block[] = [
    { kind: 'pageBreak', preset: 'gongwen' },
    { kind: 'paragraph', content: inline('前') },
    { kind: 'pageBreak', preset: 'compact', orientation: 'landscape' },
    table,
    { kind: 'pageBreak', preset: 'gongwen' },
    { kind: 'paragraph', content: inline('后') },
  ];

  test('a lying sheet is a page of its own size, the ones around it stand', async () => {
    const probed = await paint(blocks, 'compact');
    expect(pageBoxes(probed)).toEqual(['0 0 595.28 841.89', '0 0 841.89 595.28', '0 0 595.28 841.89']);
  });

  test('the look of the page number stays, and on the lying sheet it is turned with the sheet', async () => {
    const { pages } = await paint(blocks, 'compact');
    const numbers = pages.map(({ pieces }) => pieces.filter(({ artifact }) => artifact).map(({ text }) => text));
    expect(numbers).toEqual([['— 1 —'], ['— 2 —'], ['— 3 —']]);
    expect(pages[1]?.content).toContain('q 0 -1 1 0 0 595.28 cm');
    expect(pages[0]?.content).not.toContain('q 0 -1 1 0 0');
  });

  test('a page break without a name stays in the preset and orientation', async () => {
    const plain = [...blocks.slice(0, 4), { kind: 'pageBreak' } as const, table];
    expect(pageBoxes(await paint(plain)).slice(1)).toEqual(['0 0 841.89 595.28', '0 0 841.89 595.28']);
  });

  test('a break that leads to nothing leaves no empty page', async () => {
    expect((await paint([...blocks, { kind: 'pageBreak', preset: 'compact' }])).pages.length).toBe(3);
  });
});

describe('署名 and 成文日期', () => {
  const closing = (...issuers: string[]): Block => ({
    kind: 'closing',
    parties: issuers.map((issuer, index) => ({ name: `p${index}`, issuer, date: '2026年6月30日' })),
  });
  const long = '某某市教育科学研究院';

  test('one office: the date ends four characters from the right edge and the name is centred on it', async () => {
    const { pages, seals } = await paint([{ kind: 'paragraph', content: inline('文') }, closing('教研室')]);
    const pieces = pages[0]?.pieces ?? [];
    const [issuer, ...date] = pieces.filter(({ text, artifact }) => !artifact && text !== '文');
    const dateText = date.map(({ text }) => text).join('');
    expect([issuer?.text, dateText]).toEqual(['教研室', '2026年6月30日']);
    const right = (28 + 156) * MILLIMETRE - 4 * ((156 * MILLIMETRE) / 28);
    const middle = (issuer?.x ?? 0) + 1.5 * ((156 * MILLIMETRE) / 28);
    const half = right - middle;
    expect(date[0]?.x).toBeCloseTo(middle - half, 0);
    const [left = 0, bottom = 0, far = 0, top = 0] = seals[0]?.rect ?? [];
    expect((left + far) / 2).toBeCloseTo(middle, 0);
    expect(far - left).toBeCloseTo(40 * MILLIMETRE, 1);
    // The seal lies across name and date.
    expect([(issuer?.y ?? 0) < top, (date[0]?.y ?? 0) > bottom]).toEqual([true, true]);
  });

  test('three offices stand side by side, their dates on one line, and no seal touches another', async () => {
    const { pages, seals } = await paint([closing('教研室', long, `${long}附属实验学校`)]);
    const years = (pages[0]?.pieces ?? []).filter(({ text }) => text === '2026' || text.startsWith('2026'));
    expect(new Set(years.map(({ y }) => y)).size).toBe(1);
    expect(seals.map(({ name }) => name)).toEqual(['p0', 'p1', 'p2']);
    const [first, second, third] = seals.map(({ rect }) => rect);
    expect((first?.[2] ?? 0) < (second?.[0] ?? 0) && (second?.[2] ?? 0) < (third?.[0] ?? 0)).toBe(true);
  });

  test('a fourth begins a new row', async () => {
    const { seals } = await paint([closing('甲', '乙', '丙', '丁')]);
    expect((seals[3]?.rect[3] ?? 0) <= (seals[0]?.rect[1] ?? 0)).toBe(true);
  });

  test('never stands alone on a page', async () => {
    for (let count = 17; count < 23; count += 1) {
      const lines = Array.from({ length: count }, (): Block => ({ kind: 'paragraph', content: inline('段') }));
      const { pages } = await paint([...lines, closing(long)]);
      const page = pages.find(({ lines: own }) => own.some(({ text }) => text === long));
      expect(page?.lines.some(({ text }) => text === '段')).toBe(true);
    }
  });
});

describe('a certificate', () => {
  const text = `---
preset: certificate
---
# 荣誉证书

:::text right
证书编号：教研〔2026〕0137号
:::

:::text
青果路实验小学语文教研组：
:::

在2025—2026学年校本教研评估中成绩突出，被认定为**“优秀教研组”**。特发此证，以资鼓励。

:::qr text="jiaoyan:award/0137" size=22 aside
扫码核对证书编号和摘要
:::

:::closing
issuer | 某某市教育科学研究院 | 2026年6月30日
:::
`;

  test('is one lying page with a frame, without page number, the code beside the closing', async () => {
    const outcome = renderTemplate({ file: 'certificate', text }, {});
    const { pages, objects, seals } = await paint(outcome.ok ? outcome.value : [], 'compact');
    expect(pageBoxes({ objects } as ProbedPdf)).toEqual(['0 0 841.89 595.28']);
    const frames = (pages[0]?.content ?? '').match(/ re\nS/g);
    expect(frames?.length).toBe(2);
    expect(pages[0]?.lines.some(({ text: line }) => /页|—\s*1\s*—/.test(line))).toBe(false);
    const [left = 0, bottom = 0, right = 0, top = 0] = seals[0]?.rect ?? [];
    const inset = 12 * MILLIMETRE;
    expect(left > 420 && right < 841 - inset && bottom > inset && top < 300).toBe(true);
    const beside = pages[0]?.pieces.find(({ text: piece }) => piece.startsWith('扫码'));
    expect((beside?.y ?? 0) > bottom && (beside?.y ?? 0) < top + 30 && (beside?.x ?? 999) < left).toBe(true);
  });
});
