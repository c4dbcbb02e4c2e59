import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, PresetName } from '../../src/report/blocks.js';
import type { FontSet } from '../../src/report/fonts.js';
import { paintPdf } from '../../src/report/painter.js';
import { ROOT } from '../support/cli.js';
import { demonstrationFonts } from '../unit/report/demonstration.js';
import { badLines, probe, textLines } from '../unit/report/pdf-probe.js';
import { paintPaper, realPapers } from '../unit/report/real-papers.js';

let fonts: FontSet;
beforeAll(() => {
  fonts = demonstrationFonts();
});

const WORDS = [
  '校本教研',
  '集体备课',
  '“四定”',
  '（定时间、定地点）',
  '《评估标准（2023年版）》',
  '听课20节',
  '12.3%',
  '——',
  '……',
  '，',
  '。',
  '；',
  '“优秀”',
  '、',
  '：',
  '！',
  '？',
  'teaching research',
  '2025—2026学年',
  '王喆老师',
  '·',
  'A1',
  '《',
  '》',
  '（',
  '）',
  '“',
  '”',
] as const;
/** Sentences with marks in the places where people set them: an opening mark is followed by something, a closing one follows something. */
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 })
  .map((words) => `文${words.join('字')}文`.replace(/[（《“]字*$/g, '文'));
const preset = fc.constantFrom<PresetName>('gongwen', 'compact', 'certificate');

const paint = async (blocks: readonly Block[], name: PresetName) =>
  probe((await paintPdf({ blocks, preset: name, title: '文', author: '', date: new Date(0), fonts })).pdf);

describe('every line on paper', () => {
  test('begins with no mark that closes and ends with none that opens, in paragraphs and cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 4 }), preset, async (texts, name) => {
        const content = texts.map((text) => [{ text }]);
        const blocks: Block[] = [
          ...content.map((own): Block => ({ kind: 'paragraph', content: own })),
          {
            kind: 'table',
            columns: [
              { width: 1, align: 'left' },
              { width: 2, align: 'right' },
            ],
            head: [],
            rows: content.map((own) => ({ cells: [{ content: own }, { content: own }] })),
            zebra: false,
          },
        ];
        const { pages } = await paint(blocks, name);
        expect(pages.flatMap(badLines)).toEqual([]);
        const printed = pages.flatMap(textLines).join('').replace(/ /g, '');
        const wanted = [...texts, ...texts.flatMap((text) => [text, text])].join('').replace(/ /g, '');
        expect([...printed].sort().join('')).toBe([...wanted].sort().join(''));
      }),
      { numRuns: process.env['JIAOYAN_DEEP'] === '1' ? 1000 : 60 },
    );
  });

  test('keeps numbers with their units, and dashes and ellipses whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 40 }), preset, async (shift, name) => {
        const text =
          `${'教'.repeat(shift)}听课20节，占12.35%——其余……2026年6月30日公示，第3组teaching共100人次。`.repeat(6);
        const { pages } = await paint([{ kind: 'paragraph', content: [{ text }] }], name);
        const lines = pages.flatMap(textLines);
        for (const [index, line] of lines.slice(1).entries()) {
          const seam = `${lines[index]?.slice(-1)}|${line.slice(0, 1)}`;
          expect(seam).not.toMatch(/^(?:\d\|[\d.%节年月日组人]|\.\|\d|[a-z]\|[a-z]|—\|—|…\|…)$/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** A paper in every preset that it can be printed in: a template that names its own always gets that. */
const PRESETS = ['compact', 'gongwen'] as const;

describe('the papers of every template', () => {
  test('have no line with a mark where none may stand', { timeout: 120_000 }, async () => {
    const papers = await realPapers();
    const bad: string[] = [];
    let lines = 0;
    for (const [name, request] of papers) {
      for (const own of PRESETS) {
        const { pages } = probe(await paintPaper({ ...request, preset: own }));
        lines += pages.flatMap(textLines).length;
        bad.push(...pages.flatMap(badLines).map((line) => `${name} (${own}): ${line}`));
      }
    }
    expect(bad).toEqual([]);
    const templates = readdirSync(join(ROOT, 'templates/reports')).filter((file) => file.endsWith('.md.hbs'));
    const painted = new Set([...papers.values()].map(({ template }) => `${template}.md.hbs`));
    expect([...painted].sort()).toEqual(templates.sort());
    // Enough text that a wrong rule would meet its mark: a page of a report has about fifty lines.
    expect(lines).toBeGreaterThan(4000);
  });
});

/** Reports of a folder that is named, such as those of a demo. */
const FOLDER = process.env['JIAOYAN_REPORTS'];

describe.skipIf(FOLDER === undefined)('the reports of a folder', () => {
  test('have no line with a mark where none may stand', { timeout: 600_000 }, () => {
    const names = readdirSync(FOLDER as string, { recursive: true, encoding: 'utf8' });
    const reports = names.filter((name) => name.endsWith('.pdf')).sort();
    const bad = reports.flatMap((name) =>
      probe(readFileSync(join(FOLDER as string, name)))
        .pages.flatMap(badLines)
        .map((line) => `${name}: ${line}`),
    );
    expect(reports.length).toBeGreaterThan(0);
    expect(bad).toEqual([]);
  });
});
