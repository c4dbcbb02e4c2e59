import type { Finding } from '../model/finding.js';
import { compare, type Rational } from '../model/rational.js';
import { type BoundedUnit, boundedShares } from '../statistics/bounded-allocation.js';
import { mayApplyAgain } from './alternate-years.js';

/** Somebody who may be selected. */
export interface Candidate {
  readonly id: string;
  readonly school: string;
  readonly unit: string;
  readonly total: Rational;
  /** What decides among equal totals, in the declared order; the higher comes first. */
  readonly keys: readonly Rational[];
  /** The last school year for which it got the award. */
  readonly lastWon?: string;
}

/** How many are selected, and how the places are shared out. */
export interface SelectionRule {
  readonly places: number;
  /** Weights of the reporting units (by eligible, by teachers …); without them all compete together. */
  readonly units?: readonly { readonly id: string; readonly weight: number }[];
  /** Each unit with anybody to select gets at least so many. */
  readonly floor?: number;
  readonly maxPerSchool?: number;
  /** Who won may apply again after so many years: 2 is every other year (隔年). */
  readonly everyYears?: number;
  readonly schoolYear: string;
}

/** Equals of whom not all can have a place: the panel chooses `open` of them; nothing else breaks a tie. */
export interface PanelChoice {
  readonly unit: string | null;
  readonly candidates: readonly string[];
  readonly open: number;
  /** The places end among them, or those of a school do. */
  readonly because: 'cut' | 'school';
}

export interface Selection {
  readonly selected: readonly string[];
  readonly panel: readonly PanelChoice[];
  readonly notSelected: readonly { readonly id: string; readonly because: 'cut' | 'school' | 'alternate-year' }[];
  /** Places by unit, as they were shared out; without units one line. */
  readonly places: readonly { readonly unit: string | null; readonly places: number; readonly unfilled: number }[];
  readonly findings: readonly Finding[];
}

/**
 * Selects the best for the places there are: who won too lately is left out (JY6131), places are shared out by the
 * largest remainder between what a unit must and can fill, then the ranking decides by total and declared keys. Ties
 * across the cut go to the panel (JY6132), all of them; places that nobody can fill are told (JY6133), and so are
 * candidates of a unit that gets no share because it is not among the units (JY6134).
 */
export function select(candidates: readonly Candidate[], rule: SelectionRule): Selection {
  const [open, resting] = parted(candidates, (one) => mayApplyAgain(one.lastWon, rule.schoolYear, rule.everyYears));
  const strangers = open.filter(({ unit }) => rule.units && !rule.units.some(({ id }) => id === unit));
  const groups = rule.units ? rule.units.map(({ id }) => id) : [null];
  const fields = groups.map((unit) => ({ unit, field: open.filter((one) => unit === null || one.unit === unit) }));
  const places = placesOf(fields, rule);
  const cuts = fields.map(({ unit, field }, index) => ({
    unit,
    places: places[index] ?? 0,
    ...cutField(field, places[index] ?? 0, rule.maxPerSchool ?? Number.POSITIVE_INFINITY),
  }));
  const panel = cuts.flatMap(({ unit, panel: choices }) => choices.map((choice) => ({ unit, ...choice })));
  return {
    selected: cuts.flatMap(({ selected }) => selected),
    panel,
    notSelected: [
      ...cuts.flatMap(({ out }) => out),
      ...strangers.map(({ id }) => ({ id, because: 'cut' as const })),
      ...resting.map(({ id }) => ({ id, because: 'alternate-year' as const })),
    ],
    places: cuts.map(({ unit, places: given, unfilled }) => ({ unit, places: given, unfilled })),
    findings: [
      ...resting.map(({ id, lastWon }): Finding => about('JY6131', id, { lastWon: lastWon ?? '' })),
      ...panel.map(tieFinding),
      ...unfilledFindings(rule.places, cuts),
      ...strangers.map(({ id, unit }): Finding => about('JY6134', id, { unit })),
    ],
  };
}

const about = (code: string, subject: string, params: Record<string, string | number>): Finding => ({
  code,
  where: {},
  subject,
  params,
});

function parted<T>(list: readonly T[], test: (entry: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(test), list.filter((entry) => !test(entry))];
}

interface Field {
  readonly unit: string | null;
  readonly field: readonly Candidate[];
}

/** How many can be selected from a field at most: no school gives more than it may. */
function roomOf(field: readonly Candidate[], maxPerSchool: number): number {
  const bySchool = new Map<string, number>();
  for (const { school } of field) bySchool.set(school, (bySchool.get(school) ?? 0) + 1);
  return [...bySchool.values()].reduce((sum, count) => sum + Math.min(count, maxPerSchool), 0);
}

