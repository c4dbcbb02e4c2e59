import { word } from '../messages/ui/words.js';
import type { Assignment, Language, Registry } from '../model/generated/documents.js';
import { growingTable, nameWidth, textTable } from './table.js';
import { displayWidth } from './width.js';

/** What the text needs of each received review workbook. */
interface ReviewReceptionRow {
  readonly file: string;
  readonly outcome: 'taken' | 'replaced' | 'unchanged' | 'refused';
  readonly findings: readonly unknown[];
  readonly school?: string;
  readonly reviewer?: string;
  readonly judged?: number;
  readonly due?: number;
}

type Column = 'file' | 'school' | 'reviewer' | 'outcome' | 'judged' | 'due' | 'faults';

const NUMBERS: ReadonlySet<string> = new Set(['judged', 'due', 'faults', 'load', 'lower', 'base', 'gap']);
const PANEL = 'panel';

const heads = <Name extends string>(names: readonly Name[], header: (name: Name) => string) =>
  names.map((name) => ({ header: header(name), ...(NUMBERS.has(name) ? { align: 'right' as const } : {}) }));

const schoolNames = (registry: Registry): ReadonlyMap<string, string> =>
  new Map([...registry.schools, ...registry.others].map(({ id, name }) => [id, name]));

/** Lines that are written while files come in, one a file. */
export interface ReviewReceptionLines {
  readonly head: readonly string[];
  readonly line: (row: ReviewReceptionRow) => string;
}

type Outcome = ReviewReceptionRow['outcome'];
const OUTCOMES: readonly Outcome[] = ['taken', 'replaced', 'unchanged', 'refused'];

/** A line a file: whose school, who judged, what became of it, how much of it was judged, how many findings. */
export function reviewReceptionLines(
  files: readonly string[],
  registry: Registry,
  language: Language,
): ReviewReceptionLines {
  const names = schoolNames(registry);
  const columns: readonly Column[] = ['file', 'school', 'reviewer', 'outcome', 'judged', 'due', 'faults'];
  const outcome = (of: Outcome): string => word(`workspace.outcome.${of}`, language);
  const panel = word('review.panel', language);
  const table = growingTable(
    heads(columns, (name) => word(`review.column.${name}`, language)),
    [nameWidth(files), nameWidth([...names.values()]), displayWidth(panel), nameWidth(OUTCOMES.map(outcome))],
  );
  return {
    head: table.head,
    line: (row) =>
      table.line([
        row.file,
        names.get(row.school ?? '') ?? row.school ?? '',
        row.reviewer === PANEL ? panel : (row.reviewer ?? ''),
        outcome(row.outcome),
        row.judged === undefined ? '' : String(row.judged),
        row.due === undefined ? '' : String(row.due),
        String(row.findings.length),
      ]),
  };
}

/** How many files there were, and what became of them. */
export function reviewReceptionSummary(outcomes: readonly Outcome[], language: Language): string {
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  const [taken, replaced, unchanged] = [count('taken'), count('replaced'), count('unchanged')];
  return word('review.received', language, {
    files: outcomes.length,
    taken,
    replaced,
    unchanged,
    refused: count('refused'),
  });
}

/** What the text needs of an assignment beside the document. */
interface AssignmentView {
  readonly document: Assignment;
  readonly loads: ReadonlyMap<string, number>;
  /** Names of reviewers, where the list gives them; they stand in no document. */
  readonly names: ReadonlyMap<string, string>;
  readonly outcome: 'taken' | 'replaced' | 'unchanged';
}

/** Who judges which school, who judges how many, and which pairs were kept apart. */
export function assignmentText(view: AssignmentView, registry: Registry, language: Language): string {
  const { document, loads, names, outcome } = view;
  const schools = schoolNames(registry);
  const person = (id: string): string => [id, names.get(id) ?? ''].join(' ').trim();
  const school = (id: string): string => schools.get(id) ?? id;
  const assigned = textTable(
    heads(['school', 'reviewers'] as const, (name) => word(`review.column.${name}`, language)),
    document.assigned.map((entry) => [school(entry.school), entry.reviewers.map(person).join('、')]),
  );
  const work = textTable(
    heads(['reviewer', 'load'] as const, (name) => word(`review.column.${name}`, language)),
    [...loads].map(([id, load]) => [person(id), String(load)]),
  );
  const summary = word('review.assigned', language, {
    level: document.level,
    schools: document.assigned.length,
    perSchool: document.perSubject,
    reviewers: document.reviewers.length,
    least: Math.min(...loads.values()),
    most: Math.max(...loads.values()),
    seed: document.seed,
  });
  const kept = word(`review.assigned.${outcome}`, language);
  return [assigned, work, `${recusalText(document, school, person, language)}\n`, `${summary}${kept}`].join('\n');
}

function recusalText(
  { recusals }: Assignment,
  school: (id: string) => string,
  person: (id: string) => string,
  language: Language,
): string {
  if (recusals.length === 0) return word('review.recusals.none', language);
  const table = textTable(
    heads(['school', 'reviewer', 'because'] as const, (name) => word(`review.column.${name}`, language)),
    recusals.map((entry) => [
      school(entry.school),
      person(entry.reviewer),
      word(`review.because.${entry.because}`, language),
    ]),
  );
  return `${word('review.recusals', language, { count: recusals.length })}\n${table.trimEnd()}`;
}

/** What the text needs of each gap. */
interface GapRow {
  readonly schoolName: string;
  readonly school: string;
  readonly subject: string;
  readonly subjectName: string;
  readonly lowerBase: string;
  readonly base: string;
  readonly gap: string;
  readonly state: 'flagged' | 'adjudicate' | 'settled';
}

/** A line a gap, the largest first, and one that sums up. */
export function gapsText(
  rows: readonly GapRow[],
  about: { readonly level: number; readonly flag: string; readonly limit: string },
  language: Language,
): string {
  const count = (state: GapRow['state']): number => rows.filter((row) => row.state === state).length;
  const sums = { ...about, flagged: rows.length, adjudicate: count('adjudicate'), settled: count('settled') };
  const summary = word('review.gaps', language, sums);
  if (rows.length === 0) return summary;
  const columns = ['school', 'subject', 'lower', 'base', 'gap', 'state'] as const;
  const table = textTable(
    heads(columns, (name) => word(`review.column.${name}`, language)),
    rows.map((row) => [
      row.schoolName,
      row.subject === row.school ? '' : `${row.subject} ${row.subjectName}`,
      row.lowerBase,
      row.base,
      row.gap,
      word(`review.gap.${row.state}`, language),
    ]),
  );
  return `${table}${summary}`;
}
