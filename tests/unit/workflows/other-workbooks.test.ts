import { beforeAll, describe, expect, it } from 'vitest';
import { composeOffice } from '../../../src/cli/compose-office.js';
import { composeReview } from '../../../src/cli/compose-review.js';
import type { OfficeBook, OfficeKind } from '../../../src/model/office.js';
import { checkWorkbook } from '../../../src/workflows/check-workbook.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { scoreWorkbook } from '../../../src/workflows/score-workbook.js';
import { readForReceiving } from '../../../src/workflows/workspace/receive-reading.js';
import { CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile, deskOf } from '../../support/case-desk.js';
import { ReviewWorkspace } from '../../support/review-workspace.js';

let desk: Desk;
beforeAll(async () => {
  desk = await deskOf(caseFile('00-perfect'));
});

/** A workbook of an office in which the code of a school stands, as it does in a registry. */
async function officeBook(kind: OfficeKind): Promise<Uint8Array> {
  const column = { key: 'id', header: '学校标识码', hint: '', width: 20, type: { kind: 'code', max: 20 } } as const;
  const sheet = { key: 's', name: '学校', note: '', columns: [column], rows: [{ id: CASE_SCHOOL }], spare: 0 };
  const book: OfficeBook = { kind, title: '名册', date: '2026-06-30', guide: [], sheets: [sheet], lists: {}, rest: {} };
  return (await composeOffice()).write(book);
}

const codesEverywhere = (bytes: Uint8Array) =>
  [checkWorkbook, scoreWorkbook, readForReceiving].map((read) => read(desk, 'x.xlsx', bytes).findings);

describe('A workbook of this program that is no form of a school', () => {
  it.each([
    ['registry', 'registry import'],
    ['programme', 'programme import'],
    ['reviewers', 'review assign'],
  ] as const)(
    'kept by an office (%s) is one finding, which names the command that takes it',
    async (office, command) => {
      const finding = { code: 'JY8257', where: { file: 'x.xlsx' }, params: { office, command } };
      expect(codesEverywhere(await officeBook(office))).toEqual([[finding], [finding], [finding]]);
    },
  );

  it('in which reviewers judge is one finding', async () => {
    const workspace = await ReviewWorkspace.of('00-perfect');
    const bytes = await (await composeReview()).write(await workspace.plan());
    workspace.remove();
    const finding = { code: 'JY8256', where: { file: 'x.xlsx' } };
    expect(codesEverywhere(bytes)).toEqual([[finding], [finding], [finding]]);
  });
});
