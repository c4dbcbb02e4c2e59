import { type AwardStanding, statusOn } from '../../model/award-standing.js';
import type { Finding } from '../../model/finding.js';
import type { Award, Result } from '../../model/generated/documents.js';
import { streakFindings } from '../../process/award-lifecycle.js';
import type { YearGrade } from '../../process/streak.js';
import { addDays } from '../../process/working-days.js';
import { allStandards } from '../assessment.js';
import { type DecisionSource, holderOf } from '../decide/known.js';
import { documentsOf } from '../workspace/stored-document.js';
import { redactedHolder } from './person-name.js';

/** A title with what it is on a day. */
export interface HeldTitle {
  readonly award: Award;
  readonly status: AwardStanding;
}

export interface HeldTitles {
  readonly titles: readonly HeldTitle[];
  readonly findings: readonly Finding[];
}

/** A title is told to expire so many days before it does. */
const NOTICE_DAYS = 180;

/** All titles on a day; those that expire soon or have expired are told (JY6241), and streaks that cost one (JY6176). */
export async function heldTitles(source: DecisionSource, on: string): Promise<HeldTitles> {
  const { store } = source;
  const awards = (await documentsOf<Award>(store, await store.heads('award/'))).map(({ document }) => document);
  const titles = awards.map((award) => ({ award, status: statusOn(award, on) }));
  const grades = await gradesBySubject(source);
  const findings = titles
    .filter(({ status }) => status !== 'revoked')
    .flatMap(({ award, status }) => [
      ...expiryFindings(source, award, on),
      ...(status === 'active' ? streaks(source, award, grades) : []),
    ]);
  return { titles, findings };
}

function expiryFindings({ assessment }: DecisionSource, award: Award, on: string): readonly Finding[] {
  const { validTo, subject } = award;
  if (validTo === undefined || validTo > addDays(on, NOTICE_DAYS)) return [];
  const school = assessment.registry.schools.find(({ id }) => id === subject.school)?.name ?? subject.school;
  return [
    {
      code: 'JY6241',
      where: { label: redactedHolder(subject) },
      subject: subject.school,
      found: validTo,
      params: { school },
    },
  ];
}

function streaks(
  { assessment }: DecisionSource,
  award: Award,
  grades: ReadonlyMap<string, readonly YearGrade[]>,
): readonly Finding[] {
  const rule = assessment.programme.awards?.find((one) => one.award === award.award)?.streak;
  const standard = allStandards(assessment).find((one) => one.award === award.award);
  if (!rule || !standard) return [];
  const history = grades.get(`${standard.id} ${award.subject.school} ${holderOf(award)}`) ?? [];
  const gradeName = standard.grades.find(({ code }) => code === rule.grade)?.zh ?? rule.grade;
  return streakFindings(award.subject.id, history, { ...rule, gradeName });
}

/** Grades of last year's accepted results and this year's results, by standard, school and subject. */
async function gradesBySubject({ store }: DecisionSource): Promise<ReadonlyMap<string, readonly YearGrade[]>> {
  const heads = [...(await store.heads('accepted/')), ...(await store.heads('result/'))];
  const grades = new Map<string, YearGrade[]>();
  for (const { document } of await documentsOf<Result>(store, heads)) {
    const key = `${document.standard.id} ${document.school.id} ${document.subject.id}`;
    const grade = (document.final ?? document).grade;
    grades.set(key, [...(grades.get(key) ?? []), { schoolYear: document.schoolYear, grade }]);
  }
  return grades;
}
