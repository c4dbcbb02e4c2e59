import { parseDocument } from '../documents/parse.js';
import type { Finding } from '../model/finding.js';
import { lastYearOfSubmission, lastYearOfWorkbook } from '../workflows/parts/last-year.js';
import type { LastYear } from '../workflows/parts/last-year-data.js';
import type { InputFile } from '../workflows/ports.js';
import { requireInputs } from './inputs.js';
import type { Session } from './session.js';

/** Last year's data by school, and the files that gave none. */
export interface LastYearFiles {
  readonly bySubject: ReadonlyMap<string, LastYear>;
  readonly findings: readonly Finding[];
}

/** Reads a folder of last year's workbooks or submissions. One bad file does not stop the others (JY1323, JY1324, JY1327). */
export async function readLastYear(session: Session, path: string): Promise<LastYearFiles> {
  const { files, findings } = await requireInputs([path], ['.xlsx', '.json']);
  const bySubject = new Map<string, LastYear>();
  const found: Finding[] = [...findings];
  for (const file of files) {
    const read = await readOne(session, file);
    if (!read) found.push({ code: 'JY1323', where: { file: file.name }, found: file.name });
    else if (bySubject.has(read.subject)) found.push(twice(read, bySubject.get(read.subject)));
    else {
      bySubject.set(read.subject, read);
      found.push(...ofThisYear(read, session));
    }
  }
  return { bySubject, findings: found };
}

const twice = ({ file, subject }: LastYear, first: LastYear | undefined): Finding => ({
  code: 'JY1324',
  where: { file },
  found: subject,
  params: { other: first?.file ?? '' },
});

/** A folder of the wrong year is easily named; what it prefills would make every trend flat. */
function ofThisYear({ file, schoolYear }: LastYear, { assessment }: Session): readonly Finding[] {
  if (schoolYear !== assessment.programme.schoolYear) return [];
  return [{ code: 'JY1327', where: { file }, found: schoolYear }];
}

async function readOne({ desk }: Session, file: InputFile): Promise<LastYear | null> {
  const bytes = await file.read();
  if (!bytes.ok) return null;
  if (!file.name.toLowerCase().endsWith('.json')) return lastYearOfWorkbook(desk, file.name, bytes.value);
  const submission = await parseDocument('submission', new TextDecoder().decode(bytes.value), file.name);
  return submission.ok ? lastYearOfSubmission(desk, submission.value, file.name) : null;
}
