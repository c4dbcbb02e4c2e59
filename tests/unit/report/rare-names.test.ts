import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingInBlocks } from '../../../src/report/block-text.js';
import type { Block } from '../../../src/report/blocks.js';
import { Face } from '../../../src/report/face.js';
import { type FontFiles, type FontSet, findFonts, openFonts } from '../../../src/report/fonts.js';
import { missingGlyphFindings, standardCharacter } from '../../../src/report/missing-glyphs.js';
import { paintPdf } from '../../../src/report/painter.js';
import { demonstrationFonts, FontsMissingError } from './demonstration.js';
import { probe } from './pdf-probe.js';

/**
 * Characters of names beyond GB 2312 that GB 18030-2022 asks for, by block: 〇, the URO, Ext A to G, marks between the
 * parts of a name, Tibetan, Mongolian, Uyghur and Yi letters.
 */
const CORPUS: Readonly<Record<string, string>> = {
  marks: '〇·•',
  basic: '喆堃龑犇淼焱燚垚鑫赟旻昉祎珺玥璟頔韡鶤鿏鿫',
  extensionA: '㛃䶮㑇䲠㙉㐂㵑䝉䶒',
  extensionB: '𠅤𠙶𡋾𣲘𤧛𥔲𦙶𧿹𨱇𩽾',
  extensionC: '𪟝𪣻𪤗𫄷𫓯𫖯𫚖',
  extensionD: '𫝀𫝆𫞩',
  extensionE: '𫠜𬀩𬘓𬘬𬎆𬬮𬭊𬴂𬸚',
  extensionF: '𬺈𭕆𮧵',
  extensionG: '𰀀𰻝𰽩',
  others: 'བོདᠮᠣᠩئۇيغۇرꆈꌠ',
};

const TTC = '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc';
let files: FontFiles;
let fonts: FontSet;
let folder: string;

