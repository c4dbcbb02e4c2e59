import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { Ranking } from '../model/generated/documents.js';
import { unitName } from '../model/reporting-units.js';
import { gradeWord } from '../output/decide-text.js';
import { rankingCsv, rankingText } from '../output/ranking-text.js';
import type { Places } from '../statistics/ranking-places.js';
import { type Assessment, allStandards } from '../workflows/assessment.js';
import { type AwardRule, awardRule, gradeRule, titleRule } from '../workflows/decide/award-rule.js';
import type { KeptResult } from '../workflows/decide/known.js';
import { type RankingWishes, rankingDocument } from '../workflows/rank/rank.js';
import type { NameShown } from '../workflows/rank/ranked-row.js';
import type { RankingDesk } from '../workflows/rank/ranking-desk.js';
import { type NamedRanking, rankingBook } from '../workflows/rank/tables.js';
import { exitOfFindings } from './exit-codes.js';
import { inYear, receiptErrors, type YearOptions, type YearSource } from './export-source.js';
import { refusal, toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { nearest } from './nearest.js';
import { toldOfSummaries } from './summaries-given.js';
import { usageError } from './usage.js';
import { writeOutput } from './whole-file.js';

export interface RankOptions extends YearOptions {
  /** One award, or one standard; without either all that the programme assesses. */
  readonly award?: string | undefined;
  readonly standard?: string | undefined;
  /** Only lists of this name. */
  readonly list?: string | undefined;
  readonly public: boolean;
  readonly names: boolean;
  /** `12`, or `小学=3`; several. */
  readonly places: readonly string[];
  readonly day?: string | undefined;
  readonly csv?: string | undefined;
  readonly xlsx?: string | undefined;
}

/** Ranks what paths or a workspace hold: text to stdout, CSV and workbook where asked for. */
export function rankYear(paths: readonly string[], options: RankOptions): Promise<ToldEnding> {
  const places = placesAsked(options.places);
  return inYear(paths, options, async (year) => {
    const rules = rulesOf(year.assessment, options);
    if (!Array.isArray(rules)) return refusal(rules.findings, options);
    const desk = await deskOf(year, options);
    const wishes: RankingWishes = {
      audience: options.public ? 'public' : 'internal',
      names: namesShown(options),
      places,
    };
    const made = rankingsBy(desk, rules, wishes);
    checkLists(made.rankings, options, places);
    const told = await toldOfSummaries(year, desk.records.results.length, made.findings);
    const rankings = made.rankings.map(({ rule, ranking }) =>
      named(year.assessment, rule, only(ranking, options.list)),
    );
    return ending(year, rankings, { options, findings: [...year.findings, ...told] });
  });
}

/** How persons are named: by number within the office, redacted to the public; in full only where it is asked for. */
export const namesShown = (options: { readonly public: boolean; readonly names: boolean }): NameShown => {
  if (options.names) return 'full';
  return options.public ? 'redacted' : 'numbers';
};

/** The rankings of all awards of the year and of its other scored standards, of results that were read already. */
export async function allRankings(
  year: YearSource,
  results: readonly KeptResult[],
  wishes: RankingWishes,
): Promise<{ readonly rankings: readonly NamedRanking[]; readonly findings: readonly Finding[] }> {
  const rules = allRules(year.assessment, wishes.audience === 'public');
  const desk = await deskFor(year, results);
  const { rankings, findings } = rankingsBy(desk, rules, wishes);
  return {
    rankings: rankings.map(({ rule, ranking }) => named(year.assessment, rule, ranking)),
    findings: await toldOfSummaries(year, results.length, findings),
  };
}

interface RuledRanking {
  readonly rule: AwardRule;
  readonly ranking: Ranking;
}

function rankingsBy(
  desk: RankingDesk,
  rules: readonly AwardRule[],
  wishes: RankingWishes,
): { readonly rankings: readonly RuledRanking[]; readonly findings: readonly Finding[] } {
  const made = rules.map((rule) => ({ rule, outcome: rankingDocument(desk, rule, wishes) }));
  return {
    rankings: made.flatMap(({ rule, outcome }) => (outcome.ok ? [{ rule, ranking: outcome.value }] : [])),
    findings: made.flatMap(({ outcome }) => outcome.findings),
  };
}

/** A usage error for a list that no ranking has; where nothing is ranked nobody knows which there would be. */
function checkLists(made: readonly RuledRanking[], { list }: RankOptions, places: Places): void {
  const known = [...new Set(made.flatMap(({ ranking }) => ranking.lists.map((one) => one.list)))];
  if (known.length === 0) return;
  const asked = [
    ...(list === undefined ? [] : [{ flag: '--list', found: list }]),
    ...[...places.lists.keys()].map((found) => ({ flag: '--places', found })),
  ];
  const wrong = asked.find(({ found }) => !known.includes(found));
  if (wrong !== undefined)
    throw usageError('usage.rankingList', { ...wrong, known: known.join('、'), near: nearest(wrong.found, known) });
}

/** What `--places` says; a usage error for anything else than numbers and `NAME=NUMBER`. */
export function placesAsked(asked: readonly string[]): Places {
  const lists = new Map<string, number>();
  let together: number | null = null;
  for (const text of asked) {
    const [, list, count] = /^(?:(.+)=)?(\d{1,6})$/.exec(text) ?? [];
    if (count === undefined) throw usageError('usage.places', { found: text });
    if (list === undefined) together = Number(count);
    else lists.set(list, Number(count));
  }
  return { together, lists };
}

/** The rules asked for; without a wish all. */
function rulesOf(
  assessment: Assessment,
  { award, standard, public: isPublic }: RankOptions,
): AwardRule[] | { readonly findings: readonly Finding[] } {
  if (award !== undefined && standard !== undefined) throw usageError('usage.awardOrStandard');
  const wanted =
    award === undefined
      ? standard === undefined
        ? null
        : knownStandard(assessment, standard, isPublic)
      : (isPublic ? titleRule : awardRule)(assessment, award);
  if (wanted) return wanted.ok ? [wanted.value] : wanted;
  return allRules(assessment, isPublic);
}

/** To the public a list for every title that the programme aims at; for the office every standard that gives points. */
const allRules = (assessment: Assessment, isPublic: boolean): AwardRule[] =>
  isPublic ? titleRules(assessment) : standardRules(assessment);

/** A title that no standard of the year is about cannot be listed; `listedTitles` tells it. */
const titleRules = (assessment: Assessment): AwardRule[] =>
  assessment.programme.targets.flatMap(({ award }) => {
    const rule = titleRule(assessment, award);
    return rule.ok ? [rule.value] : [];
  });

/** A rule for every award of the year, and for every scored standard without one. */
const standardRules = (assessment: Assessment): AwardRule[] =>
  allStandards(assessment).flatMap((one) => {
    const rule = ruleOfStandard(assessment, one.id);
    return rule.ok && (rule.value.best !== null || one.indicators.length > 0) ? [rule.value] : [];
  });

/** The rule of a standard that a user names; a usage error tells those that there are. */
function knownStandard(assessment: Assessment, name: string, isPublic: boolean): ReturnType<typeof gradeRule> {
  const rule = ruleOfStandard(assessment, name, isPublic ? titleRule : awardRule);
  if (rule.ok) return rule;
  const known = allStandards(assessment).map(({ id, title }) => `${title.zh}（${id}）`);
  throw usageError('usage.standard', { found: name, known: known.join('、') });
}

/** The award of a standard where it has one by that rule, else its grades alone. */
function ruleOfStandard(assessment: Assessment, name: string, ruleOf = awardRule): ReturnType<typeof gradeRule> {
  const graded = gradeRule(assessment, name);
  if (!graded.ok) return graded;
  const { award } = graded.value.standard;
  const own = award === undefined ? graded : ruleOf(assessment, award);
  return own.ok ? own : graded;
}

async function deskOf(year: YearSource, { day }: RankOptions): Promise<RankingDesk> {
  const results: KeptResult[] = [];
  for await (const kept of year.results()) results.push(kept);
  return deskFor(year, results, day);
}

/** `day` is the one on which titles must be in force: that of the paper, unless another is asked for. */
async function deskFor(year: YearSource, results: readonly KeptResult[], day?: string): Promise<RankingDesk> {
  const { assessment, desk, groupStages } = year;
  const issued = await year.issued();
  return {
    assessment,
    lists: { stages: assessment.stages, groupStages },
    records: { results, awards: await year.awards(), receiptErrors: await receiptErrors(year) },
    hasher: desk.hasher,
    stamp: { ...desk.stamp, issued },
    on: day ?? issued,
  };
}

const only = (ranking: Ranking, list: string | undefined): Ranking =>
  list === undefined ? ranking : { ...ranking, lists: ranking.lists.filter((one) => one.list === list) };

const named = ({ programme }: Assessment, { name, standard }: AwardRule, ranking: Ranking): NamedRanking => ({
  ranking,
  names: {
    name,
    unit: (id) => unitName(programme, id),
    grade: (code) => gradeWord(standard, code, ranking.lang),
  },
});

/** Whether something is missing that only a workspace has: reviews, receipts, decisions. */
const isOpenForWant = async (year: YearSource, rankings: readonly NamedRanking[]): Promise<boolean> =>
  rankings.some(({ ranking }) =>
    ranking.lists.some(({ rows }) =>
      rows.some(({ conditions = [] }) => conditions.some(({ met }) => met === 'unknown')),
    ),
  ) && (await year.ledger()) === null;

async function ending(
  year: YearSource,
  rankings: readonly NamedRanking[],
  { options, findings }: { readonly options: RankOptions; readonly findings: readonly Finding[] },
): Promise<ToldEnding> {
  const { desk, assessment, findings: read } = year;
  const { lang, csv, xlsx, award, standard } = options;
  const { programme } = assessment;
  const written = [csv, xlsx].filter((path) => path !== undefined);
  if (csv !== undefined) await writeOutput(csv, rankingCsv(rankings, lang));
  if (xlsx !== undefined) {
    const title = `${programme.areaName}${programme.schoolYear}`;
    await writeOutput(
      xlsx,
      await desk.workbook.tables(rankingBook(rankings, { title, date: await year.issued(), language: lang })),
    );
  }
  const all = [...new Set([...read, ...findings])];
  const told = [
    ...((await isOpenForWant(year, rankings)) ? [word('ranking.filesOnly', lang)] : []),
    ...(written.length === 0 ? [] : [word('ranking.written', lang, { paths: written.join('、') })]),
  ];
  const isOne = award !== undefined || standard !== undefined;
  return {
    code: exitOfFindings(all),
    told: [...toldFindings(all, lang), ...told],
    text: rankings.map(({ ranking, names }) => rankingText(ranking, names, lang)).join('\n\n'),
    json: isOne ? (rankings[0]?.ranking ?? null) : rankings.map(({ ranking }) => ranking),
  };
}
