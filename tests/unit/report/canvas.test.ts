import { beforeEach, describe, expect, test } from 'vitest';
import { Canvas, type Tag } from '../../../src/report/canvas.js';
import type { Face } from '../../../src/report/face.js';
import type { PdfkitDocument, PdfkitElement } from '../../../src/report/pdfkit-document.js';
import type { SetLine } from '../../../src/report/text-setting.js';

const HEIGHT = 800;
const GREY = '#808080';

/** Stands in for pdfkit and writes down what it is asked. */
class Recorder {
  readonly operators: string[] = [];
  readonly elements: { type: string; children: number; attributes: unknown; alt: string | undefined }[] = [];
  readonly roots: number[] = [];
  readonly glyphs: number[] = [];
  readonly fonts: string[] = [];
  readonly page = { fonts: {} as Record<string, { data: Record<string, unknown> }> };
  readonly _font = {
    id: 'F1',
    subset: { includeGlyph: (glyph: number): number => this.glyphs.push(glyph) },
    widths: [] as number[],
    unicode: [] as number[][],
    ref: () => ({ data: {} }),
  };

  addPage(): void {
    this.operators.push('PAGE');
  }
  addContent(operators: string): void {
    this.operators.push(operators);
  }
  registerFont(name: string): void {
    this.fonts.push(name);
  }
  font(): void {}
  struct(type: string, { alt }: { alt?: string }): PdfkitElement {
    const own = { type, children: 0, attributes: undefined as unknown, alt };
    this.elements.push(own);
    const data = new Proxy({} as Record<string, unknown>, {
      set: (_, key, value) => {
        if (key === 'A') own.attributes = value;
        return true;
      },
    });
    return { dictionary: { data }, add: () => (own.children += 1) };
  }
  addStructure(): void {
    this.roots.push(this.elements.length);
  }
  markStructureContent(type: string): { refs: [] } {
    this.operators.push(`BEGIN ${type}`);
    return { refs: [] };
  }
  endMarkedContent(): void {
    this.operators.push('END');
  }
}

const face = {
  name: 'face',
  source: {},
  glyph: (codePoint: number) => ({ id: codePoint, advance: 1000 }),
} as unknown as Face;

function line(text: string, more: { size?: number; spacing?: number; colour?: string } = {}): SetLine {
  const style = { face, size: more.size ?? 10, tracking: 0, colour: more.colour ?? '#000000' };
  const segment = {
    text,
    style,
    width: text.length * 10,
    count: text.length,
    word: false,
    offset: 0,
    spacing: more.spacing ?? 0,
  };
  return { segments: [segment], x: 0 };
}

let recorder: Recorder;
let canvas: Canvas;

beforeEach(() => {
  recorder = new Recorder();
  canvas = new Canvas(recorder as unknown as PdfkitDocument, true);
  canvas.startPage({ width: 600, height: HEIGHT });
});

/** Operators after the turn of the page, one per line. */
function painted(): string[] {
  canvas.finish();
  return recorder.operators.flatMap((chunk) => chunk.split('\n')).slice(2);
}

describe('text', () => {
  test('a line is placed from the top, in its font, colour and spacing', () => {
    canvas.text([{ line: line('AB', { spacing: 0.5 }), x: 20, baseline: 100 }]);
    expect(painted()).toEqual(['BT', '0 g', '/F1 10 Tf', '0.5 Tc', '1 0 0 1 20 700 Tm <00010002> Tj', 'ET']);
  });

  test('font, colour and spacing are written only when they change', () => {
    canvas.text([
      { line: line('A'), x: 0, baseline: 10 },
      { line: line('A'), x: 0, baseline: 20 },
      { line: line('A', { size: 12, colour: '#ff0000' }), x: 0, baseline: 30 },
    ]);
    expect(painted().filter((operator) => !operator.includes('Tm'))).toEqual([
      'BT',
      '0 g',
      '/F1 10 Tf',
      '0 Tc',
      '1 0 0 rg',
      '/F1 12 Tf',
      'ET',
    ]);
  });

  test('a new page begins with everything unset', () => {
    canvas.text([{ line: line('A'), x: 0, baseline: 10 }]);
    canvas.startPage({ width: 600, height: HEIGHT });
    canvas.text([{ line: line('A'), x: 0, baseline: 10 }]);
    expect(painted().filter((operator) => operator.endsWith('Tf'))).toEqual(['/F1 10 Tf', '/F1 10 Tf']);
  });

  test('a glyph is asked for once, and its width and code point are kept for the embedded font', () => {
    canvas.text([{ line: line('ABA'), x: 0, baseline: 10 }]);
    canvas.text([{ line: line('B'), x: 0, baseline: 20 }]);
    painted();
    expect(recorder.glyphs).toEqual([65, 66]);
    expect(recorder._font.widths).toEqual([undefined, 1000, 1000]);
    expect(recorder._font.unicode).toEqual([undefined, [65], [66]]);
  });

  test('pdfkit is given the font once, by name', () => {
    canvas.text([{ line: line('A'), x: 0, baseline: 10 }]);
    canvas.startPage({ width: 600, height: HEIGHT });
    canvas.text([{ line: line('B'), x: 0, baseline: 10 }]);
    expect(recorder.fonts).toEqual(['face']);
    expect(Object.keys(recorder.page.fonts)).toEqual(['F1']);
  });
});

