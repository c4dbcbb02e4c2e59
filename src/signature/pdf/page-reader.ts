import type { PdfDocument } from './document.js';
import { fontMeasures } from './font-widths.js';
import { combined, corners, IDENTITY, type Matrix, type Outline, PaintedArea, type Point } from './painted-area.js';
import { PathPen } from './path-pen.js';
import { matrixOf, pointsOf, type Sign, TextPen, type TextRun } from './text-pen.js';
import { fontsOf } from './to-unicode.js';
import { is, isName, type PdfValue } from './value.js';

/** Paint lets what is below it through when it is thinner than this (ISO 32000-2 §11.3.7): watermarks. */
const OPAQUE = 0.25;
/** The place of a picture before it is transformed. */
const UNIT_PICTURE = [0, 0, 1, 1] as const;

const FILLS: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const STROKES: ReadonlySet<string> = new Set(['S', 's', 'B', 'B*', 'b', 'b*']);

interface State {
  readonly matrix: Matrix;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  readonly lineWidth: number;
}

/** A run with what of it was painted over later. */
interface ShownRun extends TextRun {
  readonly hidden: Set<Sign>;
  readonly area: PaintedArea;
}

/** Follows the contents of a page: the words that they show, and which of these are painted over behind them. */
export class PageReader {
  readonly #document: PdfDocument;
  readonly #resources: PdfValue;
  readonly #text: TextPen;
  readonly #path = new PathPen();
  readonly #runs: ShownRun[] = [];
  readonly #kept: State[] = [];
  #state: State = { matrix: IDENTITY, fillAlpha: 1, strokeAlpha: 1, lineWidth: 1 };

  constructor(document: PdfDocument, resources: PdfValue) {
    this.#document = document;
    this.#resources = resources;
    this.#text = new TextPen({ texts: fontsOf(document, resources), measures: fontMeasures(document, resources) });
  }

  /** The words in the order in which they are painted; without spaces that only their places make. */
  get words(): string {
    return this.#runs.map(({ text }) => text).join('');
  }

  /** What of them nobody sees, run by run. */
  get covered(): readonly string[] {
    return this.#runs.flatMap(({ hidden }) =>
      hidden.size === 0 ? [] : [[...hidden].map(({ text }) => text).join('')],
    );
  }

  run(operator: string, operands: readonly PdfValue[]): void {
    const numbers = operands.filter((value) => typeof value === 'number');
    if (this.#keep(operator) || this.#set(operator, numbers, operands)) return;
    const { matrix } = this.#state;
    this.#path.run(operator, numbers, matrix);
    if (FILLS.has(operator) || STROKES.has(operator) || operator === 'n') this.#paint(operator);
    else if (operator === 'Do') this.#object(operands[0] ?? null);
    else if (operator === 'EI') this.cover([corners(matrix, UNIT_PICTURE)]);
    else if (operator === 'sh') this.#shade();
    const shown = this.#text.run(operator, operands, matrix);
    if (shown !== undefined) this.#runs.push({ ...shown, hidden: new Set(), area: new PaintedArea([endsOf(shown)]) });
  }

  /** Everything shown so far that lies under these outlines is hidden, as far as `isMeant` says. */
  cover(outlines: readonly Outline[], isMeant: (run: TextRun) => boolean = () => true): void {
    const area = new PaintedArea(outlines);
    for (const run of this.#runs) {
      if (!area.touches(run.area) || !isMeant(run)) continue;
      for (const sign of run.signs) {
        if (sign.text.trim() !== '' && pointsOf(run, sign).some((point) => area.covers(point))) run.hidden.add(sign);
      }
    }
  }

  #keep(operator: string): boolean {
    if (operator === 'q') {
      this.#kept.push(this.#state);
      this.#text.keep();
    } else if (operator === 'Q') {
      this.#state = this.#kept.pop() ?? this.#state;
      this.#text.bringBack();
    }
    return operator === 'q' || operator === 'Q';
  }

  #set(operator: string, numbers: readonly number[], operands: readonly PdfValue[]): boolean {
    const state = this.#state;
    if (operator === 'cm') this.#state = { ...state, matrix: combined(matrixOf(numbers), state.matrix) };
    else if (operator === 'w') this.#state = { ...state, lineWidth: numbers[0] ?? 1 };
    else if (operator === 'gs') this.#state = { ...state, ...this.#graphics(operands[0] ?? null) };
    return operator === 'cm' || operator === 'w' || operator === 'gs';
  }

  #graphics(name: PdfValue): Partial<State> {
    const { entries } = this.#document.dictionary(this.#resource('ExtGState', name));
    const number = (key: string) => this.#document.resolve(entries.get(key));
    const [fillAlpha, strokeAlpha, lineWidth] = [number('ca'), number('CA'), number('LW')];
    return {
      ...(typeof fillAlpha === 'number' ? { fillAlpha } : {}),
      ...(typeof strokeAlpha === 'number' ? { strokeAlpha } : {}),
      ...(typeof lineWidth === 'number' ? { lineWidth } : {}),
    };
  }

  #resource(kind: string, name: PdfValue): PdfValue {
    const named = this.#document.dictionary(this.#document.dictionary(this.#resources).entries.get(kind));
    return is(name, 'name') ? (named.entries.get(name.name) ?? null) : null;
  }

  #paint(operator: string): void {
    const { fillAlpha, strokeAlpha, lineWidth, matrix } = this.#state;
    const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    if (FILLS.has(operator) && fillAlpha >= OPAQUE) this.cover(this.#path.fill());
    if (STROKES.has(operator) && strokeAlpha >= OPAQUE) this.cover(this.#path.stroke(lineWidth * scale));
    this.#path.clear();
  }

  /** A shading paints all that the clipping lets it, which is not followed here. */
  #shade(): void {
    if (this.#state.fillAlpha >= OPAQUE) this.cover([EVERYWHERE]);
  }

  /** A picture or a drawing of its own; the words in a drawing are not read. */
  #object(name: PdfValue): void {
    const { matrix, fillAlpha } = this.#state;
    const value = this.#document.resolve(this.#resource('XObject', name));
    if (!is(value, 'stream') || fillAlpha < OPAQUE) return;
    const isForm = isName(this.#document.resolve(value.entries.get('Subtype')), 'Form');
    if (!isForm) return this.cover([corners(matrix, UNIT_PICTURE)]);
    const own = matrixOf(numbersIn(this.#document, value.entries.get('Matrix')));
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(this.#document, value.entries.get('BBox'));
    this.cover([corners(combined(own, matrix), [left, bottom, right, top])]);
  }
}

const FAR = 1e6;
const EVERYWHERE = corners(IDENTITY, [-FAR, -FAR, FAR, FAR]);

/** The numbers of an array. */
export const numbersIn = (document: PdfDocument, value: PdfValue | undefined): readonly number[] =>
  document
    .list(value)
    .map((item) => document.resolve(item))
    .filter((item) => typeof item === 'number');

/** Points of the first and the last sign, between which all others stand. */
const endsOf = (run: TextRun): readonly Point[] =>
  [run.signs[0], run.signs.at(-1)].flatMap((sign) => (sign === undefined ? [] : pointsOf(run, sign)));
