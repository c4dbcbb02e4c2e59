import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import type { Indicator, Standard } from '../model/generated/documents.js';
import { cellFinding } from './cell-finding.js';
import { claimsPoints } from './claims.js';
import { isWithinYear, yearParams, yearRange } from './items.js';
import { groundOf } from './policy.js';
import { gradedSubjects } from './population.js';
import { type Check, type CheckView, textOf, wordOf } from './view.js';

/** Names of the cells of a piece of evidence, as the submission knows them. */
const FIELDS = { indicator: 'indicator', title: 'title', date: 'date', location: 'location' };

/** JY5101: an indicator of which points are claimed and for which no evidence is listed. One finding an indicator. */
export const checkMissingEvidence: Check = (view) => {
  const catalogue = evidenceSheet(view);
  if (!catalogue) return [];
  const causes = causesIn(view, catalogue.sheet);
  const listed = new Set(fieldAnswers(view, FIELDS.indicator).map(textOf));
  return view.standards.flatMap((standard) => {
    const subjects = gradedSubjects(view, standard);
    return standard.indicators
      .filter(
        (indicator) => indicator.evidence.length > 0 && catalogue.codes.has(groundOf(standard, indicator).indicator),
      )
      .filter((indicator) => !listed.has(groundOf(standard, indicator).indicator))
      .filter((indicator) => subjects.some((subject) => claimsPoints(view.book, standard, subject, indicator)))
      .map((indicator) => ({ ...missingFinding(view, catalogue, standard, indicator), ...causes }));
  });
};

/** Names of the findings about the sheet itself, and about cells of it that may name the indicator unreadably. */
function causesIn(view: CheckView, sheet: string): Pick<Finding, 'causedBy'> {
  const unread = new Set(
    fieldAnswers(view, FIELDS.indicator).flatMap(({ unreadable, place }) => (unreadable ? [place.cell] : [])),
  );
  const causedBy = view.answers.findings.flatMap(({ key, where: { sheet: where, cell } }) =>
    key !== undefined && where === sheet && (cell === undefined || unread.has(cell)) ? [key] : [],
  );
  return causedBy.length === 0 ? {} : { causedBy };
}

interface Catalogue {
  readonly sheet: string;
  readonly list: string;
  readonly codes: ReadonlySet<string>;
}

/** Where evidence is listed, and for which indicators; `null` on a form without such a sheet. */
function evidenceSheet({ plan }: CheckView): Catalogue | null {
  for (const sheet of plan.sheets) {
    if (sheet.kind !== 'open') continue;
    for (const { question } of sheet.columns) {
      if (
        question?.binding.to !== 'field' ||
        question.binding.field !== FIELDS.indicator ||
        question.type.kind !== 'choice'
      )
        continue;
      const { list } = question.type;
      return { sheet: sheet.name, list, codes: new Set((plan.lists[list] ?? []).map((entry) => entry.code)) };
    }
  }
  return null;
}

function missingFinding(
  view: CheckView,
  { sheet, list }: Catalogue,
  standard: Standard,
  indicator: Indicator,
): Finding {
  const ground = groundOf(standard, indicator);
  const label = wordOf(view, list, ground.indicator);
  return {
    code: 'JY5101',
    where: { file: view.file, sheet, label, ...(ground.policy === undefined ? {} : { policy: ground.policy }) },
    found: '',
    expected: indicator.evidence.join('、'),
    subject: view.book.top.id,
    indicator: ground.indicator,
    params: { indicator: label },
  };
}

const fieldAnswers = (view: CheckView, field: string): readonly Answer[] =>
  view.answers.answers.filter(
    (answer) => answer.grain === 'evidence' && answer.binding.to === 'field' && answer.binding.field === field,
  );

/** JY5102: evidence that is older than the school year, or younger. */
export const checkEvidenceDates: Check = (view) =>
  fieldAnswers(view, FIELDS.date).flatMap((answer) => {
    const date = textOf(answer);
    if (date === null || isWithinYear(view, date)) return [];
    return [cellFinding(view, 'JY5102', answer, { expected: yearRange(view), params: yearParams(view) })];
  });

/** JY5103: the same thing under the same indicator a second time. */
export const checkRepeatedEvidence: Check = (view) => {
  const titles = new Map(fieldAnswers(view, FIELDS.title).map((answer) => [answer.subject, textOf(answer)]));
  const indicators = new Map(fieldAnswers(view, FIELDS.indicator).map((answer) => [answer.subject, textOf(answer)]));
  const first = new Map<string, Answer>();
  return fieldAnswers(view, FIELDS.location).flatMap((answer) => {
    const parts = [indicators.get(answer.subject), titles.get(answer.subject), textOf(answer)];
    if (parts.some((part) => part === null || part === undefined)) return [];
    const key = parts.map((part) => String(part).normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase()).join('\n');
    const known = first.get(key);
    if (!known) first.set(key, answer);
    return known
      ? [
          cellFinding(view, 'JY5103', answer, {
            expected: '',
            params: { first: known.subject, firstCell: known.place.cell },
          }),
        ]
      : [];
  });
};
