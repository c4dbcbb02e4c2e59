import type { FormPlan, PlanSheet } from '../../model/form-plan.js';
import type { BodyContext } from './body-context.js';
import { explanationBody, explanationFrame } from './explanation-sheet.js';
import { fixedBody, fixedFrame } from './fixed-sheet.js';
import type { SheetBody, SheetFrame } from './layout.js';
import { nominationBody, nominationFrame } from './nomination-sheet.js';
import { openBody, openFrame } from './open-sheet.js';
import { progressBody, progressFrame } from './progress-sheet.js';
import { staticBody, staticFrame } from './static-sheet.js';
import { systemBody, systemFrame } from './system-sheet.js';

/** All of a sheet but its cells; the same for all plans with the same template signature. */
export function sheetFrame(sheet: PlanSheet, lists: FormPlan['lists']): SheetFrame {
  switch (sheet.kind) {
    case 'static':
      return staticFrame(sheet);
    case 'progress':
      return progressFrame(sheet);
    case 'system':
      return systemFrame(sheet);
    case 'fixed':
      return fixedFrame(sheet, lists);
    case 'open':
      return openFrame(sheet, lists);
    case 'nomination':
      return nominationFrame(sheet, lists);
    case 'explanation':
      return explanationFrame(sheet, lists);
  }
}

/** The cells of a sheet. */
export function sheetBody(sheet: PlanSheet, context: BodyContext): SheetBody {
  switch (sheet.kind) {
    case 'static':
      return staticBody(sheet, context);
    case 'progress':
      return progressBody(sheet, context);
    case 'system':
      return systemBody(context.plan);
    case 'fixed':
      return fixedBody(sheet);
    case 'open':
      return openBody(sheet, context.plan.lists);
    case 'nomination':
      return nominationBody(sheet);
    case 'explanation':
      return explanationBody(sheet);
  }
}
