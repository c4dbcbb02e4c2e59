/** A step of an outline: points as x, y pairs, the end point last. */
export interface OutlineCommand {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  readonly args: readonly number[];
}

/** A character as lines and curves, in 1/1000 em from the base line upwards. */
export interface Outline {
  readonly advance: number;
  readonly commands: readonly OutlineCommand[];
}

/** Gives the outlines of a text, character by character. */
export type Outliner = (text: string) => readonly Outline[];

/** Advance of a text in 1/1000 em. */
export const advanceOf = (outlines: readonly Outline[]): number =>
  outlines.reduce((sum, { advance }) => sum + advance, 0);

/**
 * Units of an em in what is drawn. At the size of a seal one is some 0.04 points, finer than printers print; half the
 * digits make half the bytes.
 */
export const GRID = 250;

type Point = readonly [x: number, y: number];

/** The outline in PDF path operators, filled, `GRID` units to the em (ISO 32000-2 §8.5). */
export function outlineOperators({ commands }: Outline): string {
  let at: Point = [0, 0];
  let text = '';
  for (const { command, args } of commands) {
    const points = pointsOf(args);
    const end = points.at(-1);
    text += end === undefined ? 'h ' : step(command, at, points);
    at = end ?? at;
  }
  return text === '' ? '' : `${text}f`;
}

function pointsOf(args: readonly number[]): Point[] {
  const onGrid = args.map((value) => (value * GRID) / 1000);
  return onGrid.flatMap((x, i) => (i % 2 === 0 ? [[x, onGrid[i + 1] ?? 0] as const] : []));
}

function step(command: OutlineCommand['command'], from: Point, points: readonly Point[]): string {
  const end = points.at(-1) ?? from;
  const isLine = command === 'lineTo' || (command !== 'moveTo' && isFlat(from, points));
  if (isLine) return sameOnGrid(from, end) ? '' : `${onGrid(end)} l `;
  if (command === 'moveTo') return `${onGrid(end)} m `;
  const controls = command === 'quadraticCurveTo' ? cubic(from, points) : points;
  return `${controls.map(onGrid).join(' ')} c `;
}

const onGrid = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;
const sameOnGrid = (a: Point, b: Point): boolean => onGrid(a) === onGrid(b);

/** Most units that a curve may lie off the straight line to be drawn as one. */
const FLAT = 1.1;

/** Whether no control point lies far off the line from end to end; the curve itself lies off half of that. */
function isFlat([x, y]: Point, points: readonly Point[]): boolean {
  const [endX, endY] = points.at(-1) ?? [x, y];
  const length = Math.hypot(endX - x, endY - y);
  return points.slice(0, -1).every(([controlX, controlY]) => {
    const across = Math.abs((endX - x) * (controlY - y) - (endY - y) * (controlX - x));
    return length < FLAT ? Math.hypot(controlX - x, controlY - y) < FLAT : across / length < FLAT;
  });
}

/** PDF has no curves of second order: the same curve with two control points. */
function cubic(start: Point, [control = start, end = start]: readonly Point[]): Point[] {
  const toControl = ([x, y]: Point): Point => [x + (2 / 3) * (control[0] - x), y + (2 / 3) * (control[1] - y)];
  return [toControl(start), toControl(end), end];
}

/** A number as PDF writes it: at most four decimals, no exponent. */
export const shortNumber = (value: number): string => String(Number(value.toFixed(4)));

/** Outlines one behind the other on a line, each moved to its place, `GRID` units to the em. */
export function lineOperators(outlines: readonly Outline[]): string {
  let x = 0;
  return outlines
    .map((outline) => {
      const operators = outlineOperators(outline);
      const placed = operators === '' ? '' : `q 1 0 0 1 ${shortNumber(x)} 0 cm ${operators} Q\n`;
      x += (outline.advance * GRID) / 1000;
      return placed;
    })
    .join('');
}
