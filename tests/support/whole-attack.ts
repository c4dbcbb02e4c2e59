import type { Rollup } from '../../src/model/generated/documents.js';
import { type Alike, BLANK, STANDARD } from './published-city.js';

/** An unknown of the attacker: subjects who are alike in everything that he knows of them. */
interface Atom {
  readonly unit: string;
  readonly stage: string;
  readonly isGraded: boolean;
  readonly isMatched: boolean;
  readonly isJudged: boolean;
  readonly size: number;
}

/** What is measured of everybody; each is an unknown of its own for every atom. */
const MEASURES = ['now', 'before', 'gap', 'share'] as const;
type Measure = (typeof MEASURES)[number];

/** Who is whom: the lists of participants are public, so the attacker knows how large every atom is. */
function atomsOf(city: readonly Alike[]): readonly Atom[] {
  const atoms = new Map<string, Atom>();
  for (const { unit, stage, times, grade, before, gap } of city) {
    const [isGraded, isJudged] = [grade !== null, gap !== null];
    const isMatched = isGraded && before !== null;
    const key = [unit, stage, isGraded, isMatched, isJudged].join();
    atoms.set(key, { unit, stage, isGraded, isMatched, isJudged, size: (atoms.get(key)?.size ?? 0) + times });
  }
  return [...atoms.values()];
}

interface Place {
  readonly unit: string | null;
  readonly stage: string | null;
}

const isAt = (atom: Atom, { unit, stage }: Place): boolean =>
  (unit === null || atom.unit === unit) && (stage === null || atom.stage === stage);

/**
 * Groups of fewer than `minimum` subjects of whom a sum (of totals, of last year's totals, of changes, of gaps, or of shares)
 * is a linear combination of the means that a roll-up publishes in all its tables together. The attacker knows everything
 * but the values: who was graded, compared and judged. He knows nothing of how numbers were chosen to be left out.
 */
export function sumsThatLeak(city: readonly Alike[], shown: Rollup, minimum: number): readonly string[] {
  const atoms = atomsOf(city);
  const row = (weights: Partial<Record<Measure, number>>, holds: (atom: Atom) => boolean): readonly number[] =>
    MEASURES.flatMap((measure) => atoms.map((atom) => (holds(atom) ? (weights[measure] ?? 0) : 0)));
  const published = [
    ...[...shown.grades, ...shown.gradeTotals]
      .filter(({ mean }) => mean !== null)
      .map((cell) => row({ now: 1 }, (atom) => atom.isGraded && isAt(atom, cell))),
    ...shown.changes.flatMap((cell) => {
      const holds = (atom: Atom): boolean => atom.isMatched && isAt(atom, cell);
      return [
        ...(cell.now === null ? [] : [row({ now: 1 }, holds)]),
        ...(cell.before === null ? [] : [row({ before: 1 }, holds)]),
        ...(cell.difference === null ? [] : [row({ now: 1, before: -1 }, holds)]),
      ];
    }),
    ...shown.gaps
      .filter(({ mean }) => mean !== null)
      .map(({ unit }) => row({ gap: 1 }, (atom) => atom.isJudged && isAt(atom, { unit, stage: null }))),
    ...shown.indicators
      .filter(({ indicator }) => indicator === BLANK)
      .flatMap(({ mean, units, stages }) => [
        ...(mean === null ? [] : [{ unit: null, stage: null }]),
        ...units.flatMap((one) => (one.mean === null ? [] : [{ unit: one.unit, stage: null }])),
        ...stages.flatMap((one) => (one.mean === null ? [] : [{ unit: null, stage: one.stage }])),
      ])
      // Shares of all indicators together are the total: what is shown of them is shown of it.
      .flatMap((place) => {
        const holds = (atom: Atom): boolean => atom.isGraded && isAt(atom, place);
        return [row({ share: 1 }, holds), row({ now: 1 }, holds)];
      }),
  ];
  const targets: Readonly<Record<string, Partial<Record<Measure, number>>>> = {
    now: { now: 1 },
    before: { before: 1 },
    change: { now: 1, before: -1 },
    gap: { gap: 1 },
    share: { share: 1 },
  };
  const basis = reduced(published);
  return groupsOf(atoms, minimum).flatMap((group) =>
    Object.entries(targets).flatMap(([name, weights]) =>
      follows(
        basis,
        row(weights, (atom) => group.includes(atom)),
      )
        ? [`${name}: ${group.map(({ unit, stage, size }) => `${unit} ${stage} ${size}`).join(' + ')}`]
        : [],
    ),
  );
}

/** All groups of whole atoms with few subjects. */
function groupsOf(atoms: readonly Atom[], minimum: number): readonly (readonly Atom[])[] {
  const groups: (readonly Atom[])[] = [];
  const search = (from: number, group: readonly Atom[], size: number): void => {
    if (group.length > 0) groups.push(group);
    for (let at = from; at < atoms.length; at += 1) {
      const atom = atoms[at] as Atom;
      if (size + atom.size < minimum) search(at + 1, [...group, atom], size + atom.size);
    }
  };
  search(0, [], 0);
  return groups;
}

const NOTHING = 1e-9;

/** Rows in echelon form: each has a leading 1 that no other row has. */
function reduced(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const basis: (readonly number[])[] = [];
  for (const row of rows) {
    const rest = without(basis, row);
    const lead = rest.findIndex((value) => Math.abs(value) > NOTHING);
    if (lead < 0) continue;
    const own = rest.map((value) => value / (rest[lead] as number));
    basis.forEach((other, at) => {
      basis[at] = other.map((value, place) => value - (other[lead] as number) * (own[place] as number));
    });
    basis.push(own);
  }
  return basis;
}

/** What is left of a row when everything that the basis explains is taken off. */
function without(basis: readonly (readonly number[])[], row: readonly number[]): readonly number[] {
  let rest = row;
  for (const own of basis) {
    const lead = own.findIndex((value) => Math.abs(value) > NOTHING);
    const times = rest[lead] as number;
    if (times !== 0) rest = rest.map((value, place) => value - times * (own[place] as number));
  }
  return rest;
}

const follows = (basis: readonly (readonly number[])[], row: readonly number[]): boolean =>
  without(basis, row).every((value) => Math.abs(value) < NOTHING);

/**
 * How many are withheld, where it follows from how many left their one blank: those who take part less those with a value.
 * `null` where nothing tells.
 */
export function withheldTold({ grades, gradeTotals, indicators }: Rollup, place: Place): number | null {
  const cell = [...grades, ...gradeTotals].find(
    (one) => one.standard === STANDARD && one.unit === place.unit && one.stage === place.stage,
  );
  const row = indicators.find(({ indicator }) => indicator === BLANK);
  if (!cell || !row) return null;
  if (cell.withheld !== null) return cell.withheld;
  const n =
    place.unit === null && place.stage === null
      ? row.n
      : place.stage === null
        ? row.units.find(({ unit }) => unit === place.unit)?.n
        : place.unit === null
          ? row.stages.find(({ stage }) => stage === place.stage)?.n
          : null;
  return n === null || n === undefined ? null : cell.n - n;
}
