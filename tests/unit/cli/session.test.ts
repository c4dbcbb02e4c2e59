import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCatalogue, openSession, readDocument } from '../../../src/cli/session.js';
import { EXAMPLES, ROOT, readJson, temporaryFolder } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const folder = temporaryFolder('session');
const OPTIONS = {
  programme: join(CITY, 'programme-2025-2026.json'),
  registry: join(CITY, 'registry-2025-2026.json'),
  lang: 'zh-CN',
  root: ROOT,
  version: '1.2.3',
} as const;

beforeAll(() => mkdirSync(folder.at('standards')));
afterAll(() => folder.remove());
afterEach(() => vi.unstubAllEnvs());

describe('a session', () => {
  it('loads the programme, the registry and all they refer to', async () => {
    const opened = await openSession(OPTIONS);
    if (!opened.ok) expect.fail(JSON.stringify(opened.findings));
    const { assessment, desk } = opened.value;
    expect([assessment.programme.schoolYear, assessment.registry.schools.length, assessment.form.id]).toEqual([
      '2025-2026',
      26,
      'changzhou-2023/form',
    ]);
    expect(assessment.standards.map(({ id }) => id)).toEqual(
      // What persons apply for has a form and an assessment of its own.
      assessment.programme.entries.map(({ standard }) => standard).filter((id) => !id.endsWith('/contributor')),
    );
    expect([desk.planner.planFor('2132990018')?.subject.name, desk.planner.planFor('0000000000')]).toEqual([
      '竹篱溪小学',
      null,
    ]);
    // The context beside the programme names last year's results.
    expect(assessment.accepted.size).toBe(3);
  });

  it('stamps documents with the date of the programme, or the one that is given', async () => {
    const [own, given] = await Promise.all([openSession(OPTIONS), openSession({ ...OPTIONS, issuedOn: '2026-07-10' })]);
    const { issued, issuer } = readJson<{ issued: string; issuer: object }>(OPTIONS.programme);
    expect(own).toMatchObject({
      value: { desk: { stamp: { issued, issuer, producer: { tool: 'jiaoyan', version: '1.2.3' }, lang: 'zh-CN' } } },
    });
    expect(given).toMatchObject({ value: { desk: { stamp: { issued: '2026-07-10' } } } });
  });

  it('knows last year’s accepted values when their folder is given', async () => {
    const opened = await openSession({ ...OPTIONS, accepted: join(CITY, 'results-2024-2025') });
    if (!opened.ok) expect.fail(JSON.stringify(opened.findings));
    expect([...opened.value.assessment.accepted.keys()].sort()).toEqual(['2132990001', '2132990018/G01', '3132990005']);
  });

  it('takes along the waivers of a file, dated like the run, and stops at a wrong one', async () => {
    const file = folder.at('放行单.json');
    writeFileSync(file, JSON.stringify(MINIMAL_DOCUMENTS.waivers));
    const opened = await openSession({ ...OPTIONS, waivers: file, issuedOn: '2026-07-10' });
    expect(opened).toMatchObject({ ok: true, findings: [] });
    expect(opened.ok && opened.value.waivers).toEqual({
      file: '放行单.json',
      waivers: MINIMAL_DOCUMENTS.waivers.waivers,
      date: '2026-07-10',
    });
    const [waiver] = MINIMAL_DOCUMENTS.waivers.waivers;
    writeFileSync(file, JSON.stringify({ ...MINIMAL_DOCUMENTS.waivers, waivers: [{ ...waiver, reason: '可' }] }));
    const wrong = await openSession({ ...OPTIONS, waivers: file });
    expect(wrong.ok).toBe(false);
    expect(wrong.findings.map(({ code, where }) => [code, where.pointer])).toEqual([['JY8001', '/waivers/0/reason']]);
    const gone = await openSession({ ...OPTIONS, waivers: folder.at('没有.json') });
    expect([gone.ok, gone.findings.map(({ code }) => code)]).toEqual([false, ['JY0112']]);
  });

  it('judges waivers by the day of the run, whatever the date of the programme', async () => {
    const file = folder.at('放行.json');
    writeFileSync(file, JSON.stringify(MINIMAL_DOCUMENTS.waivers));
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2030, 1, 3, 23, 59, 59) / 1000));
    const own = await openSession({ ...OPTIONS, waivers: file });
    expect(own.ok && [own.value.waivers?.date, own.value.desk.stamp.issued < '2030']).toEqual(['2030-02-03', true]);
    const given = await openSession({ ...OPTIONS, waivers: file, issuedOn: '2026-07-10' });
    expect(given.ok && given.value.waivers?.date).toBe('2026-07-10');
  });

  it('is not opened without a programme or a registry', async () => {
    const { registry, programme: beside, ...none } = OPTIONS;
    mkdirSync(folder.at('alone'));
    const programme = folder.at('alone', 'programme.json');
    cpSync(beside, programme);
    const [first, second] = await Promise.all([
      openSession({ ...none, registry }),
      openSession({ ...none, programme }),
    ]);
    expect(first).toEqual({ ok: false, findings: [{ code: 'JY8107', where: {}, found: '--programme' }] });
    expect(second).toEqual({ ok: false, findings: [{ code: 'JY8107', where: {}, found: '--registry' }] });
  });

  it('tells both files when both are wrong', async () => {
    writeFileSync(folder.at('broken.json'), '{');
    const opened = await openSession({
      ...OPTIONS,
      programme: folder.at('none.json'),
      registry: folder.at('broken.json'),
    });
    expect(opened.findings.map(({ code, where }) => [code, where.file])).toEqual([
      ['JY0112', folder.at('none.json')],
      ['JY8002', folder.at('broken.json')],
    ]);
  });

  it('tells a standard that the programme names and nobody has', async () => {
    const programme = readJson<{ entries: readonly object[] }>(OPTIONS.programme);
    const entries = [...programme.entries, { standard: 'nowhere/standard', purpose: 'award', nominated: false }];
    writeFileSync(folder.at('programme.json'), JSON.stringify({ ...programme, entries }));
    const opened = await openSession({ ...OPTIONS, programme: folder.at('programme.json') });
    expect([opened.ok, opened.findings.map(({ code, found }) => [code, found])]).toEqual([
      false,
      [['JY8106', 'nowhere/standard']],
    ]);
  });
});

