import { scoreAll } from '../../../src/scoring/score.ts';
import { applicationsOf } from '../../../src/workflows/assessment.ts';
import { factBookOf } from '../../../src/workflows/fact-book.ts';
import { resultsOf } from '../../../src/workflows/result-document.ts';
import { submissionOf } from '../../../src/workflows/submission.ts';
import { hasher } from './documents.mjs';
import { responsesFor } from './responses.mjs';

/** The result documents of a school as its answers score, without a workbook between. */
export function resultsFor({ assessment, plan, school }, { seed, profile, stamp }) {
  const { programme, standards } = assessment;
  const responses = responsesFor({ plan, school, programme, standards }, seed, profile);
  const source = { file: `${school.id}.xlsx`, sha256: hasher.sha256(JSON.stringify(responses)) };
  const submission = submissionOf({ assessment, stamp, hasher }, plan, formAnswers(responses), source);
  const book = factBookOf(assessment, submission);
  return resultsOf({ assessment, submission, book, stamp, hasher }, scoreAll(book, applicationsOf(assessment)));
}

const formAnswers = (responses) => ({
  identity: { standards: {} },
  answers: responses
    .filter((response) => response.value !== undefined)
    .map(({ sheet, row, header, subject, grain, question, value }) => ({
      subject,
      grain,
      binding: question.binding,
      question,
      value,
      unreadable: false,
      place: { sheet, cell: row, label: header },
    })),
  rows: [
    ...new Map(
      responses.filter(isOpen).map(({ subject, grain, sheet }) => [subject, { id: subject, grain, sheet, row: 0 }]),
    ).values(),
  ],
  normalisations: [],
  findings: [],
});

const isOpen = ({ subject }) => /^[A-Z]\d+$/.test(subject);
