import { describe, expect, test } from 'vitest';
import { markLines } from '../../../src/report/containers.js';
import { htmlPage } from '../../../src/report/html.js';
import { markdownBlocks } from '../../../src/report/markdown.js';
import { paintPdf } from '../../../src/report/painter.js';
import { MOST_QR_BYTES, type QrModules, QUIET_ZONE, qrBytes, qrModules } from '../../../src/report/qr.js';
import { demonstrationFonts } from './demonstration.js';
import { probe } from './pdf-probe.js';

const read = (text: string) => markdownBlocks(markLines(text));

/** The dark modules as rows of text. */
function matrix({ count, runs }: QrModules): string[] {
  const rows = Array.from({ length: count }, () => Array.from({ length: count }, () => ' '));
  for (const { column, row, length } of runs)
    for (let at = column; at < column + length; at += 1) (rows[row] as string[])[at] = '#';
  return rows.map((row) => row.join(''));
}

describe('the code', () => {
  test('has the three finders and the timing of ISO/IEC 18004', () => {
    const rows = matrix(qrModules('jiaoyan'));
    expect(rows.length).toBe(21);
    const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
    expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
    expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(rows[6]?.slice(7, 14)).toBe(' # # # ');
  });

  test('joins the squares of a row, and none touches the next', () => {
    const { runs } = qrModules('jiaoyan:result/2132990001');
    for (const [index, run] of runs.entries()) {
      const next = runs[index + 1];
      if (next?.row === run.row) expect(next.column).toBeGreaterThan(run.column + run.length);
    }
  });

  test('counts Chinese as UTF-8, and the longest text still fits', () => {
    expect(qrBytes('教研a')).toBe(7);
    expect(qrModules('研'.repeat(MOST_QR_BYTES / 3)).count).toBe(97);
  });
});

describe(':::qr', () => {
  test('takes text, size, words for those who cannot see it, and lines beside it', () => {
    expect(read(':::qr text="jiaoyan:x" size=30 alt="核对码" aside\n摘要 **ab**\n\n用 verify 核对\n:::')).toEqual({
      ok: true,
      value: [
        {
          kind: 'qr',
          text: 'jiaoyan:x',
          size: 30,
          alt: '核对码',
          beside: [[{ text: '摘要 ' }, { text: 'ab', strong: true }], [{ text: '用 verify 核对' }]],
          aside: true,
        },
      ],
    });
  });

  test('says what it holds where nothing else is said', () => {
    expect(read(':::qr text=x\n:::')).toEqual({
      ok: true,
      value: [{ kind: 'qr', text: 'x', size: 26, alt: '二维码，内容为：x', beside: [] }],
    });
  });

  test.each([
    ['', ':::qr', 'text="二维码的内容"'],
    ['text=x size=5', 'size=5', '15—60（毫米）'],
    ['text=x size=big', 'size=big', '15—60（毫米）'],
    [`text=${'x'.repeat(700)}`, 'text=（700 字节）', '至多 666 字节'],
    ['text=x colour=red', 'colour=', 'text= alt= size='],
    ['text=x beside', 'beside', 'aside'],
  ])('with %s is refused', (options, found, expected) => {
    expect(read(`\n:::qr ${options}\n:::`)).toEqual({ ok: false, fault: { line: 2, found, expected } });
  });
});

const block = { kind: 'qr', text: 'jiaoyan:教研/1', size: 30, alt: '<码>', beside: [[{ text: '核对' }]] } as const;

describe('the code on paper and screen', () => {
  test('is one black area as wide as asked for without its quiet zone', async () => {
    const { pdf } = await paintPdf({
      blocks: [block],
      preset: 'compact',
      title: '码',
      author: '',
      date: new Date(0),
      fonts: demonstrationFonts(),
    });
    const content = probe(pdf).pages[0]?.content ?? '';
    const squares = [...content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/g)].map((found) =>
      found.slice(1).map(Number),
    );
    const { count, runs } = qrModules(block.text);
    expect(squares.length).toBe(runs.length);
    const module = (30 * 72) / 25.4 / (count + 2 * QUIET_ZONE);
    const left = Math.min(...squares.map(([x = 0]) => x));
    const right = Math.max(...squares.map(([x = 0, , width = 0]) => x + width));
    expect(right - left).toBeCloseTo(count * module, 0);
    expect(left).toBeCloseTo((22 * 72) / 25.4 + QUIET_ZONE * module, 1);
    expect(content.match(/ re f/g)?.length).toBe(1);
  });

  test('is a picture with its words in HTML, and markup in them stays text', () => {
    const page = htmlPage({ blocks: [block], title: '码' });
    expect(page).toContain('aria-label="&lt;码&gt;"');
    expect(page).toMatch(/<svg role="img"[^>]* width="30mm" height="30mm"><path d="M4 4h7v1h-7z/);
  });
});
