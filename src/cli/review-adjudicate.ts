import { readFile } from 'node:fs/promises';
import { word } from '../messages/ui/words.js';
import type { Adjudication, Standard } from '../model/generated/documents.js';
import { gradeName } from '../output/score-text.js';
import { allStandards } from '../workflows/assessment.js';
import { adjudicate } from '../workflows/review/adjudicate.js';
import { checkedDate } from './base-command.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { toldPlaces } from './form-files.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { chosenSchools } from './review-schools.js';
import { usageError } from './usage.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface AdjudicateOptions extends WorkspaceOptions {
  /** Code or name of the school. */
  readonly school: string;
  /** Number of a group; else the school itself. */
  readonly subject?: string | undefined;
  /** Id of a standard, or the part after the slash; needed where the subject has results under several. */
  readonly standard?: string | undefined;
  /** `A1=3`. */
  readonly indicators: readonly string[];
  /** JSON file with the scores: `{ "A1": "3" }`, or `[{ "indicator": "A1", "awarded": "3", "reason": "…" }]`. */
  readonly scores?: string | undefined;
  /** `P01` or `P01:单位`, divided by commas. */
  readonly panel: string;
  readonly reason: string;
  readonly on?: string | undefined;
  readonly replace?: string | undefined;
  /** Reason for deciding although no gap is over the limit. */
  readonly anyway?: string | undefined;
}

/** Enters what a panel decided about one subject, and scores it again. */
export const adjudicateSubject = (options: AdjudicateOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { desk, store, actor, clock } = workspace;
    const [school = ''] = chosenSchools(workspace, { schools: [options.school] });
    const subject = options.subject ?? school;
    const standard = await standardOf(workspace, { school, subject, named: options.standard });
    const order = {
      school,
      subject,
      standard: standard.id,
      scores: await scoresOf(options),
      panel: panelOf(options, workspace),
      reason: options.reason,
      on: checkedDate('--on', options.on) ?? clock().slice(0, 10),
      actor,
      at: clock(),
      ...(options.replace === undefined ? {} : { replace: options.replace }),
      ...(options.anyway === undefined ? {} : { anyway: options.anyway }),
    };
    const done = await adjudicate({ desk, store }, order);
    const told = toldPlaces(done.findings, options.lang);
    if (!done.ok) return { code: exitOfFindings(done.findings), told };
    const { outcome, document, result } = done.value;
    const who = [result.school.name, ...(subject === school ? [] : [`${subject} ${result.subject.name}`])].join(' ');
    const grade = gradeName(result, options.lang);
    const total = (result.final ?? result).total ?? '—';
    const text =
      outcome === 'unchanged'
        ? word('review.adjudicated.unchanged', options.lang, { who })
        : word('review.adjudicated', options.lang, { who, count: document.scores.length, total, grade });
    return { code: EXIT.fine, told, text, json: { outcome, adjudication: document } };
  });

interface Asked {
  readonly school: string;
  readonly subject: string;
  readonly named: string | undefined;
}

/** The standard that is meant: the named one, or the only one that the subject has a result under. */
async function standardOf({ desk, store }: Workspace, { school, subject, named }: Asked): Promise<Standard> {
  const held = (await store.heads(`result/${school}/${subject}/`)).map(({ brief }) => String(brief['standard']));
  const standards = allStandards(desk.assessment).filter(({ id }) => held.includes(id));
  const meant = standards.filter(({ id }) => named === undefined || id === named || id.endsWith(`/${named}`));
  const [only] = meant;
  if (only && meant.length === 1) return only;
  const known = standards.map(({ id, title }) => `${id}（${title.zh}）`).join('、');
  throw known === '' ? usageError('usage.noResultOf', { found: subject }) : usageError('usage.standardOf', { known });
}

const DECIMAL = /^\d{1,3}(?:\.\d{1,6})?$/;
const INDICATOR = /^[A-Z][A-Z0-9.]{0,11}$/;

type Score = Adjudication['scores'][number];

async function scoresOf({ indicators, scores: path }: AdjudicateOptions): Promise<readonly Score[]> {
  const typed = indicators.map((text): Score => {
    const [indicator = '', awarded = ''] = text.split('=').map((part) => part.trim());
    return checkedScore({ indicator, awarded }, text);
  });
  const listed = path === undefined ? [] : scoresIn(await readFile(path, 'utf8').catch(() => ''), path);
  const scores = [...typed, ...listed];
  const doubled = scores.find(
    ({ indicator }, place) => scores.findIndex((one) => one.indicator === indicator) !== place,
  );
  if (doubled) throw usageError('usage.indicatorTwice', { found: doubled.indicator });
  if (scores.length === 0) throw usageError('usage.noScores');
  return scores;
}

function checkedScore(score: Score, text: string): Score {
  if (INDICATOR.test(score.indicator) && DECIMAL.test(score.awarded)) return score;
  throw usageError('usage.score', { found: text });
}

function scoresIn(text: string, path: string): readonly Score[] {
  const parsed = parsedJson(text);
  const wrong = usageError('usage.jsonLike', {
    path,
    example: '{"A1": "3"} 或 [{"indicator": "A1", "awarded": "3", "reason": "……"}]',
  });
  if (typeof parsed !== 'object' || parsed === null) throw wrong;
  const entries: readonly unknown[] = Array.isArray(parsed)
    ? (parsed as readonly unknown[])
    : Object.entries(parsed as Readonly<Record<string, unknown>>).map(([indicator, awarded]) => ({
        indicator,
        awarded,
      }));
  return entries.map((entry) => {
    if (typeof entry !== 'object' || entry === null) throw wrong;
    const { indicator, awarded, reason } = entry as Record<string, unknown>;
    const score = { indicator: String(indicator), awarded: String(awarded) };
    return checkedScore(
      { ...score, ...(typeof reason === 'string' ? { reason } : {}) },
      `${score.indicator}=${score.awarded}`,
    );
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const MOST_MEMBERS = 15;
/** A number or a code with a digit in it, such as `P01`, `3` or `评02`; a name has none. */
const MEMBER = /^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N}_.-]{0,59}$/u;

function panelOf({ panel }: AdjudicateOptions, { desk }: Workspace): Adjudication['panel'] {
  const members = panel
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [id = '', body = desk.assessment.programme.issuer.name] = part.split(/[:：]/);
      return { id, body };
    });
  if (members.length > 0 && members.length <= MOST_MEMBERS && members.every(({ id }) => MEMBER.test(id)))
    return members;
  throw usageError('usage.panel', { most: MOST_MEMBERS, found: panel });
}
