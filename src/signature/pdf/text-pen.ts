import type { FontMeasure } from './font-widths.js';
import { combined, IDENTITY, type Matrix, moved, type Point } from './painted-area.js';
import type { FontTexts } from './to-unicode.js';
import { is, type PdfValue } from './value.js';

/** Text is neither filled nor stroked in these modes: it is there, and nobody sees it (ISO 32000-2 table 104). */
const UNSEEN: ReadonlySet<number> = new Set([3, 7]);
/** Heights at which a sign is looked at, in parts of the font size: dots at the foot, the middle, the top of digits. */
const HEIGHTS = [0.06, 0.35, 0.62];

/** One code of a text: what it says, and where its middle stands on the line of its run. */
export interface Sign {
  readonly text: string;
  readonly at: number;
}

/** What one operator shows. */
export interface TextRun {
  readonly text: string;
  readonly signs: readonly Sign[];
  /** From the line of the run, in points of the text, to the page. */
  readonly matrix: Matrix;
  readonly size: number;
  readonly rise: number;
}

/** The points at which a sign of a run is looked at. */
export const pointsOf = ({ matrix, size, rise }: TextRun, { at }: Sign): readonly Point[] =>
  HEIGHTS.map((height) => moved(matrix, [at, height * size + rise]));

/** Fonts of a page: what their codes say, and how wide they are. */
export interface PageFonts {
  readonly texts: FontTexts;
  readonly measures: ReadonlyMap<string, FontMeasure>;
}

/** Parameters of text that `q` keeps and `Q` brings back. */
interface TextState {
  readonly font?: string;
  readonly size: number;
  readonly mode: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
}

const START: TextState = { size: 0, mode: 0, spacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0 };

/** Follows the operators of text: its state, where it stands, what it shows (ISO 32000-2 §9.3 and §9.4). */
export class TextPen {
  readonly #fonts: PageFonts;
  #state = START;
  readonly #kept: TextState[] = [];
  #line = IDENTITY;
  #place = IDENTITY;

  constructor(fonts: PageFonts) {
    this.#fonts = fonts;
  }

  keep(): void {
    this.#kept.push(this.#state);
  }

  bringBack(): void {
    this.#state = this.#kept.pop() ?? this.#state;
  }

  /** What an operator shows that anybody could see; undefined for one that shows nothing. */
  run(operator: string, operands: readonly PdfValue[], page: Matrix): TextRun | undefined {
    const numbers = operands.filter((value) => typeof value === 'number');
    if (operator === 'Tf') this.#state = { ...this.#state, ...fontOf(operands), size: numbers[0] ?? 0 };
    else if (Object.hasOwn(PARAMETERS, operator))
      this.#state = { ...this.#state, ...PARAMETERS[operator]?.(numbers[0] ?? 0) };
    else this.#move(operator, numbers);
    if (operator === '"') this.#state = { ...this.#state, wordSpacing: numbers[0] ?? 0, spacing: numbers[1] ?? 0 };
    if (operator === 'TJ') return this.#show(is(operands[0], 'array') ? operands[0].items : [], page);
    if (operator === 'Tj' || operator === "'" || operator === '"')
      return this.#show(
        operands.filter((value) => is(value, 'string')),
        page,
      );
    return undefined;
  }

  #move(operator: string, numbers: readonly number[]): void {
    const [x = 0, y = 0] = numbers;
    if (operator === 'BT') this.#stand(IDENTITY);
    else if (operator === 'Tm') this.#stand(matrixOf(numbers));
    else if (operator === 'Td' || operator === 'TD') {
      if (operator === 'TD') this.#state = { ...this.#state, leading: -y };
      this.#stand(combined([1, 0, 0, 1, x, y], this.#line));
    } else if (operator === 'T*' || operator === "'" || operator === '"') {
      this.#stand(combined([1, 0, 0, 1, 0, -this.#state.leading], this.#line));
    }
  }

  #stand(matrix: Matrix): void {
    this.#line = matrix;
    this.#place = matrix;
  }

  #show(values: readonly PdfValue[], page: Matrix): TextRun | undefined {
    const { font = '', mode, size, scale, rise } = this.#state;
    const text = this.#fonts.texts.get(font);
    const { size: bytes, width } = this.#fonts.measures.get(font) ?? { size: 1, width: () => 0.5 };
    const matrix = combined(this.#place, page);
    const signs: Sign[] = [];
    let at = 0;
    for (const value of values) {
      if (typeof value === 'number') at -= (value / 1000) * size * scale;
      if (!is(value, 'string')) continue;
      for (const codes of codesIn(value.bytes, bytes)) {
        const wide = width(numberOf(codes)) * size * scale;
        signs.push({ text: text?.(codes) ?? '', at: at + wide / 2 });
        at += wide + this.#spacingOf(codes) * scale;
      }
    }
    this.#place = combined([1, 0, 0, 1, at, 0], this.#place);
    if (UNSEEN.has(mode) || text === undefined) return undefined;
    return { text: signs.map((one) => one.text).join(''), signs, matrix, size, rise };
  }

  #spacingOf(codes: Uint8Array): number {
    const { spacing, wordSpacing } = this.#state;
    return spacing + (codes.length === 1 && codes[0] === 32 ? wordSpacing : 0);
  }
}

/** The codes of a string, one after the other; what is left over at its end is none. */
function* codesIn(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at + size <= bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const numberOf = ([first = 0, second]: Uint8Array): number => (second === undefined ? first : first * 256 + second);

const fontOf = ([font]: readonly PdfValue[]): { readonly font?: string } =>
  is(font, 'name') ? { font: font.name } : {};

/** Operators that set one parameter. */
const PARAMETERS: Readonly<Record<string, (value: number) => Partial<TextState>>> = {
  Tr: (mode) => ({ mode }),
  Tc: (spacing) => ({ spacing }),
  Tw: (wordSpacing) => ({ wordSpacing }),
  Tz: (percent) => ({ scale: percent / 100 }),
  Ts: (rise) => ({ rise }),
  TL: (leading) => ({ leading }),
};

/** A matrix by its six numbers; one that lacks any leaves all as it is. */
export function matrixOf(numbers: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = numbers;
  const isWhole = [a, b, c, d, e, f].every((part) => part !== undefined);
  return isWhole ? (numbers.slice(0, 6) as unknown as Matrix) : IDENTITY;
}
