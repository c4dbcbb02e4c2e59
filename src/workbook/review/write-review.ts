import type { ReviewPlan } from '../../model/review-plan.js';
import { repacked } from '../tables/write-tables.js';
import { writeCounting } from './counting-sheet.js';
import { guideSheet, writeGuide } from './guide-sheet.js';
import { writeIdentity } from './hidden-identity.js';
import { type JudgingPlaces, writeJudging } from './judging-sheet.js';

/**
 * The review workbook of a school: a guide, a sheet for the school and for each nominated group, the persons drawn, and
 * a hidden sheet that says what it is about. What the school reported is locked. Same plan, same bytes.
 */
export async function writeReview(plan: ReviewPlan): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const date = new Date(`${plan.date}T00:00:00Z`);
  const { title } = plan;
  Object.assign(workbook, { creator: 'jiaoyan', lastModifiedBy: 'jiaoyan', title, created: date, modified: date });
  workbook.calcProperties = { fullCalcOnLoad: true };
  const guide = guideSheet(workbook, plan);
  const places: JudgingPlaces[] = [];
  for (const sheet of plan.sheets) places.push(await writeJudging(workbook, plan, sheet));
  if (plan.counting) await writeCounting(workbook, plan, plan.counting);
  await writeGuide(guide, plan, places);
  writeIdentity(workbook, plan.identity);
  return repacked(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
