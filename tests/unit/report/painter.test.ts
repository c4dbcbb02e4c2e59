import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/blocks.js';
import type { FontSet } from '../../../src/report/fonts.js';
import { MissingGlyphError } from '../../../src/report/glyphs.js';
import { type PdfRequest, paintPdf } from '../../../src/report/painter.js';
import { escapeXml, metadataXml } from '../../../src/report/pdfkit-document.js';
import { compact } from '../../../src/report/presets.js';
import { renderTemplate } from '../../../src/report/templates.js';
import { requireTool } from '../../support/tools.js';
import { demonstration, demonstrationData, demonstrationFonts } from './demonstration.js';
import { type ProbedPdf, probe } from './pdf-probe.js';

let fonts: FontSet;
let folder: string;
let demo: Uint8Array;
let probed: ProbedPdf;

const DATE = new Date('2026-06-30T08:00:00Z');
const inline = (text: string) => [{ text }];
const paragraph = (text: string): Block => ({ kind: 'paragraph', content: inline(text) });

function request(blocks: readonly Block[], more: Partial<PdfRequest> = {}): PdfRequest {
  return { blocks, preset: 'compact', title: '评估报告', author: '常州市教科院', date: DATE, fonts, ...more };
}

const paint = async (blocks: readonly Block[], more: Partial<PdfRequest> = {}): Promise<ProbedPdf> =>
  probe((await paintPdf(request(blocks, more))).pdf);

function demonstrationBlocks(): readonly Block[] {
  const outcome = renderTemplate(demonstration, demonstrationData);
  return outcome.ok ? outcome.value : [];
}

