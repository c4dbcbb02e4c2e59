import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { word } from '../messages/ui/words.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Award, Language } from '../model/generated/documents.js';
import { csvTable } from '../output/csv-table.js';
import { type DecisionView, decisionsText, gradeWord, proposalsText } from '../output/decide-text.js';
import { redactedHolder } from '../workflows/awards/person-name.js';
import { type AwardRule, awardRule, gradeRule } from '../workflows/decide/award-rule.js';
import type { ConditionContext } from '../workflows/decide/conditions.js';
import { confirmRows } from '../workflows/decide/confirm.js';
import { decisionsOf, knownOf } from '../workflows/decide/known.js';
import { proposalBook, proposalTable } from '../workflows/decide/proposal-table.js';
import { type Proposals, propose, type SelectionWishes } from '../workflows/decide/propose.js';
import { csvGrid, type Grid, gridOf, returnedRows } from '../workflows/decide/read-proposals.js';
import { rankedStandards, rankingOrder } from '../workflows/rank/order.js';
import { numberAndName } from './award-names.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import { toldPlaces, writeForm } from './form-files.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import type { NamedPerson } from './named-person.js';
import { usageError } from './usage.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface DecideOptions extends WorkspaceOptions, SelectionWishes {
  readonly award?: string | undefined;
  readonly standard?: string | undefined;
  /** Day on which titles that count must be in force; else today. */
  readonly day?: string | undefined;
}

export interface PlanDecisionOptions extends DecideOptions {
  readonly out?: string | undefined;
  /** Over a table that may have been filled in. */
  readonly force?: boolean | undefined;
  /** Takes every proposal as the decision: for a rehearsal, where nobody fills in the table. */
  readonly decided?: boolean;
}

/** Proposes decisions about an award, or about the grades of a standard, and writes the table to confirm. */
export const planDecisions = (options: PlanDecisionOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const rule = ruleOf(workspace, options);
    if (!rule.ok) return refusal(rule.findings, options);
    const { assessment } = workspace.desk;
    const order = rankingOrder(assessment.programme, rankedStandards(assessment, rule.value));
    if (!order.ok) return refusal(order.findings, options);
    const context = await contextOf(workspace, rule.value, options);
    const proposals = propose(context, options);
    const told = [...toldFindings(proposals.findings, options.lang)];
    const { out: path, force = false, decided = false } = options;
    if (path !== undefined) {
      const kept = await writeProposals(workspace, rule.value, { proposals, path, force, decided });
      if (kept) return refusal([kept], options);
      told.push(word('decide.plan.written', workspace.desk.stamp.lang, { path }));
    }
    return {
      code: EXIT.fine,
      told,
      text: textOf(workspace, rule.value, proposals, options),
      json: jsonOf(rule.value, proposals),
    };
  });

function ruleOf({ desk }: Workspace, { award, standard }: DecideOptions): Outcome<AwardRule> {
  if ((award === undefined) === (standard === undefined)) throw usageError('usage.decideWhat');
  return award === undefined ? gradeRule(desk.assessment, standard ?? '') : awardRule(desk.assessment, award);
}

async function contextOf(
  { store, desk, clock }: Workspace,
  rule: AwardRule,
  { day }: DecideOptions,
): Promise<ConditionContext> {
  const known = await knownOf({ store }, rule);
  return { assessment: desk.assessment, known, rule, on: day ?? clock().slice(0, 10) };
}

interface WrittenProposals {
  readonly proposals: Proposals;
  readonly path: string;
  readonly force: boolean;
  readonly decided: boolean;
}

async function writeProposals(
  { desk }: Workspace,
  rule: AwardRule,
  { proposals, path, force, decided }: WrittenProposals,
): Promise<Finding | null> {
  const table = proposalTable(desk.assessment, rule, proposals, { decided });
  const isCsv = path.toLowerCase().endsWith('.csv');
  if (!isCsv && !path.toLowerCase().endsWith('.xlsx')) throw usageError('usage.tableFile');
  const book = proposalBook(desk.assessment, rule, { table, date: desk.stamp.issued });
  const content = isCsv ? Buffer.from(csvTable(table.header, table.rows)) : await desk.workbook.tables(book);
  return writeForm(path, content, force);
}

