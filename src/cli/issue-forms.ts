import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../model/finding.js';
import type { FormPlan } from '../model/form-plan.js';
import type { PlacedValue } from '../model/typed-cells.js';
import { capacitiesOf, enlarged, type WantedRows } from '../workflows/parts/capacity.js';
import { prefilledForm } from '../workflows/parts/last-year.js';
import type { Desk } from '../workflows/read-school-workbook.js';
import { subjectIds } from '../workflows/registry-subject.js';
import { EXIT } from './exit-codes.js';
import { type FormEnding, fileNamePart, toldPlaces, withSession } from './form-files.js';
import { type LastYearFiles, readLastYear } from './last-year-files.js';
import { progressBar } from './progress.js';
import type { Session, SessionOptions } from './session.js';
import { UsageError } from './usage-error.js';
import { checkSheets } from './wanted-rows.js';

export interface IssueOptions extends SessionOptions {
  readonly out: string;
  /** More rows than the form prints by itself, by sheet. */
  readonly rows?: WantedRows;
  /** Folder with last year's workbooks or submissions. */
  readonly lastYear?: string | undefined;
  /** Another form of the programme than the school's own, by its award or id. */
  readonly form?: string | undefined;
}

const NO_LAST_YEAR: LastYearFiles = { bySubject: new Map(), findings: [] };

/** Issues the form to the named subjects, or to all of the registry. */
export function issueForms(ids: readonly string[], options: IssueOptions): Promise<FormEnding> {
  return withSession(options, async (session) => {
    const wanted = ids.length > 0 ? ids : subjectIds(session.assessment);
    const desk = deskOf(session, options.form);
    const lastYear = options.lastYear === undefined ? NO_LAST_YEAR : await readLastYear(session, options.lastYear);
    const issuing: Issuing = { desk, options, lastYear, findings: [...lastYear.findings] };
    await mkdir(options.out, { recursive: true });
    const bar = progressBar();
    const files: string[] = [];
    const unknown: string[] = [];
    for (const [index, id] of wanted.entries()) {
      const form = formOf(id, issuing);
      if (!form) {
        unknown.push(id);
        continue;
      }
      const path = join(options.out, formFileName(form.plan.subject, desk.assessment.form.file));
      bar.step(index, wanted.length, form.plan.subject.name);
      await writeFile(path, await desk.workbook.issue(form.plan, form.values));
      files.push(path);
    }
    bar.end();
    const missing = unknown.map((id) => ({ code: 'JY1117', where: {}, found: id }));
    return {
      code: unknown.length > 0 ? EXIT.findings : EXIT.fine,
      told: toldPlaces([...issuing.findings, ...missing], options.lang),
      text: `已发放 ${files.length} 个工作簿，在 ${options.out}。${prefilledText(lastYear, options)}`,
      json: { files, unknown },
    };
  });
}

const prefilledText = ({ bySubject }: LastYearFiles, { lastYear }: IssueOptions): string =>
  lastYear === undefined ? '' : `读到 ${bySubject.size} 所学校去年的数据，已预填，填表人可以改。`;

/** The desk of the form that is to be issued. */
function deskOf({ desk }: Session, name: string | undefined): Desk {
  if (name === undefined) return desk;
  const { form, applications = [] } = desk.assessment;
  const known = [{ id: form.id, award: '' }, ...applications.map((own) => ({ id: own.form.id, award: own.award }))];
  const found = known.find(({ id, award }) => id === name || award === name);
  const own = found && (found.id === form.id ? desk : desk.deskFor?.(found.id));
  if (own) return own;
  const names = known.map(({ id, award }) => award || id).join('、');
  throw new UsageError(`本年的方案里没有“${name}”这种表；可用：${names}。`);
}

interface Issuing {
  readonly desk: Desk;
  readonly options: IssueOptions;
  readonly lastYear: LastYearFiles;
  readonly findings: Finding[];
}

interface IssuedForm {
  readonly plan: FormPlan;
  readonly values: readonly PlacedValue[];
}

function formOf(id: string, { desk, options, lastYear, findings }: Issuing): IssuedForm | null {
  const usual = desk.planner.planFor(id);
  if (!usual) return null;
  const rows = options.rows ?? {};
  checkSheets(rows, Object.keys(capacitiesOf(usual)));
  const isLarger = Object.keys(rows).length > 0;
  const plan = isLarger ? (desk.planner.planFor(id, { capacities: enlarged(usual, rows) }) ?? usual) : usual;
  const before = lastYear.bySubject.get(plan.subject.id);
  if (!before) return { plan, values: [] };
  const prefilled = prefilledForm(desk, plan, before);
  findings.push(...prefilled.findings);
  return prefilled;
}

/** `2132000001-青果路实验小学.xlsx`, and what the form adds to it; marks that Windows forbids in names are left out. */
export const formFileName = ({ id, name }: { readonly id: string; readonly name: string }, file?: string): string =>
  `${[id, fileNamePart(name), ...(file === undefined ? [] : [fileNamePart(file)])].join('-')}.xlsx`;
