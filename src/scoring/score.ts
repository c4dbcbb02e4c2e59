import { type FactBook, rowsOfGrains } from '../standards/facts/fact-book.js';
import { grainsOf } from '../standards/metric-index.js';
import { type Application, type SubjectScore, scoreSubject } from './subject.js';

/** Scores every subject of every standard: in the order of the standards, subjects in the order of the facts. */
export function scoreAll(book: FactBook, applications: readonly Application[]): readonly SubjectScore[] {
  return applications.flatMap((application) =>
    rowsOfGrains(book, grainsOf(book.metrics, application.standard.subjectKind)).map((subject) =>
      scoreSubject(book, application, subject),
    ),
  );
}