function textOf(
  { desk }: Workspace,
  rule: AwardRule,
  { proposals, places }: Proposals,
  { lang }: DecideOptions,
): string {
  const units = desk.assessment.programme.reportingUnits;
  const views = proposals.map((one) => ({
    ...one,
    unit: units.find(({ id }) => id === one.result.school.unit)?.name ?? one.result.school.unit,
    school: one.result.school.name,
    subject: one.result.subject.id === one.result.school.id ? '' : numberAndName(one.result.subject),
    grade: gradeWord(rule.standard, one.grade, lang),
  }));
  const given = places?.reduce((sum, unit) => sum + unit.places, 0) ?? null;
  return proposalsText(views, { award: rule.name, places: given }, lang);
}

const jsonOf = ({ award, standard }: AwardRule, { proposals, places }: Proposals) => ({
  award,
  standard: standard.id,
  places,
  proposals: proposals.map(({ result, sha256, ...proposal }) => ({
    school: result.school.id,
    subject: result.subject.id,
    result: sha256,
    ...proposal,
  })),
});

export interface ConfirmOptions extends DecideOptions {
  readonly person: NamedPerson;
}

/** Takes a table of proposals back and enters its decisions in the name of the person who confirms. */
export const confirmDecisions = (file: string, options: ConfirmOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const grid = await readGrid(workspace, file);
    const rows = grid.ok ? returnedRows(grid.value) : grid;
    if (!rows.ok) return { code: exitOfFindings(rows.findings), told: toldPlaces(rows.findings, options.lang) };
    const rule = ruleOfRows(workspace, rows.value[0]?.award ?? '');
    if (!rule.ok) return refusal(rule.findings, options);
    const { person, lang, day = person.on } = options;
    const context = await contextOf(workspace, rule.value, { ...options, day });
    const { store, desk, actor, clock } = workspace;
    const confirming = { rows: rows.value, unread: rows.findings, by: person, wishes: options, actor, at: clock() };
    const confirmed = await confirmRows({ store, ...desk }, context, confirming);
    if (!confirmed.ok) return { code: exitOfFindings(confirmed.findings), told: toldPlaces(confirmed.findings, lang) };
    const { decisions, revoked, unchanged, blank } = confirmed.value;
    const count = (outcome: string): number => decisions.filter((decision) => decision.outcome === outcome).length;
    const counts = { conferred: count('conferred'), refused: count('refused'), deferred: count('deferred') };
    return {
      code: EXIT.fine,
      told: [...toldFindings(confirmed.findings, lang), ...revoked.map((title) => revokedText(title, lang))],
      text: word('decide.confirmed', lang, { ...person, ...counts, unchanged, blank }),
      json: confirmed.value,
    };
  });

/** A title that a veto has taken away. */
const revokedText = ({ subject, number, reason }: Award, lang: Language): string =>
  word('decide.revoked', lang, {
    subject: redactedHolder(subject),
    number: number ?? subject.id,
    reason: reason ?? '',
  });

/** The rule that a table was made by; tables of grades carry their own kind of code. */
function ruleOfRows({ desk }: Workspace, award: string): Outcome<AwardRule> {
  const { assessment } = desk;
  const grades = assessment.standards.map(({ id }) => gradeRule(assessment, id));
  const found = grades.find((rule) => rule.ok && rule.value.award === award);
  return found ?? awardRule(assessment, award);
}

async function readGrid({ desk }: Workspace, file: string): Promise<Outcome<Grid>> {
  const bytes = await readFile(file).catch(() => null);
  const name = basename(file);
  if (bytes === null) return failure({ code: 'JY0112', where: { file: name }, found: file });
  if (file.toLowerCase().endsWith('.csv')) return success(csvGrid(decoded(bytes), name));
  const workbook = desk.workbook.read(bytes, name);
  return workbook.ok ? success(gridOf(workbook.value, name)) : workbook;
}

/** Text of a file as UTF-8, else as Excel and WPS write CSV on a Chinese computer. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Lists the decisions in force. */
export const listDecisions = (options: DecideOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, desk }) => {
    const { programme, registry } = desk.assessment;
    const target = programme.targets.find(({ award, zh }) => award === options.award || zh === options.award);
    const kept = [...(await decisionsOf(store, target?.award ?? options.award)).values()];
    const views = kept.map(({ decision }): DecisionView => {
      const school = [...registry.schools, ...registry.others].find(({ id }) => id === decision.school);
      return {
        award: programme.targets.find(({ award }) => award === decision.award)?.zh ?? decision.award,
        unit: programme.reportingUnits.find(({ id }) => id === school?.unit)?.name ?? '',
        school: school?.name ?? decision.school,
        subject: decision.subject === decision.school ? '' : decision.subject,
        decision,
      };
    });
    return { told: [], text: decisionsText(views, options.lang), json: kept };
  });