function placesOf(fields: readonly Field[], rule: SelectionRule): readonly number[] {
  const max = rule.maxPerSchool ?? Number.POSITIVE_INFINITY;
  const { units } = rule;
  if (!units) return [rule.places];
  const bounded = fields.map(({ field }, index): BoundedUnit => {
    const room = roomOf(field, max);
    const { id, weight } = units[index] ?? { id: '', weight: 0 };
    return { id, weight, least: Math.min(rule.floor ?? 0, room), most: room };
  });
  return boundedShares(bounded, rule.places).map(({ places }) => places);
}

interface FieldCut {
  readonly selected: readonly string[];
  readonly panel: readonly Omit<PanelChoice, 'unit'>[];
  readonly out: readonly { readonly id: string; readonly because: 'cut' | 'school' }[];
  readonly unfilled: number;
}

/** Goes down the ranking, equals together, while there are places. */
function cutField(field: readonly Candidate[], places: number, maxPerSchool: number): FieldCut {
  const taken = new Map<string, number>();
  const cut = {
    selected: [] as string[],
    panel: [] as Omit<PanelChoice, 'unit'>[],
    out: [] as FieldCut['out'][number][],
  };
  let left = places;
  for (const equals of inRanks(field)) {
    const room = (school: string): number => maxPerSchool - (taken.get(school) ?? 0);
    const [able, full] = parted(equals, ({ school }) => room(school) > 0);
    cut.out.push(...full.map(({ id }) => ({ id, because: 'school' as const })));
    const most = [...bySchool(able)].reduce((sum, [school, own]) => sum + Math.min(own.length, room(school)), 0);
    if (left === 0) cut.out.push(...able.map(({ id }) => ({ id, because: 'cut' as const })));
    else if (most > left) cut.panel.push({ candidates: able.map(({ id }) => id), open: left, because: 'cut' });
    else takeBySchool(able, room, cut);
    for (const [school, own] of bySchool(able))
      taken.set(school, (taken.get(school) ?? 0) + Math.min(own.length, room(school)));
    left -= Math.min(left, most);
  }
  return { ...cut, unfilled: left };
}

/** All equals have a place; only where a school may not have so many, the panel chooses among its own. */
function takeBySchool(
  able: readonly Candidate[],
  room: (school: string) => number,
  cut: { selected: string[]; panel: Omit<PanelChoice, 'unit'>[] },
): void {
  for (const [school, own] of bySchool(able)) {
    const ids = own.map(({ id }) => id);
    if (own.length <= room(school)) cut.selected.push(...ids);
    else cut.panel.push({ candidates: ids, open: room(school), because: 'school' });
  }
}

function bySchool(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const schools = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    schools.set(candidate.school, [...(schools.get(candidate.school) ?? []), candidate]);
  return schools;
}

/** Negative when `a` ranks before `b`; 0 for equals, whom no declared key parts. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  const byTotal = compare(b.total, a.total);
  if (byTotal !== 0) return byTotal;
  for (const [place, key] of a.keys.entries()) {
    const other = b.keys[place];
    const byKey = other === undefined ? 0 : compare(other, key);
    if (byKey !== 0) return byKey;
  }
  return 0;
}

/** Equals together, best first; within equals in the order of their ids, which decides nothing. */
function inRanks(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const sorted = [...candidates].sort((a, b) => compareCandidates(a, b) || (a.id < b.id ? -1 : 1));
  const ranks: Candidate[][] = [];
  for (const candidate of sorted) {
    const rank = ranks.at(-1);
    const first = rank?.[0];
    if (rank && first && compareCandidates(first, candidate) === 0) rank.push(candidate);
    else ranks.push([candidate]);
  }
  return ranks;
}

const tieFinding = ({ unit, candidates, open }: PanelChoice): Finding => ({
  code: 'JY6132',
  where: {},
  params: { candidates: candidates.join('、'), open, ...(unit === null ? {} : { unit }) },
});

/** Places that nobody can fill: those of the fields, and those that no field had room for. */
function unfilledFindings(
  places: number,
  cuts: readonly { readonly places: number; readonly unfilled: number }[],
): readonly Finding[] {
  const given = cuts.reduce((sum, cut) => sum + cut.places, 0);
  const unfilled = Math.max(0, places - given) + cuts.reduce((sum, cut) => sum + cut.unfilled, 0);
  return unfilled === 0
    ? []
    : [{ code: 'JY6133', where: {}, found: String(places - unfilled), expected: String(places) }];
}