describe('shapes', () => {
  test('a box is filled and stroked from its top left corner', () => {
    canvas.fillBox({ x: 10, y: 20, width: 30, height: 40 }, GREY);
    canvas.strokeBoxes([{ x: 10, y: 20, width: 30, height: 40 }], { colour: GREY, width: 0.5 });
    expect(painted()).toEqual(['0.502 g', '10 740 30 40 re f', '0.5 w 0.502 G [] 0 d', '10 740 30 40 re', 'S']);
  });

  test('several boxes are one stroke, and none is none', () => {
    const box = { x: 0, y: 0, width: 1, height: 1 };
    canvas.strokeBoxes([], { colour: GREY, width: 1 });
    canvas.strokeBoxes([box, box], { colour: GREY, width: 1 });
    expect(painted()).toEqual(['1 w 0.502 G [] 0 d', '0 799 1 1 re', '0 799 1 1 re', 'S']);
  });

  test('open and closed lines, dashed and not', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 0.125 },
    ];
    canvas.strokeLine(points, { colour: '#102030', width: 1, dash: [4, 2.5] });
    canvas.strokeLine(points, { colour: '#102030', width: 1 }, true);
    expect(painted()).toEqual([
      '1 w 0.063 0.125 0.188 RG [4 2.5] 0 d',
      '0 800 m 10 799.88 l S',
      '1 w 0.063 0.125 0.188 RG [] 0 d',
      '0 800 m 10 799.88 l s',
    ]);
  });

  test('a polygon is filled', () => {
    canvas.fillPolygon(
      [
        { x: 0, y: 0 },
        { x: 4, y: 0 },
        { x: 0, y: 3 },
      ],
      '#ffffff',
    );
    expect(painted()).toEqual(['1 g', '0 800 m 4 800 l 0 797 l f']);
  });

  test('a circle is four curves that end where they begin', () => {
    canvas.fillCircle({ x: 100, y: 100 }, 10, '#000000');
    const operators = painted();
    expect(operators[1]).toBe('90 700 m');
    expect(operators.slice(2).map((operator) => operator.split(' ').slice(4, 6).join(' '))).toEqual([
      '100 710',
      '110 700',
      '100 690',
      '90 700',
    ]);
    expect(operators[operators.length - 1]?.endsWith('c f')).toBe(true);
  });
});

