/** Reads QR codes of level M in byte mode, versions 1 to 20, after ISO/IEC 18004:2015, knowing nothing of who wrote them. */

/** Dark modules are `true`; rows from the top. */
export type Modules = readonly (readonly boolean[])[];

/** Codewords of a version at level M (ibidem, table 9): error correction a block, then pairs of blocks and data codewords. */
const BLOCKS: readonly (readonly number[])[] = [
  [10, 1, 16],
  [16, 1, 28],
  [26, 1, 44],
  [18, 2, 32],
  [24, 2, 43],
  [16, 4, 27],
  [18, 4, 31],
  [22, 2, 38, 2, 39],
  [22, 3, 36, 2, 37],
  [26, 4, 43, 1, 44],
  [30, 1, 50, 4, 51],
  [22, 6, 36, 2, 37],
  [22, 8, 37, 1, 38],
  [24, 4, 40, 5, 41],
  [24, 5, 41, 5, 42],
  [28, 7, 45, 3, 46],
  [28, 10, 46, 1, 47],
  [26, 9, 43, 4, 44],
  [26, 3, 44, 11, 45],
  [26, 3, 41, 13, 42],
];

/** Rows and columns of the centres of alignment patterns from version 2 on (annex E). */
const ALIGNMENT =
  '6,18 6,22 6,26 6,30 6,34 6,22,38 6,24,42 6,26,46 6,28,50 6,30,54 6,32,58 6,34,62 6,26,46,66 6,26,48,70 \
6,26,50,74 6,30,54,78 6,30,56,82 6,30,58,86 6,34,62,90'
    .split(' ')
    .map((centres) => centres.split(',').map(Number));

/** Where a mask inverts a module, by the three bits of its number (table 10). */
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

const FORMAT_MASK = 0x5412;
const BYTE_MODE = 4;

/** The text of a code; `null` where it is none that this reader knows. */
export function readQr(modules: Modules): string | null {
  const size = modules.length;
  const version = (size - 17) / 4;
  const layout = BLOCKS[version - 1];
  const format = formatOf(modules) ^ FORMAT_MASK;
  const mask = MASKS[(format >> 10) & 7];
  // The two highest bits of level M are 00.
  if (layout === undefined || mask === undefined || format >> 13 !== 0) return null;
  const words = codewords(modules, version, mask);
  const data = dataOf(words, layout);
  const bits = data.map((word) => word.toString(2).padStart(8, '0')).join('');
  const lengthBits = version < 10 ? 8 : 16;
  if (Number.parseInt(bits.slice(0, 4), 2) !== BYTE_MODE) return null;
  const length = Number.parseInt(bits.slice(4, 4 + lengthBits), 2);
  const bytes = Array.from({ length }, (_, index) => {
    const from = 4 + lengthBits + index * 8;
    return Number.parseInt(bits.slice(from, from + 8), 2);
  });
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

/** The fifteen bits beside the upper left finder, the lowest first at the top of its column. */
function formatOf(modules: Modules): number {
  const places = [0, 1, 2, 3, 4, 5, 7, 8].map((row) => [row, 8] as const);
  const rest = [7, 5, 4, 3, 2, 1, 0].map((column) => [8, column] as const);
  return [...places, ...rest].reduce((sum, [row, column], bit) => sum | (modules[row]?.[column] ? 1 << bit : 0), 0);
}

/** The codewords in the order in which they are placed: pairs of columns from the right, upwards and downwards in turn. */
function codewords(modules: Modules, version: number, mask: (row: number, column: number) => boolean): number[] {
  const size = modules.length;
  const bits: boolean[] = [];
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    // The column of the vertical timing pattern belongs to no pair.
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (!isFunction(row, column, version)) bits.push((modules[row]?.[column] ?? false) !== mask(row, column));
    }
    upwards = !upwards;
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((word, bit) => word * 2 + Number(bit), 0),
  );
}

/** Whether a module belongs to finders, timing, alignment, format or version, and so holds no data. */
function isFunction(row: number, column: number, version: number): boolean {
  const size = version * 4 + 17;
  const isFinder = (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
  const isVersion = version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11));
  return isFinder || isVersion || row === 6 || column === 6 || isAlignment(row, column, version);
}

