import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paintPdf } from '../../../src/report/painter.js';
import { renderTemplate } from '../../../src/report/templates.js';
import type { ReportRequest } from '../../../src/workflows/ports.js';
import { requireTool } from '../../support/tools.js';
import { demonstration, demonstrationData, demonstrationFonts } from './demonstration.js';
import { everyBlock } from './every-block.js';
import { paintPaper, realPapers } from './real-papers.js';

/** Kept pictures: rows of hexadecimal digits, each the mean darkness of a square of 4 by 4 pixels at 40 dpi. */
const KEPT = join(import.meta.dirname, '../../golden/pages');
const [DPI, SQUARE, LEVELS] = [40, 4, 16];
let folder: string;
let papers: ReadonlyMap<string, ReportRequest>;

beforeAll(async () => {
  papers = await realPapers();
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The darkness of a page as pdftoppm draws it: rows of digits from 0 (white) to f (black). */
function gridOf(pdf: string, page: number): string[] {
  const picture = execFileSync('pdftoppm', ['-r', String(DPI), '-gray', '-f', String(page), '-l', String(page), pdf]);
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'));
  const [width, height, start] = [Number(header?.[1]), Number(header?.[2]), header?.[0].length ?? 0];
  const rows: string[] = [];
  for (let top = 0; top + SQUARE <= height; top += SQUARE) {
    let row = '';
    for (let left = 0; left + SQUARE <= width; left += SQUARE) {
      let sum = 0;
      for (let y = top; y < top + SQUARE; y += 1)
        for (let x = left; x < left + SQUARE; x += 1) sum += 255 - (picture[start + y * width + x] ?? 255);
      row += Math.min(LEVELS - 1, Math.round((sum / SQUARE ** 2 / 255) * LEVELS)).toString(16);
    }
    rows.push(row);
  }
  return rows;
}

interface Difference {
  readonly size: string;
  /** Levels per square. */
  readonly mean: number;
  /** Part of the squares that differ by more than a quarter of the scale. */
  readonly far: number;
}

function difference(first: readonly string[], second: readonly string[]): Difference {
  const size = (grid: readonly string[]): string => `${grid[0]?.length ?? 0} × ${grid.length}`;
  const values = first.flatMap((row, y) =>
    [...row].map((digit, x) => Math.abs(Number.parseInt(digit, 16) - Number.parseInt(second[y]?.[x] ?? '0', 16))),
  );
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    size: size(first) === size(second) ? 'same' : `${size(first)}, kept ${size(second)}`,
    mean: sum / values.length,
    far: values.filter((value) => value > LEVELS / 4).length / values.length,
  };
}

async function painted(name: string): Promise<string> {
  const path = join(folder, `${name}.pdf`);
  if (existsSync(path)) return path;
  const paper = papers.get(name);
  if (paper) writeFileSync(path, await paintPaper(paper));
  if (paper) return path;
  const template = name === 'demonstration' ? demonstration : everyBlock;
  const blocks = renderTemplate(template, name === 'demonstration' ? demonstrationData : {});
  const { pdf } = await paintPdf({
    blocks: blocks.ok ? blocks.value : [],
    preset: 'compact',
    title: name,
    author: '',
    date: new Date(0),
    footer: '编号 R-1',
    fonts: demonstrationFonts(),
  });
  writeFileSync(path, pdf);
  return path;
}

const PAGES = [
  ['every-block', 1],
  ['every-block', 2],
  ['every-block', 5],
  ['demonstration', 1],
  ['demonstration', 2],
  ['school', 1],
  ['opinion', 1],
  ['certificate-person', 1],
  ['receipt', 1],
  ['annual', 1],
  ['annual', 2],
] as const;

describe.skipIf(!requireTool('pdftoppm'))('pages look as they did', () => {
  test.each(PAGES)('%s, page %i', async (name, page) => {
    const grid = gridOf(await painted(name), page);
    const kept = join(KEPT, `${name}-${page}.txt`);
    // A page that is meant to look otherwise is kept anew with JIAOYAN_KEEP_PAGES=1, after a look at it.
    if (process.env['JIAOYAN_KEEP_PAGES'] === '1') writeFileSync(kept, `${grid.join('\n')}\n`);
    const { size, mean, far } = difference(grid, readFileSync(kept, 'utf8').trimEnd().split('\n'));
    expect({ size, alike: mean < 0.35 && far < 0.004 }).toEqual({ size: 'same', alike: true });
  });

  test('the comparison sees a line that moved by a line', async () => {
    const grid = gridOf(await painted('every-block'), 1);
    const moved = [...grid.slice(0, 20), ...grid.slice(22), ...grid.slice(20, 22)];
    const { mean, far } = difference(moved, grid);
    expect(mean < 0.35 && far < 0.004).toBe(false);
  });
});
