import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../../../src/documents/hasher.js';
import type { FormPlan } from '../../../../src/model/form-plan.js';
import type { Application, Receipt, Result } from '../../../../src/model/generated/documents.js';
import { zipArchive } from '../../../../src/workbook/archive.js';
import type { TypedAnswers } from '../../../../src/workflows/ports.js';
import { auditWorkspace } from '../../../../src/workflows/workspace/audit.js';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import { contextDrafts, storedAssessment } from '../../../../src/workflows/workspace/context-records.js';
import { handUp } from '../../../../src/workflows/workspace/hand-up.js';
import { openBundle } from '../../../../src/workflows/workspace/open-bundle.js';
import { receiveWorkbook } from '../../../../src/workflows/workspace/receive.js';
import { workspaceStatus } from '../../../../src/workflows/workspace/status.js';
import {
  applicantRow,
  applicantWorkbook,
  CONTRIBUTOR,
  deskWithApplications,
  itemRow,
  TWO_APPLICANTS,
} from '../../../support/applicants.js';
import { hasher, SCHOOL_ID, STAMP } from '../../../support/sample-school.js';
import { type TestStore, testStore } from '../../../support/workspace.js';

const desk = await deskWithApplications();
const WHEN = { actor: '王老师', at: '2026-06-30T08:00:00Z' };
const GOOD = applicantRow({ teacher: 'T003', lessons: [1, 1], observed: [20, 20] });
const two = await applicantWorkbook(desk, TWO_APPLICANTS);

let held: TestStore;

beforeEach(async () => {
  held = testStore(briefOf);
  await held.store.append({ ...WHEN, drafts: contextDrafts(desk.assessment, []) });
});
afterEach(() => {
  held.store.close();
  held.remove();
});

const receive = (bytes: Uint8Array, replace?: string) =>
  receiveWorkbook(
    { desk, store: held.store, receiving: { ...WHEN, ...(replace === undefined ? {} : { replace }) } },
    'a.xlsx',
    bytes,
  );

const keysBelow = async (prefix: string): Promise<readonly string[]> =>
  (await held.store.heads(prefix)).map(({ key }) => key);

async function stored<T>(key: string): Promise<T> {
  const head = await held.store.head(key);
  const record = await held.store.record(head?.sha256 ?? '');
  return JSON.parse(record?.text ?? 'null') as T;
}

async function schoolWorkbook(teachers: TypedAnswers['教师情况']): Promise<Uint8Array> {
  const plan = desk.planner.planFor(SCHOOL_ID) as FormPlan;
  const typed = desk.workbook.type(await desk.workbook.issue(plan), { 教师情况: teachers ?? {} }, 's.xlsx');
  if (!typed.ok) throw new TypeError(JSON.stringify(typed.findings));
  return typed.value;
}

const audited = () => auditWorkspace({ store: held.store, hasher, briefOf, producer: STAMP.producer });

describe('receiving a workbook of applicants', () => {
  it('keeps an application and a result for each person, and one receipt', async () => {
    const reception = await receive(two);
    expect([reception.outcome, reception.subject]).toEqual(['taken', SCHOOL_ID]);
    expect(await keysBelow('application/')).toEqual([`application/${SCHOOL_ID}/T005`, `application/${SCHOOL_ID}/T012`]);
    expect(await keysBelow('result/')).toEqual([
      `result/${SCHOOL_ID}/T005/${CONTRIBUTOR}`,
      `result/${SCHOOL_ID}/T012/${CONTRIBUTOR}`,
    ]);
    const receipt = await stored<Receipt>(`receipt/${SCHOOL_ID}/contributor`);
    const applications = await Promise.all(
      ['T012', 'T005'].map((person) => stored<Application>(`application/${SCHOOL_ID}/${person}`)),
    );
    expect(receipt.derivedFrom.map(({ sha256 }) => sha256)).toEqual(applications.map((one) => digestOf(hasher, one)));
    expect(receipt).toEqual(reception.receipt);
    expect(hasher.sha256((await held.store.original(receipt.fileSha256))?.bytes ?? '')).toBe(hasher.sha256(two));
  });

  it('keeps results that stand on the kept applications', async () => {
    await receive(two);
    const application = await stored<Application>(`application/${SCHOOL_ID}/T012`);
    const result = await stored<Result>(`result/${SCHOOL_ID}/T012/${CONTRIBUTOR}`);
    expect(result.derivedFrom).toEqual([
      { id: application.id, kind: 'application', sha256: digestOf(hasher, application) },
    ]);
    expect([result.total, result.grade]).toEqual(['89.73', 'good']);
  });

  it('changes nothing when the same file comes again', async () => {
    const first = await receive(two);
    const size = (await held.store.tip()).size;
    const again = await receive(two);
    expect([again.outcome, again.receipt]).toEqual(['unchanged', first.receipt]);
    expect((await held.store.tip()).size).toBe(size);
  });

  it('does not let another file take its place without a reason', async () => {
    await receive(two);
    const refused = await receive(await applicantWorkbook(desk, { 申报人: { C01: GOOD } }));
    expect(refused.outcome).toBe('refused');
    expect(refused.findings.at(-1)).toEqual({
      code: 'JY8220',
      where: { file: 'a.xlsx' },
      subject: SCHOOL_ID,
      found: SCHOOL_ID,
    });
    expect(await keysBelow('application/')).toHaveLength(2);
  });

  it('takes out who does not apply any more, when it is replaced', async () => {
    await receive(two);
    const taken = await receive(
      await applicantWorkbook(desk, { 申报人: { C01: GOOD }, 成果清单: { R001: itemRow('T003') } }),
      '学校更正申报人',
    );
    expect([taken.outcome, taken.receipt?.reason]).toEqual(['replaced', '学校更正申报人']);
    expect(await keysBelow('application/')).toEqual([`application/${SCHOOL_ID}/T003`]);
    expect(await keysBelow('result/')).toEqual([`result/${SCHOOL_ID}/T003/${CONTRIBUTOR}`]);
  });

  it('refuses a file in which nobody applies', async () => {
    const refused = await receive(await applicantWorkbook(desk, {}));
    expect([refused.outcome, refused.findings.map(({ code }) => code)]).toEqual(['refused', ['JY6255']]);
    expect(await keysBelow('application/')).toEqual([]);
  });

  it('stands beside the school’s own workbook: neither takes the other’s place', async () => {
    const school = await schoolWorkbook({ T003: { 姓名: '周岚' } });
    expect((await receive(school)).outcome).toBe('taken');
    expect((await receive(two)).outcome).toBe('taken');
    const other = await schoolWorkbook({ T003: { 姓名: '周岚' }, T004: { 姓名: '吴青' } });
    expect((await receive(other, '补交')).outcome).toBe('replaced');
    expect(await keysBelow('application/')).toHaveLength(2);
    expect((await keysBelow('result/')).filter((key) => key.endsWith(CONTRIBUTOR))).toHaveLength(2);
    expect(await keysBelow('receipt/')).toEqual([`receipt/${SCHOOL_ID}`, `receipt/${SCHOOL_ID}/contributor`]);
    const { programme, registry } = desk.assessment;
    expect((await workspaceStatus(held.store, { programme, registry })).schools[0]?.stand).toBe('to-mend');
  });

  it('does not count as the workbook of its school', async () => {
    await receive(two);
    const { programme, registry } = desk.assessment;
    expect((await workspaceStatus(held.store, { programme, registry })).schools[0]?.stand).toBe('missing');
  });

  it('leaves a workspace whose audit computes every score again, also after a replacement', async () => {
    await receive(await schoolWorkbook({ T003: { 姓名: '周岚' } }));
    await receive(two);
    await receive(await applicantWorkbook(desk, { 申报人: { C01: GOOD } }), '更正');
    const { findings, scores } = await audited();
    expect(findings).toEqual([]);
    expect(scores).toBeGreaterThanOrEqual(3);
  });

  it('freezes the rules of the applicants with those of the year', async () => {
    const loaded = await storedAssessment(held.store);
    if (!loaded.ok) throw new TypeError(JSON.stringify(loaded.findings));
    expect(
      loaded.value.applications?.map(({ award, form, metrics, standards }) => [
        award,
        form.id,
        metrics.document.id,
        standards.map(({ id }) => id),
      ]),
    ).toEqual([
      ['contributor', 'changzhou-2023/contributor-form', 'changzhou-2023/contributor-metrics', [CONTRIBUTOR]],
    ]);
  });
});

