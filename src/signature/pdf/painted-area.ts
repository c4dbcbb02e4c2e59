/** A point of a page, in points. */
export type Point = readonly [x: number, y: number];

/** A transformation of the plane as PDF writes it: a b c d e f (ISO 32000-2 §8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `first` and then `then`. */
export const combined = (first: Matrix, then: Matrix): Matrix => [
  first[0] * then[0] + first[1] * then[2],
  first[0] * then[1] + first[1] * then[3],
  first[2] * then[0] + first[3] * then[2],
  first[2] * then[1] + first[3] * then[3],
  first[4] * then[0] + first[5] * then[2] + then[4],
  first[4] * then[1] + first[5] * then[3] + then[5],
];

/** Where a transformation takes a point. */
export const moved = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** A polygon, closed by itself; curves are as wide as the points that draw them. */
export type Outline = readonly Point[];

/** What of a page is painted at once. */
export class PaintedArea {
  readonly #outlines: readonly Outline[];
  readonly #box: readonly [number, number, number, number];

  constructor(outlines: readonly Outline[]) {
    this.#outlines = outlines;
    this.#box = boxOf(outlines.flat());
  }

  /** Whether a point lies under the paint; a hole in a shape counts as painted only where another one fills it. */
  covers(point: Point): boolean {
    const [left, bottom, right, top] = this.#box;
    const [x, y] = point;
    if (x < left || x > right || y < bottom || y > top) return false;
    return this.#outlines.some((outline) => isWithin(point, outline));
  }

  /** Whether the boxes around two areas overlap; without that nothing of one lies in the other. */
  touches(other: PaintedArea): boolean {
    const [left, bottom, right, top] = this.#box;
    const [otherLeft, otherBottom, otherRight, otherTop] = other.#box;
    return left <= otherRight && otherLeft <= right && bottom <= otherTop && otherBottom <= top;
  }
}

function boxOf(points: readonly Point[]): readonly [number, number, number, number] {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}

/** Whether a ray from a point crosses the outline an odd number of times. */
function isWithin([x, y]: Point, outline: Outline): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i, i += 1) {
    const [ax, ay] = outline[i] as Point;
    const [bx, by] = outline[j] as Point;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The four corners of a rectangle under a transformation. */
export const corners = (
  matrix: Matrix,
  [left, bottom, right, top]: readonly [number, number, number, number],
): Outline =>
  (
    [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
    ] as const
  ).map((point) => moved(matrix, point));

/** A straight line of some width, as the area that its stroke takes. */
export function strokeArea([ax, ay]: Point, [bx, by]: Point, width: number): Outline {
  const length = Math.hypot(bx - ax, by - ay);
  const half = width / 2;
  const [dx, dy] = length === 0 ? [half, 0] : [((bx - ax) / length) * half, ((by - ay) / length) * half];
  return [
    [ax - dx - dy, ay - dy + dx],
    [bx + dx - dy, by + dy + dx],
    [bx + dx + dy, by + dy - dx],
    [ax - dx + dy, ay - dy - dx],
  ];
}
