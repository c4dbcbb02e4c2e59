import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { FormPlan } from '../model/form-plan.js';
import type { PlacedValue } from '../model/typed-cells.js';
import { capacitiesOf, enlarged, type WantedRows } from '../workflows/parts/capacity.js';
import { prefilledForm } from '../workflows/parts/last-year.js';
import type { Desk } from '../workflows/read-school-workbook.js';
import { subjectIds } from '../workflows/registry-subject.js';
import { EXIT } from './exit-codes.js';
import { type FormEnding, fileNamePart, toldPlaces, withSession, writeForm } from './form-files.js';
import { type LastYearFiles, readLastYear } from './last-year-files.js';
import { progressBar } from './progress.js';
import type { Session, SessionOptions } from './session.js';
import { UsageError } from './usage-error.js';
import { checkLarger, checkSheets } from './wanted-rows.js';

export interface IssueOptions extends SessionOptions {
  readonly out: string;
  /** More rows than the form prints by itself, by sheet. */
  readonly rows?: WantedRows;
  /** Folder with last year's workbooks or submissions. */
  readonly lastYear?: string | undefined;
  /** Another form of the programme than the school's own, by its award or id. */
  readonly form?: string | undefined;
  /** Overwrites workbooks that are there already. */
  readonly force: boolean;
}

const NO_LAST_YEAR: LastYearFiles = { bySubject: new Map(), findings: [] };

/** Issues the form to the named subjects, or to all of the registry. Workbooks that are there already are kept (JY1319). */
export function issueForms(ids: readonly string[], options: IssueOptions): Promise<FormEnding> {
  return withSession(options, async (session) => {
    const wanted = ids.length > 0 ? ids : subjectIds(session.assessment);
    const desk = deskOf(session, options);
    const lastYear = options.lastYear === undefined ? NO_LAST_YEAR : await readLastYear(session, options.lastYear);
    if (isMissing(lastYear)) return { code: EXIT.unreadable, told: toldPlaces(lastYear.findings, options.lang) };
    const run: Issuing = {
      desk,
      options,
      lastYear,
      findings: [...lastYear.findings],
      files: [],
      kept: [],
      unknown: [],
      prefilled: new Set(),
      isAlone: ids.length === 1,
    };
    await mkdir(options.out, { recursive: true });
    const bar = progressBar();
    for (const [index, id] of wanted.entries()) await issueOne(id, run, (name) => bar.step(index, wanted.length, name));
    bar.end();
    const { files, kept, unknown, findings } = run;
    const missing = unknown.map((id) => ({ code: 'JY1117', where: {}, found: id }));
    return {
      code: unknown.length + kept.length > 0 ? EXIT.findings : EXIT.fine,
      told: toldPlaces([...findings, ...missing], options.lang),
      text: issuedText(run),
      json: { files, unknown, kept },
    };
  });
}

/** Nothing is issued where last year's workbooks were asked for and cannot be found. */
const isMissing = ({ bySubject, findings }: LastYearFiles): boolean =>
  bySubject.size === 0 && findings.some(({ code }) => code === 'JY0112');

async function issueOne(id: string, run: Issuing, step: (name: string) => void): Promise<void> {
  const { desk, options, findings, files, kept, unknown } = run;
  const form = formOf(id, run);
  if (!form) {
    unknown.push(id);
    return;
  }
  const path = join(options.out, formFileName(form.plan.subject, desk.assessment.form.file));
  step(form.plan.subject.name);
  const refusal = await writeForm(path, await desk.workbook.issue(form.plan, form.values), options.force);
  if (refusal) findings.push(refusal);
  (refusal ? kept : files).push(path);
}

function issuedText({ files, prefilled, options: { lang, out, lastYear } }: Issuing): string {
  const issued = word('forms.issued', lang, { count: files.length, folder: out });
  return lastYear === undefined ? issued : `${issued}${word('forms.prefilled', lang, { count: prefilled.size })}`;
}

/** The desk of the form that is to be issued. */
function deskOf({ desk }: Session, { form: name, lang }: IssueOptions): Desk {
  if (name === undefined) return desk;
  const { form, applications = [] } = desk.assessment;
  const known = [{ id: form.id, award: '' }, ...applications.map((own) => ({ id: own.form.id, award: own.award }))];
  const found = known.find(({ id, award }) => id === name || award === name);
  const own = found && (found.id === form.id ? desk : desk.deskFor?.(found.id));
  if (own) return own;
  const names = known.map(({ id, award }) => award || id).join('、');
  throw new UsageError(word('forms.unknownForm', lang, { name, known: names }));
}

interface Issuing {
  readonly desk: Desk;
  readonly options: IssueOptions;
  readonly lastYear: LastYearFiles;
  readonly findings: Finding[];
  readonly files: string[];
  /** Files that were there already and differ. */
  readonly kept: string[];
  readonly unknown: string[];
  /** Subjects whose last year's data were typed into their form. */
  readonly prefilled: Set<string>;
  /** One subject was named; of several, some may have as many rows by themselves. */
  readonly isAlone: boolean;
}

interface IssuedForm {
  readonly plan: FormPlan;
  readonly values: readonly PlacedValue[];
}

function formOf(id: string, run: Issuing): IssuedForm | null {
  const { desk, options, lastYear, findings, isAlone } = run;
  const usual = desk.planner.planFor(id);
  if (!usual) return null;
  const rows = options.rows ?? {};
  checkSheets(rows, Object.keys(capacitiesOf(usual)));
  if (isAlone) checkLarger(rows, capacitiesOf(usual), options.lang);
  const isLarger = Object.keys(rows).length > 0;
  const plan = isLarger ? (desk.planner.planFor(id, { capacities: enlarged(usual, rows) }) ?? usual) : usual;
  const before = lastYear.bySubject.get(plan.subject.id);
  if (!before) return { plan, values: [] };
  const prefilled = prefilledForm(desk, plan, before);
  findings.push(...prefilled.findings);
  run.prefilled.add(before.subject);
  return prefilled;
}

/** `2132000001-青果路实验小学.xlsx`, and what the form adds to it; marks that Windows forbids in names are left out. */
export const formFileName = ({ id, name }: { readonly id: string; readonly name: string }, file?: string): string =>
  `${[id, fileNamePart(name), ...(file === undefined ? [] : [fileNamePart(file)])].join('-')}.xlsx`;