describe('the catalogue of a session', () => {
  it('takes a standard from the folder that the context names before the built-in one', async () => {
    cpSync(join(ROOT, 'schemas', 'standards', 'pingdingshan'), folder.at('standards', 'pingdingshan'), {
      recursive: true,
    });
    const path = folder.at('standards', 'pingdingshan', 'subject-base.json');
    writeFileSync(path, JSON.stringify({ ...readJson<object>(path), version: '9.9.9' }));
    const [own, builtIn] = await Promise.all(
      [openCatalogue(ROOT, { standards: folder.path }), openCatalogue(ROOT, {})].map((catalogue) =>
        catalogue.load('standard', 'pingdingshan/subject-base'),
      ),
    );
    expect(own).toMatchObject({ ok: true, value: { version: '9.9.9' } });
    expect(builtIn?.ok && builtIn.value.version).not.toBe('9.9.9');
  });
});

describe('a document in a file', () => {
  it('is told when it is not there', async () => {
    expect(await readDocument('award', folder.at('none.json'))).toEqual({
      ok: false,
      findings: [{ code: 'JY0112', where: { file: folder.at('none.json') }, found: folder.at('none.json') }],
    });
  });

  it('of another kind is not taken', async () => {
    const read = await readDocument('award', OPTIONS.programme);
    expect([read.ok, read.findings.map(({ code, found }) => [code, found])]).toEqual([
      false,
      [['JY8110', 'programme']],
    ]);
  });
});
