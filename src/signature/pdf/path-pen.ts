import { type Matrix, moved, type Outline, type Point, strokeArea } from './painted-area.js';

/** Lines below this width, in points, are rules and frames and hide nothing. */
const THINNEST = 3;

/** Follows the operators that build a path (ISO 32000-2 §8.5.2); curves become the lines between their points. */
export class PathPen {
  #subpaths: Point[][] = [];

  /** Builds on; operators that are none of a path are passed over. Numbers stand in the space that `matrix` transforms. */
  run(operator: string, numbers: readonly number[], matrix: Matrix): void {
    if (operator === 're') this.#rectangle(numbers, matrix);
    else if (operator === 'm') this.#subpaths.push(pointsOf(numbers, matrix));
    else if (operator === 'h') this.#close();
    else if (['l', 'c', 'v', 'y'].includes(operator)) this.#subpaths.at(-1)?.push(...pointsOf(numbers, matrix));
  }

  /** What filling the path paints. */
  fill(): readonly Outline[] {
    return this.#subpaths.filter((points) => points.length > 2);
  }

  /** What stroking it paints: nothing where the line is thin. */
  stroke(width: number): readonly Outline[] {
    if (width < THINNEST) return [];
    return this.#subpaths.flatMap((points) =>
      points.slice(1).map((point, before) => strokeArea(points[before] as Point, point, width)),
    );
  }

  clear(): void {
    this.#subpaths = [];
  }

  #close(): void {
    const points = this.#subpaths.at(-1);
    if (points?.[0]) points.push(points[0]);
  }

  #rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[], matrix: Matrix): void {
    const sides = [x, y, x + width, y, x + width, y + height, x, y + height, x, y];
    this.#subpaths.push(pointsOf(sides, matrix));
  }
}

function pointsOf(numbers: readonly number[], matrix: Matrix): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    points.push(moved(matrix, [numbers[i] as number, numbers[i + 1] as number]));
  }
  return points;
}