function isAlignment(row: number, column: number, version: number): boolean {
  const centres = ALIGNMENT[version - 2] ?? [];
  const last = centres.at(-1);
  return centres.some((y) =>
    centres.some((x) => {
      const isOnFinder = (y === 6 && x === 6) || (y === 6 && x === last) || (y === last && x === 6);
      return !isOnFinder && Math.abs(row - y) <= 2 && Math.abs(column - x) <= 2;
    }),
  );
}

/** The data codewords, sorted back into their blocks; every block is checked against its error correction. */
function dataOf(words: readonly number[], [correction = 0, ...groups]: readonly number[]): number[] {
  const sizes: number[] = [];
  for (let at = 0; at < groups.length; at += 2)
    sizes.push(...Array.from({ length: groups[at] ?? 0 }, () => groups[at + 1] ?? 0));
  const blocks: number[][] = sizes.map(() => []);
  const rest = words.values();
  const deal = (length: number, isOwn: (size: number, place: number) => boolean): void => {
    for (let place = 0; place < length; place += 1)
      for (const [index, block] of blocks.entries())
        if (isOwn(sizes[index] ?? 0, place)) block.push(rest.next().value ?? 0);
  };
  // Data of all blocks in turn come first, the short ones ending early, then the error correction of all.
  deal(Math.max(...sizes), (size, place) => place < size);
  deal(correction, () => true);
  if (blocks.some((block) => !isWhole(block, correction))) throw new DamagedCodeError();
  return blocks.flatMap((block, index) => block.slice(0, sizes[index]));
}

/** Powers of 2 in the field of 256 elements of x⁸ + x⁴ + x³ + x² + 1. */
const POWERS = Array.from({ length: 255 }, () => 0);
for (let power = 0, value = 1; power < 255; power += 1) {
  POWERS[power] = value;
  value = value < 128 ? value * 2 : (value * 2) ^ 0x11d;
}

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (POWERS[(POWERS.indexOf(a) + POWERS.indexOf(b)) % 255] ?? 0);

/** Whether a block is a word of the Reed-Solomon code: zero at every root of its generator. */
const isWhole = (block: readonly number[], correction: number): boolean =>
  Array.from({ length: correction }, (_, root) => POWERS[root] ?? 1).every(
    (root) => block.reduce((sum, word) => times(sum, root) ^ word, 0) === 0,
  );

/** A block does not fit its error correction. */
export class DamagedCodeError extends Error {
  constructor() {
    super('a block does not fit its error correction');
    this.name = 'DamagedCodeError';
  }
}

/** Most height of a module in points: what else is filled in rows is higher. */
const MOST_MODULE = 5;
/** A code has at least this many runs of dark modules. */
const LEAST_RUNS = 60;

/** The codes that a page paints, as modules: stretches of filled boxes of one small height, placed on their grid. */
export function paintedCodes(content: string): Modules[] {
  const fills = content.match(/(?:[\d.]+ [\d.]+ [\d.]+ [\d.]+ re\n?)+(?= f\n)/g) ?? [];
  return fills.flatMap((fill) => {
    const boxes = fill
      .trim()
      .split('\n')
      .map((line): Box => {
        const [x = 0, y = 0, width = 0, height = 0] = line.split(' ').map(Number);
        return [x, y, width, height];
      });
    const heights = new Set(boxes.map(([, , , height]) => height));
    return boxes.length < LEAST_RUNS || heights.size > 1 || Math.max(...heights) > MOST_MODULE ? [] : [onGrid(boxes)];
  });
}

type Box = readonly [x: number, y: number, width: number, height: number];

function onGrid(boxes: readonly Box[]): Modules {
  const left = Math.min(...boxes.map(([x]) => x));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const top = Math.max(...boxes.map(([, y]) => y));
  const size = Math.round((right - left) / (boxes[0]?.[3] ?? 1));
  const module = (right - left) / size;
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [x, y, width] of boxes) {
    const [row, column] = [Math.round((top - y) / module), Math.round((x - left) / module)];
    for (let at = column; at < column + Math.round(width / module); at += 1) (modules[row] as boolean[])[at] = true;
  }
  return modules;
}
