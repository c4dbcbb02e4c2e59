import { beforeAll, describe, expect, it } from 'vitest';
import { type CleanForm, cleanForm } from '../support/defects/clean-form.js';
import { DEFECT_FAMILIES, faults, judge } from '../support/defects/corpus.js';
import type { Defect } from '../support/defects/defect.js';
import { filledForm } from '../support/defects/filled-form.js';
import {
  hasLibreOffice,
  hasOpenpyxl,
  savedByExceljs,
  savedByLibreOffice,
  savedByOpenpyxl,
} from '../support/defects/saved-by.js';

const deep = process.env['JIAOYAN_DEEP'] === '1';
/** Damage to the file itself does not depend on who saved it. */
const kinds = Object.entries(DEFECT_FAMILIES).flatMap(([family, defects]) => (family === 'file' ? [] : defects));
const kept: Defect = { kind: 'nothing', damage: ({ bytes }) => ({ bytes, expected: [] }) };

let clean: CleanForm;
beforeAll(async () => {
  clean = await cleanForm();
});

/** Every fifth kind, from another one for each program; all in a deep run. */
const share = (start: number): readonly Defect[] => kinds.filter((_, index) => deep || index % 5 === start);

describe.each([
  ['exceljs', true, savedByExceljs, 0],
  ['openpyxl', hasOpenpyxl(), savedByOpenpyxl, 1],
  ['LibreOffice', hasLibreOffice(), savedByLibreOffice, 2],
] as const)('a filled form saved by %s', (_, isThere, save, start) => {
  it.skipIf(!isThere)(
    'has no finding while it is clean, and exactly the expected ones when it is damaged',
    { timeout: 600_000 },
    async () => {
      const form = filledForm(clean, await save(clean.bytes));
      const verdicts = [kept, ...share(start)].map((defect) => judge(clean.desk, form, defect, start + 1));
      expect(verdicts.length).toBeGreaterThan(15);
      expect(faults(verdicts)).toBe('');
    },
  );
});
