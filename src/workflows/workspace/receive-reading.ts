import type { Finding } from '../../model/finding.js';
import type { Application, Result, Submission } from '../../model/generated/documents.js';
import type { Desk } from '../read-school-workbook.js';
import { scoreWorkbook } from '../score-workbook.js';

/**
 * A workbook that was read and scored, without its cells: plain data, so that one thread can read and another keep it.
 * Without a submission it is nothing that can be received.
 */
export interface ReadWorkbook {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
  readonly subject?: string;
  readonly submission?: Submission;
  /** Nothing was filled in: it is as it was issued. */
  readonly untouched?: boolean;
  readonly results: readonly Result[];
  /** The documents of those who apply, where it is the workbook of applicants, and the form that it is. */
  readonly applications?: readonly Application[];
  readonly form?: string;
}

/** Reads and scores a workbook; nothing of the workspace is needed or changed. Never throws on bad data. */
export function readForReceiving(desk: Desk, file: string, bytes: Uint8Array): ReadWorkbook {
  const scored = scoreWorkbook(desk, file, bytes);
  const { findings, unreadable, subject, reading, results, applications } = scored;
  return {
    file,
    findings,
    unreadable,
    results,
    ...(subject === undefined || !reading ? {} : { subject }),
    ...(reading ? { submission: reading.submission, untouched: isUntouched(reading) } : {}),
    ...(applications ? { applications } : {}),
    ...(scored.desk ? { form: scored.desk.assessment.form.id } : {}),
  };
}

type Reading = NonNullable<ReturnType<typeof scoreWorkbook>['reading']>;

/** Whether nothing stands in a workbook but what was printed into it when it was issued. */
function isUntouched({ plan, answers }: Reading): boolean {
  const printed = new Map<string, ReadonlySet<string>>();
  for (const sheet of plan.sheets) {
    if (sheet.kind !== 'open') continue;
    for (const row of sheet.rows) printed.set(row.id, new Set(Object.values(row.printed)));
  }
  return (
    (answers.explanations ?? []).length === 0 &&
    answers.answers.every(
      ({ value, unreadable, subject, question }) =>
        !unreadable &&
        (value === null || value === question.preset || printed.get(subject)?.has(String(value)) === true),
    )
  );
}
