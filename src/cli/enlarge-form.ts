import { word } from '../messages/ui/words.js';
import type { FormPlan } from '../model/form-plan.js';
import { capacitiesOf, enlargeForm, type WantedRows } from '../workflows/parts/capacity.js';
import { doubtful } from '../workflows/parts/part-file.js';
import { type FormEnding, formExit, isSamePath, readForm, toldPlaces, withSession, writeForm } from './form-files.js';
import type { SessionOptions } from './session.js';
import { UsageError } from './usage-error.js';
import { checkLarger, checkSheets } from './wanted-rows.js';

export interface EnlargeOptions extends SessionOptions {
  readonly out: string;
  readonly rows: WantedRows;
  readonly force: boolean;
}

/** Puts everything typed in a workbook into one with more rows; the file that was given is not changed. */
export function enlargeFile(path: string, options: EnlargeOptions): Promise<FormEnding> {
  if (isSamePath(path, options.out)) throw new UsageError(word('forms.enlarge.onItself', options.lang));
  return withSession(options, async (session) => {
    const { form, findings, unreadable, file } = await readForm(session, path);
    if (form) checkRows(form.plan, options);
    const refusals = !form
      ? findings
      : form.plan.part
        ? [{ code: 'JY1307', where: { file }, found: form.plan.part.group }]
        : doubtful(form.typed);
    if (!form || refusals.length > 0)
      return {
        code: formExit(session, refusals, unreadable),
        told: toldPlaces(refusals, options.lang),
        json: { findings: refusals },
      };
    const larger = enlargeForm(form, options.rows, session.desk.planner);
    const refusal = await writeForm(
      options.out,
      await session.desk.workbook.issue(larger.plan, larger.values),
      options.force,
    );
    const all = [...larger.findings, ...(refusal ? [refusal] : [])];
    return {
      code: formExit(session, all),
      told: toldPlaces(all, options.lang),
      ...(refusal ? {} : { text: enlargedText(capacitiesOf(larger.plan), options) }),
      json: { file: options.out, rows: capacitiesOf(larger.plan), findings: all },
    };
  });
}

/** A usage error for sheets that cannot have more rows, and for no more rows than there are. */
function checkRows(plan: FormPlan, { rows, lang }: EnlargeOptions): void {
  const present = capacitiesOf(plan);
  checkSheets(rows, Object.keys(present));
  checkLarger(rows, present, lang);
}

function enlargedText(rows: WantedRows, { lang, out }: EnlargeOptions): string {
  const sheets = Object.entries(rows).map(([sheet, count]) => word('forms.enlarged.rows', lang, { sheet, count }));
  return word('forms.enlarged', lang, { path: out, rows: sheets.join(lang === 'en' ? ', ' : '，') });
}
