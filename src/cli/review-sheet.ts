import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { Review } from '../model/generated/documents.js';
import { withPaper } from '../workflows/report/paper-document.js';
import { nameOfLevel } from '../workflows/review/plan.js';
import { schoolStand } from '../workflows/review/school-stand.js';
import { signingSheet } from '../workflows/review/sheet-view.js';
import { heldOf, judgementsOf } from '../workflows/workspace/records.js';
import { composeReport } from './compose-report.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { fileNamePart } from './form-files.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { progressBar } from './progress.js';
import { checkedLevel, chosenSchools, type SchoolChoice } from './review-schools.js';
import { writeOutput } from './whole-file.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface ReviewSheetOptions extends WorkspaceOptions, SchoolChoice {
  readonly level: number;
  readonly out: string;
}

/** Paints the signing sheets of a level, one a school that has been judged. */
export const printReviewSheets = (options: ReviewSheetOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { desk, context } = workspace;
    const { programme } = desk.assessment;
    const level = checkedLevel(programme, options.level);
    const report = composeReport({ root: options.root, fonts: context.fonts, templates: context.templates });
    await mkdir(options.out, { recursive: true });
    const schools = chosenSchools(workspace, options);
    const bar = progressBar();
    const findings: Finding[] = [];
    const files: string[] = [];
    for (const [index, school] of schools.entries()) {
      const request = await requestOf(workspace, school, level);
      if (!request) continue;
      bar.step(index, schools.length, request.title);
      const painted = await report.paint(request);
      findings.push(...painted.findings);
      if (!painted.ok) continue;
      const path = join(options.out, `${fileNamePart(`${school}-${request.title}`)}.pdf`);
      await writeOutput(path, painted.value.pdf);
      files.push(path);
    }
    bar.end();
    const sums = { count: files.length, level: nameOfLevel(programme, level), path: options.out };
    return {
      code: findings.length === 0 ? EXIT.fine : exitOfFindings(findings),
      told: toldFindings(findings, options.lang),
      text:
        files.length > 0
          ? word('review.sheets', options.lang, sums)
          : word('review.sheets.none', options.lang, { level }),
      json: { files },
    };
  });

/** The sheet of a school; `null` where this level has judged nothing of it. */
async function requestOf({ desk, store }: Workspace, school: string, level: number) {
  const stand = await schoolStand(store, school);
  if (!stand) return null;
  const judgements = [...(await judgementsOf(store, await heldOf(store, school), school)).values()];
  const reviews = judgements.filter((one): one is Review => one.kind === 'review' && one.level === level);
  if (reviews.length === 0) return null;
  const sheet = signingSheet({ assessment: desk.assessment, stand, reviews, level });
  return withPaper(desk, sheet, { paper: 'signing-sheet', about: school, level, records: reviews });
}
