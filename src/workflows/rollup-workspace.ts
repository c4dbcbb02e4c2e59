import type { Result, Submission } from '../model/generated/documents.js';
import { scoreAll } from '../scoring/score.js';
import { applicationsOf } from './assessment.js';
import { factBookOf } from './fact-book.js';
import { resultsOf } from './result-document.js';
import type { ScoringDesk } from './score-workbook.js';

/**
 * Results of the subjects of a school that nobody nominated, calculated from its submission. A workspace does not keep
 * them, because they can be had again at any time; a roll-up counts them as a folder of results has them: as not nominated,
 * with the shares of the indicators that could be calculated. No level judges them, so no reviews are needed.
 */
export function notNominated({ assessment, hasher, stamp }: ScoringDesk, submission: Submission): readonly Result[] {
  const applications = applicationsOf(assessment).filter(({ nominatedOnly }) => nominatedOnly);
  if (applications.length === 0) return [];
  const book = factBookOf(assessment, submission);
  const scores = scoreAll(book, applications).filter(({ status }) => status === 'not-applied');
  return resultsOf({ assessment, submission, book, stamp, hasher }, scores);
}
