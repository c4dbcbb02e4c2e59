import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../../src/cli/session.js';
import { submissionsIn } from '../../../src/cli/submission-files.js';
import { type Finding, failure, success } from '../../../src/model/finding.js';
import type { InputFile } from '../../../src/workflows/ports.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { EXAMPLES, ROOT } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
let desk: Desk;

beforeAll(async () => {
  const opened = await openSession({
    programme: join(CITY, 'programme-2025-2026.json'),
    registry: join(CITY, 'registry-2025-2026.json'),
    lang: 'zh-CN',
    root: ROOT,
    version: '0.0.0',
  });
  if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
  desk = opened.value.desk;
}, 60_000);

const file = (name: string, bytes: Uint8Array): InputFile => ({
  name,
  path: name,
  read: () => Promise.resolve(success(bytes)),
});
const text = (name: string, value: unknown): InputFile =>
  file(name, new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)));

async function read(...files: readonly InputFile[]) {
  const findings: Finding[] = [];
  const schools: string[] = [];
  for await (const { subject } of submissionsIn(files, desk, findings)) schools.push(subject.id);
  return { schools, codes: findings.map(({ code }) => code) };
}

describe('the submissions in files', () => {
  it('are read from workbooks and documents alike, in the order of the files', async () => {
    const workbook = file('2132990018.xlsx', readFileSync(join(CITY, 'filled', '2132990018.xlsx')));
    const document = text('b.json', MINIMAL_DOCUMENTS.submission);
    expect(await read(document, workbook)).toEqual({
      schools: [MINIMAL_DOCUMENTS.submission.subject.id, '2132990018'],
      codes: [],
    });
  });

  it('pass over documents of other kinds', async () => {
    expect(await read(text('r.json', MINIMAL_DOCUMENTS.result), text('a.json', MINIMAL_DOCUMENTS.award))).toEqual({
      schools: [],
      codes: [],
    });
  });

  it('pass over workbooks of those who apply themselves', async () => {
    const [application] = desk.assessment.applications ?? [];
    const own = application && desk.deskFor?.(application.form.id);
    const plan = own?.planner.planFor('2132990007');
    if (!own || !plan) throw new TypeError('no form of applicants');
    expect(await read(file('applicants.xlsx', await own.workbook.issue(plan)))).toEqual({ schools: [], codes: [] });
  });

  it('say what cannot be read, and go on', async () => {
    const unread: InputFile = {
      name: 'lost.xlsx',
      path: 'lost.xlsx',
      read: () => Promise.resolve(failure({ code: 'JY0101', where: { file: 'lost.xlsx' } })),
    };
    const { schools, codes } = await read(
      unread,
      text('damaged.json', '{"kind":'),
      text('wrong.json', { kind: 'submission' }),
      file('noise.xlsx', new Uint8Array([1, 2, 3])),
      text('good.json', MINIMAL_DOCUMENTS.submission),
    );
    expect(schools).toEqual([MINIMAL_DOCUMENTS.submission.subject.id]);
    expect(codes[0]).toBe('JY0101');
    expect(codes.length).toBeGreaterThanOrEqual(4);
  });
});
