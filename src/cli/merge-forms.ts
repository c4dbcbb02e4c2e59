import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { Keep } from '../workflows/parts/decide.js';
import { mergeForms } from '../workflows/parts/merge.js';
import { doubtful, type OpenedForm, partRefusal, type TypedForm } from '../workflows/parts/part-file.js';
import { type FormEnding, formExit, isSamePath, readForm, toldPlaces, withSession, writeForm } from './form-files.js';
import { requireInputs } from './inputs.js';
import { progressBar } from './progress.js';
import type { Session, SessionOptions } from './session.js';
import { UsageError } from './usage-error.js';

export interface MergeOptions extends SessionOptions {
  readonly out: string;
  readonly keep?: Keep | undefined;
  readonly force: boolean;
}

/** Puts parts into a copy of a school's workbook. The files that were given are never changed. */
export async function mergeFiles(main: string, paths: readonly string[], options: MergeOptions): Promise<FormEnding> {
  const inputs = await requireInputs(paths, ['.xlsx']);
  const parts = inputs.files.map((file) => file.path).filter((path) => !isSamePath(path, main));
  if ([main, ...parts].some((path) => isSamePath(path, options.out)))
    throw new UsageError(word('forms.merge.onItself', options.lang));
  return withSession(options, async (session) => {
    const opened = await readForm(session, main);
    const isUsable = opened.form !== undefined && !opened.form.plan.part;
    if (!opened.form || !isUsable) return ended(session, options, { findings: mainRefusal(opened), opened: [opened] });
    const read = await readParts(session, parts, opened.form);
    const findings = [...inputs.findings, ...read.findings, ...doubtful(opened.form.typed)];
    if (doubtful(opened.form.typed).length > 0) return ended(session, options, { findings, opened: read.opened });
    if (read.parts.length === 0) return nothingMerged(session, options, { findings, opened: read.opened });
    const merged = mergeForms(opened.form, read.parts, session.desk.planner, options.keep);
    const bytes = await session.desk.workbook.issue(merged.plan, merged.values);
    const refusal = await writeForm(options.out, bytes, options.force);
    const all = [...findings, ...merged.findings, ...(refusal ? [refusal] : [])];
    return ended(session, options, {
      findings: all,
      opened: read.opened,
      ...(refusal ? {} : { text: mergedText(all, read.parts.length, options) }),
    });
  });
}

/** JY1307: a part was given in place of the school's own workbook. */
const mainRefusal = ({ form, file, findings }: OpenedForm): readonly Finding[] =>
  form?.plan.part ? [{ code: 'JY1307', where: { file }, found: form.plan.part.group }] : findings;

interface ReadParts {
  readonly parts: readonly TypedForm[];
  readonly opened: readonly OpenedForm[];
  readonly findings: readonly Finding[];
}

async function readParts(session: Session, paths: readonly string[], main: TypedForm): Promise<ReadParts> {
  const bar = progressBar();
  const opened: OpenedForm[] = [];
  const findings: Finding[] = [];
  const parts: TypedForm[] = [];
  for (const [index, path] of paths.entries()) {
    bar.step(index, paths.length, path);
    const part = await readForm(session, path);
    opened.push(part);
    const refusal = part.form ? partRefusal(part.form, main) : null;
    findings.push(...part.findings, ...(refusal ? [refusal] : []));
    if (part.form && !refusal) parts.push(part.form);
  }
  bar.end();
  return { parts, opened, findings };
}

/** The end of a run without any part that belongs to the workbook. */
function nothingMerged(session: Session, options: MergeOptions, result: Parameters<typeof ended>[2]): FormEnding {
  const ending = ended(session, options, result);
  return { ...ending, told: [...(ending.told ?? []), word('forms.merged.none', options.lang)] };
}

function mergedText(findings: readonly Finding[], parts: number, { out, lang }: MergeOptions): string {
  const conflicts = findings.filter(({ code }) => code === 'JY1308' || code === 'JY1310' || code === 'JY1313').length;
  return conflicts === 0
    ? word('forms.merged', lang, { parts, path: out })
    : word('forms.merged.conflicts', lang, { parts, path: out, conflicts });
}

function ended(
  session: Session,
  options: MergeOptions,
  result: { readonly findings: readonly Finding[]; readonly opened: readonly OpenedForm[]; readonly text?: string },
): FormEnding {
  const { findings, opened, text } = result;
  return {
    code: formExit(
      session,
      findings,
      opened.some((each) => each.unreadable),
    ),
    told: toldPlaces(findings, options.lang),
    ...(text === undefined ? {} : { text }),
    json: { ...(text === undefined ? {} : { file: options.out }), findings },
  };
}