beforeAll(async () => {
  fonts = demonstrationFonts();
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  const attachment = {
    name: 'result.json',
    data: Buffer.from('{"kind":"result"}'),
    mime: 'application/json',
    description: '评估结果',
  };
  demo = (await paintPdf(request(demonstrationBlocks(), { attachments: [attachment], footer: '报告编号 R-1' }))).pdf;
  probed = probe(demo);
  writeFileSync(join(folder, 'demo.pdf'), demo);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = ({ pages }: ProbedPdf): string =>
  pages.flatMap(({ pieces }) => pieces.filter(({ artifact }) => !artifact).map(({ text }) => text)).join('');

describe('the text of a page', () => {
  test('lines come out as they were put in, indented by two characters', async () => {
    const { pages } = await paint([paragraph('校本教研评估')]);
    const [line] = pages[0]?.lines ?? [];
    expect(line).toMatchObject({ text: '校本教研评估', size: 10.5 });
    expect(line?.x).toBeCloseTo((22 * 72) / 25.4 + 21, 1);
  });

  test('every word of the demonstration is in the file', () => {
    const text = textOf(probed);
    const all = demonstrationData.rows.map(({ name }) => name).join('');
    for (const character of new Set(all)) expect(text).toContain(character);
    expect(text).toContain('常州市第一中学');
    expect(text).not.toContain('?');
  });

  test('no glyph is the empty box', () => {
    for (const { content } of probed.pages) {
      for (const [, codes = ''] of content.matchAll(/<([0-9a-f]*)> Tj/g))
        expect(codes.match(/.{4}/g)).not.toContain('0000');
    }
  });

  test('no printed line begins or ends with a forbidden mark, at any width', async () => {
    const text = demonstrationData.problems
      .map((problem) => `（${problem.title}）${problem.text}“四定”；《标准》！`)
      .join('');
    const { page, margins } = compact;
    for (let right = margins.right; right < 400; right += 3) {
      const preset = { ...compact, page, margins: { ...margins, right } };
      const { pages } = await paint([paragraph(text)], { preset });
      for (const line of pages.flatMap(({ lines }) => lines.filter(({ y }) => y > 80))) {
        expect(line.text).not.toMatch(/^[，。、；：？！）》”…]|[（《“]$/);
      }
    }
  });

  test('a paragraph over two pages keeps two lines on each', async () => {
    const blocks = [
      ...Array.from({ length: 40 }, (_, index) => paragraph(`第${index}段`)),
      paragraph('长'.repeat(170)),
    ];
    for (const count of [36, 37, 38, 39, 40]) {
      const { pages } = await paint([...blocks.slice(0, count), blocks[40] ?? paragraph('')]);
      const long = pages.map(({ lines }) => lines.filter(({ text }) => /^长+$/.test(text)).length);
      for (const number of long) expect(number).not.toBe(1);
      expect(long.reduce((sum, number) => sum + number, 0)).toBe(4);
    }
  });

  test('a heading is never the last line of a page', async () => {
    for (let count = 30; count < 46; count += 1) {
      const blocks = [
        ...Array.from({ length: count }, () => paragraph('段')),
        { kind: 'heading', level: 1, content: inline('标题') } as const,
        paragraph('其后'),
      ];
      const { pages } = await paint(blocks);
      const page = pages.find(({ lines }) => lines.some(({ text }) => text === '标题'));
      expect(page?.lines.some(({ text }) => text === '其后')).toBe(true);
    }
  });

  test('a page break begins a page, and one at the end does nothing', async () => {
    const { pages } = await paint([paragraph('甲'), { kind: 'pageBreak' }, paragraph('乙'), { kind: 'pageBreak' }]);
    expect(pages.map(({ lines }) => lines[0]?.text)).toEqual(['甲', '乙']);
  });

  test('a report without blocks is one empty page with a number', async () => {
    const { pages } = await paint([]);
    expect(pages.map(({ lines }) => lines.map(({ text }) => text))).toEqual([['第 1 页 / 共 1 页']]);
  });

  test('lists have their marks, and nested lists stand further in', async () => {
    const { pages } = await paint([
      {
        kind: 'list',
        ordered: true,
        start: 9,
        items: [
          { content: inline('甲') },
          {
            content: inline('乙'),
            nested: { kind: 'list', ordered: false, start: 1, items: [{ content: inline('丙') }] },
          },
        ],
      },
    ]);
    expect(pages[0]?.lines.slice(0, 3).map(({ text }) => text)).toEqual(['9.甲', '10.乙', '•丙']);
    const x = ['甲', '丙'].map((text) => pages[0]?.pieces.find((piece) => piece.text === text)?.x ?? 0);
    expect(x[1]).toBeGreaterThan(x[0] ?? 0);
  });

  test('a rule is drawn over the whole width', async () => {
    const { pages } = await paint([{ kind: 'rule' }]);
    expect(pages[0]?.content).toMatch(/62\.36 \S+ m 538\.58 \S+ l S/);
  });
});

describe('page numbers', () => {
  const many = Array.from({ length: 60 }, () => paragraph('段'));

  test('公文: between dashes, right on odd pages and left on even ones, one character in', async () => {
    const { pages } = await paint(many, { preset: 'gongwen', footer: '编号 R-1' });
    const feet = pages.map(({ lines }) => lines.filter(({ y }) => y < 90).map(({ text }) => text));
    expect(feet[0]).toEqual(['编号 R-1— 1 —']);
    expect(feet[1]).toEqual(['— 2 —编号 R-1']);
    const number = pages[1]?.pieces.find(({ text }) => text.startsWith('—'));
    expect(number?.x).toBeCloseTo((28 * 72) / 25.4 + 14, 1);
    expect(number?.size).toBe(14);
  });

  test('compact: with the number of pages, on the right', async () => {
    const { pages } = await paint(many);
    expect(pages.map(({ lines }) => lines.map(({ text }) => text).find((text) => text.startsWith('第 ')))).toEqual([
      '第 1 页 / 共 2 页',
      '第 2 页 / 共 2 页',
    ]);
  });

  test('they are marked as no part of the text', () => {
    for (const { pieces } of probed.pages) {
      expect(
        pieces
          .filter(({ text }) => text.includes('报告编号') || text.includes(' 页 '))
          .every(({ artifact }) => artifact),
      ).toBe(true);
    }
  });
});

describe('tables', () => {
  const words = (text: string) => ({ content: inline(text) });
  const head = [{ cells: [words('序号'), words('指标')] }];
  const columns = [
    { width: 1, align: 'left' },
    { width: 4, align: 'left' },
  ] as const;

  test('the head is repeated on every page, and only once as text', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({ cells: [words(String(index + 1)), words('指标')] }));
    const { pages } = await paint([{ kind: 'table', columns, head, rows, zebra: false }]);
    expect(pages.length).toBe(4);
    for (const { lines } of pages) expect(lines[0]?.text).toBe('序号指标');
    const heads = pages.flatMap(({ pieces }) =>
      pieces.filter(({ text }) => text === '序号').map(({ artifact }) => artifact),
    );
    expect(heads).toEqual([false, true, true, true]);
  });

  test('rows keep their order and none is lost', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({ cells: [words(String(index)), words('指标')] }));
    const { pages } = await paint([{ kind: 'table', columns, head, rows, zebra: true }]);
    const printed = pages.flatMap(({ pieces }) =>
      pieces.filter(({ text, artifact }) => /^\d+$/.test(text) && !artifact).map(({ text }) => text),
    );
    expect(printed).toEqual(rows.map((_, index) => String(index)));
  });

  test('a single last row does not go to the next page alone', async () => {
    for (let count = 30; count < 42; count += 1) {
      const rows = Array.from({ length: count }, () => ({ cells: [words('行'), words('指标')] }));
      const { pages } = await paint([{ kind: 'table', columns, head, rows, zebra: false }]);
      const last = pages[pages.length - 1];
      expect(last?.pieces.filter(({ text }) => text === '行').length).toBeGreaterThan(1);
    }
  });

  test('a row taller than a page goes on over pages and loses no line', async () => {
    const { pages } = await paint([
      {
        kind: 'table',
        columns,
        head,
        zebra: false,
        rows: [{ cells: [words('甲'), words('长'.repeat(4000))] }, { cells: [words('乙'), words('尾')] }],
      },
    ]);
    expect(pages.length).toBeGreaterThan(2);
    const count = pages
      .flatMap(({ pieces }) => pieces.map(({ text }) => text))
      .join('')
      .replace(/[^长]/g, '').length;
    expect(count).toBe(4000);
    expect(pages[pages.length - 1]?.pieces.some(({ text }) => text === '尾')).toBe(true);
  });

  test('a cell over many rows shows its text again on the next page, as decoration', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      cells: [...(index === 0 ? [{ ...words('维度'), rowSpan: 60 }] : []), words(String(index))],
    }));
    const { pages } = await paint([{ kind: 'table', columns, head, rows, zebra: true }]);
    expect(
      pages.map(({ pieces }) => pieces.filter(({ text }) => text === '维度').map(({ artifact }) => artifact)),
    ).toEqual([[false], [true]]);
  });

  test('a small span is kept on one page', async () => {
    for (let before = 28; before < 38; before += 1) {
      const rows = [
        ...Array.from({ length: before }, () => ({ cells: [words('前'), words('行')] })),
        { cells: [{ ...words('维度'), rowSpan: 3 }, words('一')] },
        { cells: [words('二')] },
        { cells: [words('三')] },
        { cells: [words('后'), words('行')] },
      ];
      const { pages } = await paint([{ kind: 'table', columns, head, rows, zebra: false }]);
      const page = pages.find(({ pieces }) => pieces.some(({ text }) => text === '维度'));
      expect(page?.pieces.filter(({ text }) => ['一', '二', '三'].includes(text)).length).toBe(3);
    }
  });

  test('cells are tagged: heads with their scope, spans with their size', () => {
    const { dictionaries } = probed;
    expect(dictionaries.match(/\/S \/Table\n/g)?.length).toBe(2);
    expect(dictionaries.match(/\/S \/TR\n/g)?.length).toBe(2 + 2 + 41);
    expect(dictionaries).toMatch(/\/O \/Table\n\/Scope \/Column\n\/ColSpan 2/);
    expect(dictionaries).toMatch(/\/Scope \/Row/);
    expect(dictionaries).toMatch(/\/RowSpan 8/);
    expect(dictionaries).toMatch(/\/S \/Caption/);
  });

  test('an empty cell is a place in the structure all the same', async () => {
    const { dictionaries } = await paint([
      { kind: 'table', columns, head: [], rows: [{ cells: [words(''), words('甲')] }], zebra: false },
    ]);
    expect(dictionaries.match(/\/S \/TD\n/g)?.length).toBe(2);
  });
});

