import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/blocks.js';
import { paintPdf } from '../../../src/report/painter.js';
import { renderTemplate } from '../../../src/report/templates.js';
import { requireTool } from '../../support/tools.js';
import { demonstration, demonstrationData, demonstrationFonts } from './demonstration.js';
import { everyBlock } from './every-block.js';
import { type ProbedPdf, probe } from './pdf-probe.js';
import { elementsOf, type StructureTree, structureTree } from './structure-tree.js';

let folder: string;
let pdf: Uint8Array;
let probed: ProbedPdf;
let tree: StructureTree;

function blocksOf(outcome: ReturnType<typeof renderTemplate>): readonly Block[] {
  return outcome.ok ? outcome.value : [];
}

const paint = async (blocks: readonly Block[]): Promise<Uint8Array> => {
  const properties = { number: '复评〔2026〕7号 <&>', resultDigest: 'ab12', ledgerRoot: 'cd34' };
  const attachments = [
    { name: 'result.json', data: new TextEncoder().encode('{}'), mime: 'application/json', description: '评定结果' },
  ];
  const painted = await paintPdf({
    blocks,
    preset: 'compact',
    title: '实验小学<东校区>&“分校”',
    author: "教研室'甲'",
    date: new Date('2026-06-30T08:00:00Z'),
    footer: '编号 7',
    fonts: demonstrationFonts(),
    properties,
    attachments,
  });
  return painted.pdf;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archival-'));
  pdf = await paint(blocksOf(renderTemplate(everyBlock, {})));
  writeFileSync(join(folder, 'every.pdf'), pdf);
  probed = probe(pdf);
  tree = structureTree(probed);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the structure tree', () => {
  test('is whole: parents known, every content owned once, the parent tree agrees, nothing painted outside', () => {
    expect(tree.faults).toEqual([]);
    expect(tree.root.map(({ type }) => type)).toEqual(['Document']);
  });

  test('is whole for a report with long tables, whose heads repeat on later pages', async () => {
    const long = probe(await paint(blocksOf(renderTemplate(demonstration, demonstrationData))));
    expect(long.pages.length).toBeGreaterThan(2);
    expect(structureTree(long).faults).toEqual([]);
  });

  test('the walk notices a parent that is not the parent, and content that nobody owns', () => {
    const objects = new Map(probed.objects);
    const [number = 0, dictionary = ''] = [...objects].find(([, body]) => body.includes('/S /H2\n')) ?? [];
    objects.set(number, dictionary.replace(/\/P \d+ 0 R/, '/P 1 0 R'));
    expect(structureTree({ ...probed, objects }).faults).toEqual([`element ${number} (H2) has a wrong parent`]);
    objects.set(number, dictionary.replace(/\/K \[.*?\]/s, '/K []'));
    expect(structureTree({ ...probed, objects }).faults.join()).toContain('hangs on nothing');
  });

  test('headings come in order: none is skipped on the way down', () => {
    const levels = elementsOf(tree.root).flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []));
    expect(levels).toEqual([1, 2, 3, 4, 5, 2]);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test('every figure has words in its place, every head of a table its scope', () => {
    const elements = elementsOf(tree.root);
    const figures = elements.filter(({ type }) => type === 'Figure');
    expect(figures.length).toBe(6);
    for (const { dictionary } of figures) expect(dictionary).toMatch(/\/Alt \(/);
    const heads = elements.filter(({ type }) => type === 'TH');
    expect(heads.length).toBeGreaterThan(8);
    for (const { dictionary } of heads) expect(dictionary).toMatch(/\/Scope \/(?:Column|Row)/);
  });

  test('tables hold rows, rows hold cells, lists hold items', () => {
    const allowed: Readonly<Record<string, RegExp>> = {
      Table: /^(?:TR|Caption)$/,
      TR: /^(?:TH|TD)$/,
      L: /^LI$/,
      LI: /^(?:Lbl|LBody)$/,
    };
    for (const { type, children } of elementsOf(tree.root)) {
      for (const child of children) if (allowed[type]) expect('type' in child ? child.type : '').toMatch(allowed[type]);
    }
  });
});

describe('the metadata', () => {
  const xmp = (): string =>
    [...probed.streams.values()].map((stream) => stream.toString('utf8')).find((text) => text.includes('x:xmpmeta')) ??
    '';

  test('own properties come with the description of their schema, and only those that are given', () => {
    const packet = xmp();
    expect(packet).toContain('<pdfaSchema:namespaceURI>https://jiaoyan.example/ns/report/1/</pdfaSchema:namespaceURI>');
    const described = [...packet.matchAll(/<pdfaProperty:name>(\w+)</g)].map(([, name]) => name);
    expect(described).toEqual(['number', 'resultDigest', 'ledgerRoot']);
    expect(packet).toContain('<jiaoyan:number>复评〔2026〕7号 &lt;&amp;&gt;</jiaoyan:number>');
    expect(packet).not.toContain('jiaoyan:template');
  });

  test('is well-formed XML whatever the names are', () => {
    const packet = xmp();
    const open: string[] = [];
    for (const [, close, name = '', self] of packet.matchAll(/<(\/?)([A-Za-z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (self) continue;
      if (close) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    expect(packet.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/);
  });

  test('nowhere claims to have been validated', () => {
    expect(`${xmp()}${probed.dictionaries}`).not.toMatch(/veraPDF|validated|certified/i);
  });
});

describe('the bookmarks', () => {
  test('lead to title and headings, nested by level, in Chinese', () => {
    const outlines = [...probed.objects].filter(([, body]) => /\/Dest \[/.test(body));
    expect(outlines.length).toBe(6);
    for (const [, body] of outlines) expect(body).toMatch(/\/Dest \[\d+ 0 R \/XYZ 0 \d+(?:\.\d+)? 0\]/);
    const count = (pattern: RegExp): number => outlines.filter(([, body]) => pattern.test(body)).length;
    expect([count(/\/First /), count(/\/Prev /)]).toEqual([4, 1]);
    expect(probed.dictionaries).toContain('/PageMode /UseOutlines');
  });
});

describe('outside programs', () => {
  test.skipIf(!requireTool('qpdf'))('qpdf finds no fault', () => {
    const told = execFileSync('qpdf', ['--check', join(folder, 'every.pdf')], { encoding: 'utf8' });
    expect(told).toContain('No syntax or stream encoding errors found');
    expect(told).not.toContain('WARNING');
  });

  test.skipIf(!requireTool('pdfinfo'))('poppler reads the text of the structure in reading order', () => {
    const text = execFileSync('pdfinfo', ['-struct-text', join(folder, 'every.pdf')], { encoding: 'utf8' });
    const places = [
      '青果路实验小学：',
      '一、总体情况',
      '（一）做得好的方面',
      '1.集体备课',
      '（1）备课组',
      '二、各级比较',
      '后文一段。',
    ].map((words) => text.replace(/"\s*"/g, '').indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).not.toContain('— 1 —');
  });

  test.skipIf(!requireTool('pdfinfo'))('poppler sees pages of both orientations', () => {
    const sizes = execFileSync('pdfinfo', ['-l', '9', join(folder, 'every.pdf')], { encoding: 'utf8' });
    const lying = [...sizes.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(
      ([, width, height]) => Number(width) > Number(height),
    );
    expect(lying.filter(Boolean).length).toBe(1);
    expect(lying[0]).toBe(false);
  });
});
