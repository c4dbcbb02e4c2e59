import { envelope, reference } from '../../src/documents/envelope.js';
import { nameBasedId } from '../../src/documents/hasher.js';
import type { Facts, Submission } from '../../src/model/generated/documents.js';
import type { Assessment } from '../../src/workflows/assessment.js';
import type { FactsFile } from '../facts/facts-file.js';
import { CASE_SCHOOL, nodeHasher, STAMP } from './case-assessment.js';

/** A facts file calls its school by a letter; everywhere else it has a code. */
const renamed = (file: FactsFile, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value === file.school.id ? CASE_SCHOOL : value]),
  );

/** The submission that says what a facts file says, as if it had been read from a workbook. */
export function submissionOfCase(file: FactsFile, assessment: Assessment): Submission {
  const judged = [{ ...file.school, id: CASE_SCHOOL }, ...(file.groups ?? [])];
  const standardOf = (subject: string): string => {
    const grain = file.groups?.find((group) => group.id === subject)?.kind ?? assessment.metrics.document.relations.top;
    return assessment.standards.find((standard) => standard.subjectKind === grain)?.id ?? '';
  };
  return {
    kind: 'submission',
    ...envelope(STAMP),
    id: nameBasedId(nodeHasher, 'case', file.case ?? ''),
    programme: reference(nodeHasher, assessment.programme),
    standards: assessment.standards.map((standard) => reference(nodeHasher, standard)),
    schoolYear: '2025-2026',
    subject: { id: CASE_SCHOOL, grain: assessment.metrics.document.relations.top },
    facts: renamed(file, file.school.facts),
    rows: [
      ...(file.groups ?? []).map(({ id, kind, facts }) => ({ id, grain: kind, facts })),
      ...(file.persons ?? []).map(({ id, facts }) => ({ id, grain: 'person' as const, facts })),
      ...(file.items ?? []).map(({ id, facts }) => ({ id, grain: 'item' as const, facts: renamed(file, facts) })),
    ],
    judgements: judged.flatMap(({ id, judgements }) =>
      judgements ? [{ standard: standardOf(id), subject: id, values: judgements }] : [],
    ),
    nominated: (file.nominated ?? []).map((subject) => ({ standard: standardOf(subject), subject })),
    evidence: [],
  };
}
