import { envelope, reference } from '../../documents/envelope.js';
import { nameBasedId } from '../../documents/hasher.js';
import { leafHash, merkleRoot } from '../../documents/merkle.js';
import { type Finding, type Outcome, success } from '../../model/finding.js';
import type { Ranking } from '../../model/generated/documents.js';
import type { Places } from '../../statistics/ranking-places.js';
import { type AwardRule, scoringStandard } from '../decide/award-rule.js';
import { propose } from '../decide/propose.js';
import { knownFrom } from './known-results.js';
import { listNames } from './list-of.js';
import { type RankingOrder, rankedStandards, rankingOrder } from './order.js';
import { publicVersion } from './public-version.js';
import { rankedLists } from './ranked-lists.js';
import { type NameShown, rankedRow } from './ranked-row.js';
import type { RankingDesk } from './ranking-desk.js';

/** How a ranking is asked for. */
export interface RankingWishes {
  readonly audience: Ranking['audience'];
  readonly names: NameShown;
  readonly places: Places;
}

/**
 * The ranking of one award, or of one standard that leads to none: all with a total in their order, each with what
 * speaks for and against an award. Ties at the cut stay open (JY7132); a wrong order in the standard fails (JY7131).
 */
export function rankingDocument(desk: RankingDesk, rule: AwardRule, wishes: RankingWishes): Outcome<Ranking> {
  const standards = rankedStandards(desk.assessment, rule);
  const { scoring } = standards;
  const order = rankingOrder(desk.assessment.programme, standards);
  if (!order.ok) return order;
  const known = knownFrom(desk.records, rule);
  const context = { assessment: desk.assessment, known, rule, on: desk.on };
  // Conditions only: with a place for everybody nobody is refused for want of one.
  const { proposals } = propose(context, { places: known.results.length, allocation: 'together' });
  const rows = proposals
    .map((proposal) => rankedRow({ ...desk, rule, scoring, order: order.value, names: wishes.names }, proposal))
    // By conditions only, the points are those of another ranking: the whole list would repeat it.
    .filter(({ row }) => scoring.id === rule.standard.id || row.eligibility !== 'not-eligible' || row.awarded);
  const names = listNames(desk.assessment.schoolTypes, desk.lists.stages);
  const lists = rankedLists(rows, { places: wishes.places, order: order.value, names });
  const whole: Ranking = {
    ...headOf(desk, rule, order.value),
    basis: basisOf(desk, rule),
    audience: 'internal',
    lists,
  };
  const ranking =
    wishes.audience === 'public'
      ? publicVersion(whole, desk, { award: rule.award, names: wishes.names, lists: names })
      : whole;
  return success(ranking, [...emptyFindings(ranking, rule), ...tieFindings(ranking, rule)]);
}

function headOf({ assessment, hasher, stamp }: RankingDesk, rule: AwardRule, order: RankingOrder) {
  const { programme } = assessment;
  const { comparing, terms, atCutoff } = order;
  const scoredBy = scoringStandard(rule);
  return {
    kind: 'ranking' as const,
    ...envelope(stamp),
    id: nameBasedId(hasher, 'ranking', programme.id, rule.award),
    programme: reference(hasher, programme),
    schoolYear: programme.schoolYear,
    standard: reference(hasher, rule.standard),
    ...(scoredBy === rule.standard.id ? {} : { scoredBy }),
    ...(rule.best === null ? {} : { award: rule.award }),
    method: 'competition' as const,
    compare: comparing,
    order: terms.map(({ text, zh, en }) => ({ term: text, zh, en })),
    ...(atCutoff === undefined ? {} : { atCutoff }),
  };
}

/** Names the results that were ranked, so that anybody who has them can tell whether these are the ones. */
function basisOf({ records, hasher }: RankingDesk, rule: AwardRule): Ranking['basis'] {
  const own = records.results.filter(({ result }) => result.standard.id === scoringStandard(rule));
  const ranked = own.filter(({ result }) => result.status === 'scored');
  const leaves = ranked.map(({ sha256 }) => sha256).sort();
  return {
    results: ranked.length,
    notApplied: own.length - ranked.length,
    root:
      leaves.length === 0
        ? null
        : merkleRoot(
            hasher,
            leaves.map((digest) => leafHash(hasher, digest)),
          ),
  };
}

/** JY7130 where nothing is ranked; to the public, who sees no ranks, JY7133 where nobody holds the title. */
function emptyFindings({ audience, basis, lists }: Ranking, { name }: AwardRule): readonly Finding[] {
  const isEmpty = audience === 'public' ? lists.length === 0 : basis.results === 0;
  return isEmpty ? [{ code: audience === 'public' ? 'JY7133' : 'JY7130', where: { label: name } }] : [];
}

const tieFindings = ({ lists }: Ranking, { name }: AwardRule): readonly Finding[] =>
  lists.flatMap(({ list, rows, cut, places }) =>
    cut === null || cut.panel.length === 0
      ? []
      : [
          {
            code: 'JY7132',
            where: { label: `${name} ${list}` },
            found: rows
              .filter(({ place }) => place === 'panel')
              .map(({ school, subject }) => (subject.id === school.id ? school.name : `${school.name} ${subject.name}`))
              .join('、'),
            params: { places: places ?? 0, open: cut.open },
          },
        ],
  );
