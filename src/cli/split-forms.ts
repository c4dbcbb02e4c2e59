import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import { doubtful, looseFindings, type OpenedForm, openForm } from '../workflows/parts/part-file.js';
import { type PartForm, splitForms } from '../workflows/parts/split.js';
import { registrySubject, subjectIds } from '../workflows/registry-subject.js';
import { type FormEnding, fileNamePart, formExit, readForm, toldPlaces, withSession, writeForm } from './form-files.js';
import { requireInputs } from './inputs.js';
import { progressBar } from './progress.js';
import type { Session, SessionOptions } from './session.js';
import { UsageError } from './usage-error.js';

export interface SplitOptions extends SessionOptions {
  readonly out: string;
  /** Takes fresh forms apart instead of files; the arguments are ids of schools. */
  readonly blank: boolean;
  readonly force: boolean;
}

/** One workbook to be taken apart. */
interface Source {
  readonly name: string;
  open(session: Session): Promise<OpenedForm>;
}

interface SplitRun {
  readonly session: Session;
  readonly options: SplitOptions;
  readonly files: string[];
  readonly findings: Finding[];
  /** Schools by the file that was taken apart. */
  readonly done: Map<string, string>;
}

/** Takes workbooks (or fresh forms) apart, a part a research group. One bad file does not stop the others. */
export function splitFiles(inputs: readonly string[], options: SplitOptions): Promise<FormEnding> {
  if (inputs.length === 0 && !options.blank) throw new UsageError(word('forms.split.nothing', options.lang));
  return withSession(options, async (session) => {
    const sources = options.blank ? blankSources(inputs, session) : await fileSources(inputs);
    const run: SplitRun = { session, options, files: [], findings: [], done: new Map() };
    const bar = progressBar();
    let unreadable = false;
    for (const [index, source] of sources.entries()) {
      bar.step(index, sources.length, source.name);
      const opened = await source.open(session);
      unreadable ||= opened.unreadable;
      run.findings.push(...opened.findings);
      await splitOne(opened, run, sources.length > 1);
      await setImmediate();
    }
    bar.end();
    return {
      code: formExit(session, run.findings, unreadable),
      told: toldPlaces(run.findings, options.lang),
      text: word('forms.split', options.lang, {
        books: run.done.size,
        parts: run.files.length,
        folder: options.out,
      }),
      json: { files: run.files, findings: run.findings },
    };
  });
}

async function fileSources(paths: readonly string[]): Promise<readonly Source[]> {
  const { files, findings } = await requireInputs(paths, ['.xlsx']);
  const found = files.map((file): Source => ({ name: file.name, open: (session) => readForm(session, file.path) }));
  const missing = findings.map((finding): Source => {
    const name = finding.where.file ?? '';
    return { name, open: async () => ({ file: name, findings: [finding], unreadable: true }) };
  });
  return [...found, ...missing];
}

const blankSources = (ids: readonly string[], { assessment }: Session): readonly Source[] =>
  (ids.length > 0 ? ids : subjectIds(assessment)).map((id) => ({
    name: id,
    open: (session) => openBlank(session, id),
  }));

async function openBlank({ desk }: Session, id: string): Promise<OpenedForm> {
  const plan = desk.planner.planFor(id);
  if (!plan) return { file: id, findings: [{ code: 'JY1117', where: {}, found: id }], unreadable: false };
  return openForm(desk, `${id}.xlsx`, await desk.workbook.issue(plan));
}

async function splitOne({ form }: OpenedForm, run: SplitRun, isMany: boolean): Promise<void> {
  const { session, options, findings, done } = run;
  if (!form) return;
  const subject = registrySubject(session.assessment, form.plan.subject.id);
  const refusal = refusalOf(form, done);
  findings.push(...refusal);
  if (!subject || refusal.length > 0) return;
  done.set(form.plan.subject.id, form.file);
  const source = { plan: form.plan, groups: subject.groups, metrics: session.assessment.metrics, typed: form.typed };
  const split = splitForms(source, session.desk.planner);
  findings.push(...looseFindings(form.typed), ...split.findings);
  const name = `${form.plan.subject.id}-${fileNamePart(form.plan.subject.name)}`;
  for (const part of split.parts) {
    const path = join(
      options.out,
      ...(isMany ? [name] : []),
      `${name}-${part.group.id}-${fileNamePart(part.group.name)}.xlsx`,
    );
    await writePart(path, part, run);
  }
}

/** A part is not taken apart again, nor a school twice, nor a workbook whose rows cannot be told apart. */
function refusalOf(form: NonNullable<OpenedForm['form']>, done: ReadonlyMap<string, string>): readonly Finding[] {
  const first = done.get(form.plan.subject.id);
  if (form.plan.part) return [{ code: 'JY1307', where: { file: form.file }, found: form.plan.part.group }];
  if (first !== undefined)
    return [{ code: 'JY1322', where: { file: form.file }, found: form.plan.subject.name, params: { other: first } }];
  return doubtful(form.typed);
}

async function writePart(path: string, { plan, values }: PartForm, run: SplitRun): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const refusal = await writeForm(path, await run.session.desk.workbook.issue(plan, values), run.options.force);
  if (refusal) run.findings.push({ ...refusal, where: { file: basename(path) } });
  else run.files.push(path);
}
