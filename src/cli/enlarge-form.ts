import { capacitiesOf, enlargeForm, type WantedRows } from '../workflows/parts/capacity.js';
import { doubtful } from '../workflows/parts/part-file.js';
import { type FormEnding, formExit, isSamePath, readForm, toldPlaces, withSession, writeForm } from './form-files.js';
import type { SessionOptions } from './session.js';
import { UsageError } from './usage-error.js';
import { checkSheets } from './wanted-rows.js';

export interface EnlargeOptions extends SessionOptions {
  readonly out: string;
  readonly rows: WantedRows;
  readonly force: boolean;
}

/** Puts everything typed in a workbook into one with more rows; the file that was given is not changed. */
export function enlargeFile(path: string, options: EnlargeOptions): Promise<FormEnding> {
  if (isSamePath(path, options.out)) throw new UsageError('--out 不能是原来的文件，请写一个新的文件名。');
  return withSession(options, async (session) => {
    const { form, findings, unreadable, file } = await readForm(session, path);
    if (form) checkSheets(options.rows, Object.keys(capacitiesOf(form.plan)));
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
      ...(refusal ? {} : { text: enlargedText(capacitiesOf(larger.plan), options.out) }),
      json: { file: options.out, rows: capacitiesOf(larger.plan), findings: all },
    };
  });
}

const enlargedText = (rows: WantedRows, out: string): string =>
  `已把填好的内容放进更大的表 ${out}：${Object.entries(rows)
    .map(([sheet, count]) => `${sheet} ${count} 行`)
    .join('，')}。`;