describe('applications beside the school’s own workbook', () => {
  const counts = { '公开课节数（上学期）': 1, '公开课节数（下学期）': 1, '听课节数（上学期）': 20 };

  it('are told where a count differs, with the cell, and where the number is nobody’s', async () => {
    await receive(await schoolWorkbook({ T003: { 姓名: '周岚', ...counts, '听课节数（下学期）': 18 } }));
    const stranger = applicantRow({ teacher: 'T004', lessons: [1, 1], observed: [20, 20] });
    const { findings } = await receive(await applicantWorkbook(desk, { 申报人: { C01: GOOD, C02: stranger } }));
    expect(findings.filter(({ code }) => code === 'JY6256' || code === 'JY6257')).toEqual([
      {
        code: 'JY6256',
        where: { file: 'a.xlsx', sheet: '申报人', cell: 'J5' },
        subject: 'T003',
        found: '20',
        expected: '18',
      },
      { code: 'JY6257', where: { file: 'a.xlsx' }, subject: 'T004', found: 'T004' },
    ]);
  });

  it('have nothing to be compared with while the school’s workbook is not there', async () => {
    const { findings } = await receive(await applicantWorkbook(desk, { 申报人: { C01: GOOD } }));
    expect(findings.filter(({ code }) => code === 'JY6256' || code === 'JY6257')).toEqual([]);
  });
});

describe('handing up', () => {
  it('takes applications, their results and their file along, and opens them at the level above', async () => {
    await receive(two);
    const archive = zipArchive;
    const source = { store: held.store, desk: desk, archive };
    const handed = await handUp(source, { unit: 'u1', to: '市', level: 2, ...WHEN });
    if (!handed.ok) throw new TypeError(JSON.stringify(handed.findings));
    expect(handed.value.manifest.records.map(({ key }) => key)).toEqual([
      `application/${SCHOOL_ID}/T005`,
      `application/${SCHOOL_ID}/T012`,
      `receipt/${SCHOOL_ID}/contributor`,
      `result/${SCHOOL_ID}/T005/${CONTRIBUTOR}`,
      `result/${SCHOOL_ID}/T012/${CONTRIBUTOR}`,
    ]);
    expect(handed.value.manifest.originals.map(({ name }) => name)).toEqual(['a.xlsx']);
    const city = testStore(briefOf);
    await city.store.append({ ...WHEN, drafts: contextDrafts(desk.assessment, []) });
    const verification = { verify: async () => ({ verdict: 'passed' as const, reasons: [], signers: [] }) };
    const opened = await openBundle({ store: city.store, desk, archive, verification }, WHEN, {
      file: 'u1.jyz',
      bytes: handed.value.bytes,
    });
    expect(opened.ok && [opened.value.taken, opened.value.known]).toEqual([5, 0]);
    const audit = await auditWorkspace({ store: city.store, hasher, briefOf, producer: STAMP.producer });
    expect([audit.findings, audit.scores]).toEqual([[], 2]);
    city.store.close();
    city.remove();
  });
});
