import { word } from '../../messages/ui/words.js';
import type { Result } from '../../model/generated/documents.js';
import { compare, decimal, type Rational, rational, subtract, toDecimal } from '../../model/rational.js';
import { PAPER_LANGUAGE } from './feedback.js';

/** Those a subject is compared with: schools of one category, groups of one stage; never by name. */
export interface PeerGroup {
  readonly name: string;
  /** Printed totals of all of them, the subject's own among them, in any order. */
  readonly totals: readonly string[];
}

/** With fewer peers a histogram would show single neighbours. */
export const LEAST_PEERS = 5;

/** Whom a subject is compared with, as a key; persons apply one by one and are compared with nobody (`null`). */
export function peersOf({ standard, school, subject }: Pick<Result, 'standard' | 'school' | 'subject'>): string | null {
  if (subject.grain === 'person') return null;
  return `${standard.id} ${subject.id === school.id ? school.category : (subject.stage ?? school.stages.join('、'))}`;
}

/** Place and distribution; `rows` is empty where there are too few peers. */
export interface PeerView {
  readonly sentence: string;
  readonly rows: readonly { readonly label: string; readonly count: string }[];
  /** The highest count: where the bars end. */
  readonly most: number;
}

/** Where a total stands among those of its peers; equal totals share a place (1, 2, 3, 3, 5). */
export function peerView(own: string, { name: peers, totals }: PeerGroup, who: 'school' | 'group'): PeerView {
  const count = totals.length;
  if (count < LEAST_PEERS) {
    const sentence = word(`papers.peers.${who}.few`, PAPER_LANGUAGE, { peers, count, least: LEAST_PEERS });
    return { sentence, rows: [], most: 0 };
  }
  const score = decimal(own);
  const differences = totals.map((total) => compare(decimal(total), score));
  const rank = differences.filter((difference) => difference > 0).length + 1;
  const same = differences.filter((difference) => difference === 0).length;
  const sentence = word(`papers.peers.${who}.place`, PAPER_LANGUAGE, {
    peers,
    count,
    rank,
    same: same > 1 ? same : undefined,
  });
  const bands = trimmed(BANDS.map((band) => ({ band, count: totals.filter((total) => within(band, total)).length })));
  const rows = bands.map(({ band, count }) => ({ label: bandLabel(band, own, who), count: String(count) }));
  return { sentence, rows, most: Math.max(1, ...bands.map(({ count }) => count)) };
}

/** From `low` on, below `high`; `null` has no end. Highest first. */
interface Band {
  readonly low: number | null;
  readonly high: number | null;
}

const LOWEST = 60;
const HIGHEST = 100;
const WIDTH = 5;

const BANDS: readonly Band[] = [
  { low: HIGHEST, high: null },
  ...Array.from({ length: (HIGHEST - LOWEST) / WIDTH }, (_, place) => {
    const high = HIGHEST - place * WIDTH;
    return { low: high - WIDTH, high };
  }),
  { low: null, high: LOWEST },
];

function within({ low, high }: Band, total: string): boolean {
  const score = decimal(total);
  return (low === null || compare(score, rational(low)) >= 0) && (high === null || compare(score, rational(high)) < 0);
}

type Counted = readonly { readonly band: Band; readonly count: number }[];

/** Empty bands above the best and below the last are left out. */
function trimmed(bands: Counted): Counted {
  const filled = bands.map(({ count }) => count > 0);
  return bands.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
}

const STEP: Rational = decimal('0.01');

function bandLabel(band: Band, own: string, who: 'school' | 'group'): string {
  const label = bandName(band);
  return within(band, own) ? word(`papers.peers.${who}.own`, PAPER_LANGUAGE, { band: label }) : label;
}

function bandName({ low, high }: Band): string {
  if (high === null) return word('papers.peers.top', PAPER_LANGUAGE, { low: low ?? 0 });
  if (low === null) return word('papers.peers.below', PAPER_LANGUAGE, { high });
  const last = toDecimal(subtract(rational(high), STEP), 2);
  return word('papers.peers.band', PAPER_LANGUAGE, { low, high: last });
}
