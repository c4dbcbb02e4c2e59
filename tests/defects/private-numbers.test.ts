import { beforeAll, describe, expect, it } from 'vitest';
import { composeCopies } from '../../src/cli/compose-copies.js';
import { findingsReport, toldFindings } from '../../src/cli/findings-report.js';
import { toldPlaces } from '../../src/cli/form-files.js';
import type { Session } from '../../src/cli/session.js';
import type { Findings } from '../../src/model/generated/documents.js';
import { OUTPUT_FORMATS, render } from '../../src/output/render.js';
import { checkWorkbook } from '../../src/workflows/check-workbook.js';
import { annotationOf } from '../../src/workflows/copies/annotation.js';
import { fixFindings, safeFixes } from '../../src/workflows/copies/safe-fixes.js';
import { good, partsOf } from '../support/annotation.js';
import { type CleanForm, cleanForm } from '../support/defects/clean-form.js';
import type { Defect } from '../support/defects/defect.js';
import { type FilledForm, filledForm } from '../support/defects/filled-form.js';
import { PLANTED_DIGITS, PRIVACY_DEFECTS } from '../support/defects/privacy.js';
import { Random } from '../support/defects/random.js';

const OPTIONS = { lang: 'zh-CN', root: '', version: '0' } as const;
const file = '自评.xlsx';
let clean: CleanForm;
let form: FilledForm;
let session: Session;

beforeAll(async () => {
  clean = await cleanForm();
  form = filledForm(clean, clean.bytes);
  session = { desk: clean.desk, assessment: clean.desk.assessment } as Session;
});

/** How often planted numbers can be read in a text, however they are set. */
function leaks(text: string): number {
  const plain = text.normalize('NFKC');
  const bare = plain.replaceAll(/(?<=\d)[ -](?=\d)/g, '');
  const powers = plain.match(/1\.3812345678E\+10|1\.10105194912310?E\+17/g) ?? [];
  return PLANTED_DIGITS.reduce((count, digits) => count + bare.split(digits).length - 1, powers.length);
}

function damaged(defect: Defect) {
  const { bytes } = defect.damage(form, new Random(7));
  const checked = checkWorkbook(clean.desk, file, bytes);
  const { answers } = checked.reading ?? {};
  const fixes = answers ? fixFindings(file, safeFixes(answers, clean.plan.lists)) : [];
  return { bytes, checked, findings: [...checked.findings, ...fixes] };
}

const reportOf = (defect: Defect): Findings => {
  const { checked, findings } = damaged(defect);
  const entry = { file, findings, unreadable: false, ...(checked.subject ? { subject: checked.subject } : {}) };
  return findingsReport(session, [entry], OPTIONS);
};

describe.each(PRIVACY_DEFECTS.map((defect) => [defect.kind, defect] as const))('%s', (_, defect) => {
  it('is planted where it can be read', () => {
    const { bytes } = damaged(defect);
    expect([...partsOf(bytes).values()].some((text) => leaks(text) > 0 || /1\.\d+E\+1[07]/.test(text))).toBe(true);
  });

  it('is told without its digits in every format, and on the terminal', () => {
    const report = reportOf(defect);
    expect(report.findings.length).toBeGreaterThan(0);
    for (const format of OUTPUT_FORMATS) expect([format, leaks(render(format, report))]).toEqual([format, 0]);
    const { findings } = damaged(defect);
    for (const lang of ['zh-CN', 'en'] as const)
      expect(leaks([...toldFindings(findings, lang), ...toldPlaces(findings, lang)].join('\n'))).toBe(0);
  });

  it('is not repeated in the list and the notes of a marked copy', async () => {
    const { bytes } = damaged(defect);
    const port = await composeCopies();
    const annotation = annotationOf({
      file,
      report: reportOf(defect),
      sheets: new Set(form.raw.sheets.map(({ name }) => name)),
      freeRows: [],
    });
    const marked = good(port.annotate(bytes, file, annotation));
    const count = (book: Uint8Array): number => [...partsOf(book).values()].reduce((sum, text) => sum + leaks(text), 0);
    expect(count(marked)).toBe(count(bytes));
  });
});
