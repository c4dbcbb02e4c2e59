import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import { storedAssignment } from '../workflows/review/assignment.js';
import { nameOfLevel, reviewPlan } from '../workflows/review/plan.js';
import { schoolStand } from '../workflows/review/school-stand.js';
import { composeReview } from './compose-review.js';
import { exitOfFindings } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { fileNamePart, writeForm } from './form-files.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { progressBar } from './progress.js';
import { checkedLevel, chosenSchools, drawnSchools, type SchoolChoice } from './review-schools.js';
import { usageError } from './usage.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface ReviewIssueOptions extends WorkspaceOptions, SchoolChoice {
  readonly level: number;
  readonly out: string;
  /** Persons drawn for counting. */
  readonly persons: number;
  /** Seed of their draw; else the digest of the school's submission. */
  readonly seed?: string | undefined;
  /** A workbook for every assigned reviewer in place of one for the panel. */
  readonly perReviewer: boolean;
  /** Over workbooks that may have been filled in. */
  readonly force?: boolean | undefined;
}

/**
 * Writes the review workbooks of a level: one a school, or one for each of its reviewers. One that stands there, and may
 * have been filled in, is left alone and told (JY1319).
 */
export const issueReviews = (options: ReviewIssueOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const level = checkedLevel(workspace.desk.assessment.programme, options.level);
    const orders = await ordersOf(workspace, options);
    const workbook = await composeReview();
    const { desk, store } = workspace;
    await mkdir(options.out, { recursive: true });
    const bar = progressBar();
    const files: string[] = [];
    const missing: string[] = [];
    const findings: Finding[] = [];
    for (const [index, { school, reviewer }] of orders.entries()) {
      const stand = await schoolStand(store, school);
      if (!stand) {
        missing.push(nameOf(workspace, school));
        continue;
      }
      const draw = { seed: options.seed ?? stand.sha256, persons: options.persons };
      const plan = reviewPlan(desk, stand, { level, reviewer, draw });
      bar.step(index, orders.length, plan.school);
      const path = join(options.out, fileNameOf(plan.levelName, school, plan.school, reviewer));
      const kept = await writeForm(path, await workbook.write(plan), options.force ?? false);
      if (kept) findings.push(kept);
      else files.push(path);
    }
    bar.end();
    return {
      code: exitOfFindings(findings),
      told: [
        ...toldFindings(findings, options.lang),
        ...(missing.length === 0 ? [] : [word('review.notHandedIn', options.lang, notHandedIn(missing))]),
      ],
      text: word('review.issued', options.lang, {
        count: files.length,
        level: nameOfLevel(desk.assessment.programme, level),
        path: options.out,
      }),
      json: { files, missing },
    };
  });

const MOST_NAMED = 10;

const notHandedIn = (names: readonly string[]) => ({
  count: names.length,
  names: `${names.slice(0, MOST_NAMED).join('、')}${names.length > MOST_NAMED ? ' 等' : ''}`,
});

const nameOf = ({ desk }: Workspace, id: string): string => {
  const { registry } = desk.assessment;
  return [...registry.schools, ...registry.others].find((school) => school.id === id)?.name ?? id;
};

/** `复评-2132000001-青果路实验小学.xlsx`. */
const fileNameOf = (level: string, school: string, name: string, reviewer: string | null): string =>
  `${fileNamePart(`${level}-${school}-${name}${reviewer === null ? '' : `-${reviewer}`}`)}.xlsx`;

interface Order {
  readonly school: string;
  readonly reviewer: string | null;
}

/** Schools that were drawn where there is a sample of the level, and each reviewer of them where that is asked for. */
async function ordersOf(workspace: Workspace, options: ReviewIssueOptions): Promise<readonly Order[]> {
  const drawn = options.schools.length > 0 ? null : await drawnSchools(workspace.store, options.level);
  const schools = chosenSchools(workspace, options).filter((school) => drawn?.has(school) ?? true);
  if (!options.perReviewer) return schools.map((school) => ({ school, reviewer: null }));
  const assignment = await storedAssignment(workspace.store, options.level);
  if (!assignment) throw usageError('usage.noAssignment');
  return schools.flatMap((school) => {
    const own = assignment.assigned.find((entry) => entry.school === school);
    return (own?.reviewers ?? []).map((reviewer) => ({ school, reviewer }));
  });
}