beforeAll(() => {
  const found = findFonts();
  if (!found) throw new FontsMissingError();
  files = found;
  fonts = demonstrationFonts();
  folder = mkdtempSync(join(tmpdir(), 'rare-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
const paint = async (text: string, with_: FontSet) =>
  probe(
    (
      await paintPdf({
        blocks: [paragraph(text)],
        preset: 'compact',
        title: 't',
        author: '',
        date: new Date(0),
        fonts: with_,
      })
    ).pdf,
  );

describe('every character of the corpus', () => {
  test.each(Object.entries(CORPUS))(
    'of %s is printed, or told with its code point; never a box',
    async (_, letters) => {
      for (const letter of letters) {
        const missing = missingInBlocks([paragraph(`王${letter}明`)], fonts);
        if (missing.length > 0) {
          const digits = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
          expect(missing.map(({ character, codePoint }) => [character, codePoint])).toEqual([[letter, `U+${digits}`]]);
          continue;
        }
        const { pages } = await paint(`王${letter}明`, fonts);
        expect(pages[0]?.lines[0]?.text).toBe(`王${letter}明`);
        expect(pages[0]?.content).not.toMatch(/<(?:[0-9a-f]{4})*0000/);
      }
    },
  );

  test('of the blocks that names are mostly from, Noto Serif SC has all', () => {
    const having = ['marks', 'basic', 'extensionA'].map((name) =>
      missingInBlocks([paragraph(CORPUS[name] ?? '')], fonts),
    );
    expect(having.map((missing) => missing.map(({ character }) => character))).toEqual([[], [], []]);
  });

  test.skipIf(!existsSync(TTC))('a fallback font prints what Noto Serif SC has not', async () => {
    const own = openFonts({ fallback: `${TTC}#NotoSerifCJKsc-Regular` }, files);
    expect(own.ok).toBe(true);
    if (!own.ok) return;
    const only = [...Object.values(CORPUS).join('')].filter(
      (letter) =>
        missingInBlocks([paragraph(letter)], fonts).length > 0 &&
        missingInBlocks([paragraph(letter)], own.value).length === 0,
    );
    for (const letter of only.slice(0, 3)) {
      const { pages, dictionaries } = await paint(`王${letter}明`, own.value);
      expect(pages[0]?.lines[0]?.text.replace(/\s/g, '')).toBe(`王${letter}明`);
      expect(dictionaries).toContain('NotoSerifCJKsc-Regular');
    }
  });
});

describe('what is told of a missing character', () => {
  const missing = missingOf('𰻝');
  function missingOf(character: string) {
    const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return [{ character, codePoint: `U+${digits}`, block: 0, text: `张${character}` }];
  }

  test('is the cell and the person it came from, each once', () => {
    const cell = { file: 'a.xlsx', sheet: '教师情况', cell: 'B9', label: 'T005 姓名' };
    const places = [
      { text: '张𰻝', where: cell, subject: 'T005' },
      { text: '李四', where: { cell: 'B10' } },
      { text: '张𰻝', where: cell, subject: 'T005' },
    ];
    expect(missingGlyphFindings([...missing, ...missing], { title: '名单', places })).toEqual([
      {
        code: 'JY4902',
        where: cell,
        found: '张𰻝',
        params: { character: '𰻝', codePoint: 'U+30EDD' },
        subject: 'T005',
      },
    ]);
  });

  test('is the text and the paper where no place is known, cut to a readable length', () => {
    const long = `${'长'.repeat(50)}𰻝`;
    const [short, cut] = [missing, [{ ...missing[0], text: long } as (typeof missing)[number]]].map((one) =>
      missingGlyphFindings(one, { title: '名单' }),
    );
    expect(short).toEqual([
      {
        code: 'JY4902',
        where: { label: '名单（张𰻝）' },
        found: '张𰻝',
        params: { character: '𰻝', codePoint: 'U+30EDD' },
      },
    ]);
    expect(cut?.[0]?.where.label).toBe(`名单（${'长'.repeat(40)}…）`);
  });

  test('names the standard character for the private code of old', () => {
    expect(missingGlyphFindings(missingOf('\ue863'), { title: '名单' })).toEqual([
      {
        code: 'JY4104',
        where: { label: '名单（张\ue863）' },
        found: '张\ue863',
        params: { character: '\ue863', codePoint: 'U+E863', standard: '䶮' },
      },
    ]);
  });

  test('knows the private codes of GBK: ends, middle, and none beyond', () => {
    const pairs = ['\ue815', '\ue816', '\ue81e', '\ue843', '\ue854', '\ue855', '\ue85c', '\ue864'];
    expect(pairs.map(standardCharacter)).toEqual(['⺁', '𠂇', '龴', '龹', '龺', '𤇾', '䴓', '龻']);
    expect(['\ue814', '\ue865', '\ue000', '中', '𰻝'].map(standardCharacter)).toEqual(Array.from({ length: 5 }));
  });
});

/** A collection with the same font twice, under names of its own, as simsun.ttc holds SimSun and NSimSun. */
function collectionOf(first: Buffer, second: Buffer): Buffer {
  const header = Buffer.alloc(20);
  header.write('ttcf', 0, 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt32BE(2, 8);
  const offsets = [20, 20 + first.length];
  for (const [index, offset] of offsets.entries()) header.writeUInt32BE(offset, 12 + index * 4);
  const moved = [first, second].map((font, index) => {
    const copy = Buffer.from(font);
    for (let table = 0; table < copy.readUInt16BE(4); table += 1) {
      const at = 12 + table * 16 + 8;
      copy.writeUInt32BE(copy.readUInt32BE(at) + (offsets[index] ?? 0), at);
    }
    return copy;
  });
  return Buffer.concat([header, ...moved]);
}

describe('collections', () => {
  test('one font is taken by its PostScript name, cut fast, and printed right', async () => {
    const path = join(folder, 'two.ttc');
    writeFileSync(path, collectionOf(readFileSync(files.regular), readFileSync(files.bold)));
    const own = openFonts({ fang: `${path}#NotoSerifSC-Bold` }, files);
    expect(own.ok).toBe(true);
    if (!own.ok) return;
    const { pages, dictionaries } = await (async () =>
      probe(
        (
          await paintPdf({
            blocks: [paragraph('校本教研')],
            preset: 'gongwen',
            title: 't',
            author: '',
            date: new Date(0),
            fonts: own.value,
          })
        ).pdf,
      ))();
    expect(pages[0]?.lines[0]?.text).toBe('校本教研');
    expect(dictionaries).toMatch(/\+NotoSerifSC-Bold/);
  });

  test('without a name, or with a wrong one, the names there are are told', () => {
    const path = join(folder, 'two.ttc');
    for (const name of ['', '#NSimSun']) {
      expect(openFonts({ kai: `${path}${name}` }, files)).toEqual({
        ok: false,
        findings: [
          {
            code: 'JY4101',
            where: { file: path },
            found: name === '' ? 'kai' : 'NSimSun',
            expected: 'NotoSerifSC-Regular、NotoSerifSC-Bold',
          },
        ],
      });
    }
  });
});

describe('fonts that forbid being embedded', () => {
  /** `fsType` of the table OS/2 is at byte 8 of it. */
  function withPermission(bits: number): string {
    const data = Buffer.from(readFileSync(files.regular));
    for (let table = 0; table < data.readUInt16BE(4); table += 1) {
      const entry = 12 + table * 16;
      if (data.toString('latin1', entry, entry + 4) === 'OS/2')
        data.writeUInt16BE(bits, data.readUInt32BE(entry + 8) + 8);
    }
    const path = join(folder, `permission-${bits}.ttf`);
    writeFileSync(path, data);
    return path;
  }

  test.each([
    [0x0002, false],
    [0x0100, false],
    [0x0200, false],
    [0x0000, true],
    [0x0004, true],
    [0x0008, true],
  ])('with fsType %i: allowed %s', (bits, allowed) => {
    const path = withPermission(bits);
    const own = openFonts({ title: path }, files);
    expect(own.ok).toBe(allowed);
    if (!allowed) expect(own.findings).toEqual([{ code: 'JY4102', where: { file: path }, found: 'title' }]);
  });
});

describe('the chain of a role', () => {
  test('is the font of the role, then the fallback fonts, then Noto Serif SC', () => {
    const copies = ['own.ttf', 'one.ttf', 'two.ttf'].map((name) => {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(files.regular));
      return path;
    });
    const [own = '', one = '', two = ''] = copies;
    const opened = openFonts({ hei: own, fallback: `${one};${two}` }, files);
    const names = (role: 'hei' | 'fang') => (opened.ok ? opened.value[role].chain.map(({ name }) => name) : []);
    expect(names('hei')).toEqual([own, one, two, files.bold, files.regular]);
    expect(names('fang')).toEqual([one, two, files.regular, files.bold, own]);
  });

  test('opened faces are kept apart by their name inside the collection', () => {
    const path = join(folder, 'two.ttc');
    const data = readFileSync(path);
    const [regular, bold] = ['NotoSerifSC-Regular', 'NotoSerifSC-Bold'].map((name) => Face.open(name, data, name));
    expect(
      regular instanceof Face && bold instanceof Face && regular.source.postscriptName !== bold.source.postscriptName,
    ).toBe(true);
  });
});