describe('structure', () => {
  const root: Tag = { type: 'Document', parent: null };
  const table: Tag = { type: 'Table', parent: root };

  test('marked content stands between its marks, after what was painted before', () => {
    canvas.fillBox({ x: 0, y: 0, width: 1, height: 1 }, '#000000');
    canvas.mark({ type: 'P', parent: root }, () => canvas.fillPolygon([{ x: 0, y: 0 }], '#000000'));
    expect(painted()).toEqual(['0 g', '0 799 1 1 re f', 'BEGIN P', '0 800 m f', 'END']);
  });

  test('elements are made once, parents before their content', () => {
    const row: Tag = { type: 'TR', parent: table };
    canvas.mark({ type: 'TD', parent: row }, () => undefined);
    canvas.mark({ type: 'TD', parent: row, attributes: { O: 'Table', ColSpan: 2 } }, () => undefined);
    painted();
    expect(recorder.elements.map(({ type, children }) => [type, children])).toEqual([
      ['TD', 1],
      ['TR', 2],
      ['Table', 1],
      ['Document', 1],
      ['TD', 1],
    ]);
    expect(recorder.elements[4]?.attributes).toEqual({ O: 'Table', ColSpan: 2 });
    expect(recorder.roots).toEqual([4]);
  });

  test('a tag marked twice is one element with two contents', () => {
    const paragraph: Tag = { type: 'P', parent: root };
    canvas.mark(paragraph, () => undefined);
    canvas.startPage({ width: 600, height: HEIGHT });
    canvas.mark(paragraph, () => undefined);
    canvas.finish();
    expect(recorder.elements.map(({ type, children }) => [type, children])).toEqual([
      ['P', 2],
      ['Document', 1],
    ]);
  });

  test('neighbours of one tag share a mark, and decoration between them parts it', () => {
    const paragraph: Tag = { type: 'P', parent: root };
    canvas.mark(paragraph, () => undefined);
    canvas.mark(paragraph, () => undefined);
    canvas.decorate('Layout', () => undefined);
    canvas.mark(paragraph, () => undefined);
    canvas.finish();
    expect(recorder.elements.map(({ type, children }) => [type, children])).toEqual([
      ['P', 2],
      ['Document', 1],
    ]);
  });

  test('a declared tag has no content', () => {
    canvas.declare(table);
    expect(recorder.elements.map(({ type, children }) => [type, children])).toEqual([
      ['Table', 0],
      ['Document', 1],
    ]);
  });

  test('a figure has its words', () => {
    canvas.mark({ type: 'Figure', parent: null, alt: '雷达图' }, () => undefined);
    expect(recorder.elements[0]?.alt).toBe('雷达图');
  });

  test('decoration is marked as such', () => {
    canvas.decorate('Pagination', () => canvas.fillPolygon([{ x: 0, y: 0 }], '#000000'));
    expect(painted()).toEqual(['/Artifact <</Type /Pagination>> BDC', '0 g', '0 800 m f', 'EMC']);
  });

  test('without tags nothing is marked', () => {
    recorder = new Recorder();
    canvas = new Canvas(recorder as unknown as PdfkitDocument, false);
    canvas.startPage({ width: 600, height: HEIGHT });
    canvas.mark(table, () => canvas.fillPolygon([{ x: 0, y: 0 }], '#000000'));
    canvas.decorate('Layout', () => canvas.fillPolygon([{ x: 1, y: 0 }], '#000000'));
    canvas.declare(table);
    expect(painted()).toEqual(['0 g', '0 800 m f', '1 800 m f']);
    expect(recorder.elements).toEqual([]);
  });
});

describe('a turned sheet', () => {
  test('is painted in its own upright coordinates, and everything is unset before and after', () => {
    canvas.fillPolygon([{ x: 0, y: 0 }], '#000000');
    canvas.upright(() => canvas.fillBox({ x: 10, y: 20, width: 5, height: 5 }, '#000000'));
    canvas.fillPolygon([{ x: 0, y: 0 }], '#000000');
    expect(painted()).toEqual([
      '0 g',
      '0 800 m f',
      'q 0 -1 1 0 0 800 cm',
      '0 g',
      '10 575 5 5 re f',
      'Q',
      '0 g',
      '0 800 m f',
    ]);
  });
});

describe('boxes as one area', () => {
  test('count from their origin and are filled together; none is none', () => {
    canvas.fillBoxes([], { x: 0, y: 0 }, '#000000');
    const boxes = [
      { x: 0, y: 0, width: 2, height: 1 },
      { x: 3, y: 1, width: 1, height: 1 },
    ];
    canvas.fillBoxes(boxes, { x: 100, y: 50 }, '#000000');
    expect(painted()).toEqual(['0 g', '100 749 2 1 re', '103 748 1 1 re f']);
  });
});

describe('places of seals', () => {
  test('are told from the bottom left, with the page', () => {
    canvas.startPage({ width: 600, height: HEIGHT });
    canvas.reserve('school', { x: 10.004, y: 20, width: 100, height: 50.5 });
    expect(canvas.seals).toEqual([{ name: 'school', page: 2, rect: [10, 729.5, 110, 780] }]);
  });
});