describe('charts and seals', () => {
  test('a chart is a figure that says in words what it shows', () => {
    const alternative = [...probed.dictionaries.matchAll(/\/Alt \((.*?)\)\n/gs)].map(([, text = '']) => utf16(text));
    expect(alternative).toEqual([
      '各维度得分率（%）：组织管理 本校 95.5、全区平均 84.0；教研活动 本校 89.5、全区平均 81.0；队伍建设 本校 83.5、全区平均 78.0；成果推广 本校 77.5、全区平均 75.0；质量提升 本校 71.5、全区平均 72.0。',
      '目标完成进度：优秀教研组 120/200；优秀备课组 150/300；突出贡献者 390/400。',
    ]);
  });

  test('the places of the seals are told with page and corners, inside their boxes', async () => {
    const boxes = ['school', 'district', 'city', 'province'].map((name) => ({
      name,
      label: '（盖章）',
      lines: ['签字：', '日期：'],
    }));
    const { seals } = await paintPdf(
      request([
        { kind: 'pageBreak' },
        paragraph('甲'),
        { kind: 'pageBreak' },
        paragraph('乙'),
        { kind: 'sealArea', boxes },
      ]),
    );
    expect(seals.map(({ name, page }) => [name, page])).toEqual([
      ['school', 2],
      ['district', 2],
      ['city', 2],
      ['province', 2],
    ]);
    for (const { rect } of seals) {
      const [left, bottom, right, top] = rect;
      expect([right - left > 100, top - bottom > 60, left > 60, right < 540, bottom > 60]).toEqual([
        true,
        true,
        true,
        true,
        true,
      ]);
    }
    const [first, second, , fourth] = seals.map(({ rect }) => rect);
    expect(second?.[0]).toBeGreaterThan(first?.[2] ?? 0);
    expect(fourth?.[3]).toBeLessThan(first?.[1] ?? 0);
  });

  test('nothing is painted where a seal goes', async () => {
    const boxes = [{ name: 'school', label: '学校（盖章）', lines: ['签字：', '日期：　　　年　　月　　日'] }];
    const { pdf, seals } = await paintPdf(request([{ kind: 'sealArea', boxes }]));
    const [left, bottom, right, top] = seals[0]?.rect ?? [0, 0, 0, 0];
    const inside = probe(pdf).pages[0]?.pieces.filter(({ x, y }) => x > left && x < right && y > bottom && y < top);
    expect(inside).toEqual([]);
  });

  test('blanks to fill in are made shorter rather than wrapped', async () => {
    const line = `日期：${'　'.repeat(20)}年${'　'.repeat(20)}月`;
    const { pages } = await paint([
      {
        kind: 'sealArea',
        boxes: [
          { name: 'a', label: '甲', lines: [line] },
          { name: 'b', label: '乙', lines: [] },
          { name: 'c', label: '丙', lines: [] },
        ],
      },
    ]);
    expect(
      pages[0]?.pieces.filter(({ text }) => text.startsWith('日期')).map(({ text }) => text.replace(/　+/g, '_')),
    ).toEqual(['日期：_年_月']);
  });

  test('seals never stand alone on a page', async () => {
    for (let count = 36; count < 48; count += 1) {
      const { pages } = await paint([
        ...Array.from({ length: count }, () => paragraph('段')),
        { kind: 'sealArea', boxes: [{ name: 'a', label: '盖章', lines: [] }] },
      ]);
      const page = pages.find(({ pieces }) => pieces.some(({ text }) => text === '盖章'));
      expect(page?.pieces.some(({ text }) => text === '段')).toBe(true);
    }
  });
});

/** A string of a PDF: UTF-16 with its mark, escapes taken away. */
function utf16(text: string): string {
  const bytes = Buffer.from(
    text.replace(
      /\\([\\()nrtbf])/g,
      (_, letter: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[letter] ?? letter,
    ),
    'latin1',
  );
  return bytes.subarray(2).swap16().toString('utf16le');
}

describe('notes at the end', () => {
  const note = (text: string): Block => ({ kind: 'note', content: inline(text) });
  const filling = Array.from({ length: 20 }, () => paragraph('段'));
  const notes = Array.from({ length: 40 }, (_, place) => note(`注${place}`));

  test('begin below the text they belong to and part where the page ends, with no half page left blank', async () => {
    const { pages } = await paint([...filling, ...notes]);
    const first = pages.map(({ pieces }) => pieces.filter(({ text }) => text.startsWith('注')).length);
    expect(pages).toHaveLength(2);
    expect(first[0]).toBeGreaterThan(10);
    expect((first[0] ?? 0) + (first[1] ?? 0)).toBe(40);
  });

  test('never begin a page without a line of the text above', async () => {
    const counts = Array.from({ length: 12 }, (_, more) => more + 30);
    for (const count of counts) {
      const text = Array.from({ length: count }, () => paragraph('段'));
      const { pages } = await paint([...text, note('注一'), note('注二')]);
      const page = pages.find(({ pieces }) => pieces.some((piece) => piece.text === '注一'));
      expect(page?.pieces.some((piece) => piece.text === '段')).toBe(true);
    }
  });
});

describe('the file', () => {
  test('is tagged, in Chinese, shows its title and has an output intent', () => {
    const { dictionaries } = probed;
    for (const entry of [
      '/Marked true',
      '/Lang (zh-CN)',
      '/DisplayDocTitle true',
      '/S /GTS_PDFA1',
      '/Type /StructTreeRoot',
      '/S /Document',
    ]) {
      expect(dictionaries).toContain(entry);
    }
    expect(Buffer.from(demo.slice(0, 8)).toString('latin1')).toBe('%PDF-1.7');
  });

  test('has headings, paragraphs, lists, figures and notes in its structure', () => {
    const kinds = [...probed.dictionaries.matchAll(/\/S \/([A-Z]\w*)\n/g)].map(([, kind]) => kind);
    for (const kind of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TH', 'TD', 'Figure', 'Div'])
      expect(kinds).toContain(kind);
  });

  test('marks everything that is painted, as content or as decoration', () => {
    for (const { content } of probed.pages) {
      let depth = 0;
      for (const line of content.split('\n')) {
        if (/ BDC$/.test(line) || line === '>> BDC') depth += 1;
        if (line === 'EMC') depth -= 1;
        if (/( Tj| f| S| s)$/.test(line) || line === 'S') expect(depth).toBe(1);
      }
      expect(depth).toBe(0);
    }
  });

  test('says what it is in its metadata', () => {
    const xmp =
      [...probed.streams.values()]
        .map((stream) => stream.toString('utf8'))
        .find((text) => text.includes('x:xmpmeta')) ?? '';
    for (const entry of [
      '<pdfaid:part>3</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '<xmp:CreateDate>2026-06-30T08:00:00Z</xmp:CreateDate>',
      '<xmp:ModifyDate>2026-06-30T08:00:00Z</xmp:ModifyDate>',
      '<rdf:li xml:lang="x-default">评估报告</rdf:li>',
      '<rdf:li>常州市教科院</rdf:li>',
    ]) {
      expect(xmp).toContain(entry);
    }
  });

  test('a title with marks of XML does not break the metadata', async () => {
    const { streams } = await paint([], { title: '一中<附>&“x”', author: "O'A" });
    const xmp =
      [...streams.values()].map((stream) => stream.toString('utf8')).find((text) => text.includes('x:xmpmeta')) ?? '';
    expect(xmp).toContain('一中&lt;附&gt;&amp;“x”');
    expect(xmp).toContain('O&apos;A');
    expect(escapeXml('a\u0000\u001fb\n')).toBe('ab\n');
    expect(metadataXml({ title: '<', author: '', lang: 'zh-CN', date: DATE, tagged: true })).not.toContain('<<');
  });

  test('holds the attachment as data', () => {
    const { dictionaries, streams } = probed;
    expect(dictionaries).toContain('/AFRelationship /Data');
    expect(dictionaries).toMatch(/\/AF \[\d+ 0 R\]/);
    expect(dictionaries).toContain('/Subtype /application#2Fjson');
    expect([...streams.values()].some((stream) => stream.toString('utf8') === '{"kind":"result"}')).toBe(true);
  });

  test('embeds subsets only', () => {
    const names = [...probed.dictionaries.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    expect(names.every((name) => /^[A-Z]{6}\+NotoSerifSC-(Regular|Bold)$/.test(name ?? ''))).toBe(true);
    expect(demo.length).toBeLessThan(130_000);
  });

  test('a plain file has no structure and is smaller', async () => {
    const { pdf } = await paintPdf(request(demonstrationBlocks(), { tagged: false }));
    const { dictionaries, pages } = probe(pdf);
    expect(dictionaries).not.toContain('StructTreeRoot');
    expect(pages[0]?.content).not.toContain('BDC');
    expect(pdf.length).toBeLessThan(demo.length * 0.9);
  });

  test('a character that no font has stops the painting', async () => {
    await expect(paintPdf(request([paragraph('张𰻝')]))).rejects.toThrow(MissingGlyphError);
  });
});

describe('equal input gives equal bytes', () => {
  const digest = (pdf: Uint8Array): string => createHash('sha256').update(pdf).digest('hex');

  test('in one process, also after other reports', async () => {
    const first = digest((await paintPdf(request(demonstrationBlocks()))).pdf);
    await paintPdf(request([paragraph('别的报告𬸚')], { preset: 'gongwen' }));
    expect(digest((await paintPdf(request(demonstrationBlocks()))).pdf)).toBe(first);
  });

  test('in two processes', async () => {
    const script = join(import.meta.dirname, 'paint-demonstration.ts');
    const run = (): string =>
      execFileSync(process.execPath, ['--import', 'tsx', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ: 'America/New_York' },
      });
    const here = digest((await paintPdf(request(demonstrationBlocks()))).pdf);
    expect([run(), run()]).toEqual([here, here]);
  });

  test('another date gives other bytes', async () => {
    const [first, second] = await Promise.all([paintPdf(request([])), paintPdf(request([], { date: new Date(0) }))]);
    expect(digest(first.pdf)).not.toBe(digest(second.pdf));
  });
});

describe('outside programs', () => {
  test.skipIf(!requireTool('qpdf'))('qpdf finds no fault', () => {
    expect(execFileSync('qpdf', ['--check', join(folder, 'demo.pdf')], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors found',
    );
  });

  test.skipIf(!requireTool('pdftotext'))('pdftotext gives the Chinese text back', () => {
    const text = execFileSync('pdftotext', [join(folder, 'demo.pdf'), '-'], { encoding: 'utf8' }).replace(/\s/g, '');
    for (const words of [
      '关于常州市第一中学2025—2026学年',
      '集体备课“四定”',
      '第3、7教学周未见记录',
      '市教科院（盖章）',
    ])
      expect(text).toContain(words);
  });

  test.skipIf(!requireTool('pdfinfo'))('pdfinfo sees the structure in reading order', () => {
    const tree = execFileSync('pdfinfo', ['-struct', join(folder, 'demo.pdf')], { encoding: 'utf8' });
    const kinds = tree
      .split('\n')
      .map((line) => line.trim().split(' ')[0])
      .filter((kind) => ['H1', 'H2', 'H3', 'Table', 'Figure'].includes(kind ?? ''));
    expect(kinds).toEqual(['H1', 'Table', 'H2', 'H3', 'Figure', 'H3', 'H2', 'Table', 'Figure']);
  });

  test.skipIf(!requireTool('mutool'))('mutool extracts the same attachment', () => {
    const list = execFileSync('mutool', ['show', join(folder, 'demo.pdf'), 'trailer/Root/AF'], { encoding: 'utf8' });
    expect(list).toMatch(/\d+ 0 R/);
  });
});
