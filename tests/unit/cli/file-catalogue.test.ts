import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileCatalogue } from '../../../src/cli/file-catalogue.js';
import { ROOT, temporaryFolder } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const folder = temporaryFolder('catalogue');
const BUILT_IN = join(ROOT, 'schemas');
const OVERRIDDEN = 'changzhou-2023/school-quality';
const own = { ...MINIMAL_DOCUMENTS.standard, id: OVERRIDDEN };
const added = { ...MINIMAL_DOCUMENTS.standard, id: 'city-2026/standard' };
const list = { ...MINIMAL_DOCUMENTS.codelist, id: 'codelists/colour' };

beforeAll(() => {
  for (const path of ['standards/changzhou-2023', 'standards/city-2026', 'codelists'])
    mkdirSync(folder.at(path), { recursive: true });
  const files = {
    [`standards/${OVERRIDDEN}.json`]: JSON.stringify(own),
    'standards/city-2026/standard.json': JSON.stringify(added),
    'standards/city-2026/broken.json': '{',
    'standards/city-2026/wrong.json': JSON.stringify({ ...added, status: 'final' }),
    'standards/city-2026/notes.txt': 'x',
    'standards/readme.json': JSON.stringify(added),
    'codelists/colour.json': JSON.stringify(list),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(folder.at(path), text);
});
afterAll(() => folder.remove());

const catalogue = () => new FileCatalogue([folder.path], BUILT_IN);

describe('the catalogue of files', () => {
  it('gives the built-in documents', async () => {
    const loaded = await new FileCatalogue([], BUILT_IN).load('form', 'changzhou-2023/form');
    expect(loaded).toMatchObject({ ok: true, value: { kind: 'form', id: 'changzhou-2023/form' }, findings: [] });
  });

  it('lets the user’s own folder go before the built-in one', async () => {
    expect(await catalogue().load('standard', OVERRIDDEN)).toEqual({ ok: true, value: own, findings: [] });
    expect(await catalogue().load('standard', 'changzhou-2023/research-group')).toMatchObject({
      ok: true,
      value: { dimensions: expect.any(Array) },
    });
  });

  it('lists the ids of both folders once, by kind, without files that are no documents', async () => {
    const built = await new FileCatalogue([], BUILT_IN).ids('standard');
    expect(built).toContain(OVERRIDDEN);
    expect(await catalogue().ids('standard')).toEqual([...built, 'city-2026/standard', 'city-2026/wrong'].sort());
    const lists = await new FileCatalogue([], BUILT_IN).ids('codelist');
    expect(lists).toContain('codelists/school-type');
    expect(await catalogue().ids('codelist')).toEqual([...lists, 'codelists/colour'].sort());
    expect(await new FileCatalogue([], folder.at('nowhere')).ids('standard')).toEqual([]);
  });

  it('reads code lists from their own folder', async () => {
    expect(await catalogue().load('codelist', 'codelists/colour')).toEqual({ ok: true, value: list, findings: [] });
  });

  it('tells a document that is nowhere', async () => {
    expect(await catalogue().load('metrics', 'city-2026/metrics')).toEqual({
      ok: false,
      findings: [
        {
          code: 'JY8106',
          where: { file: 'standards/city-2026/metrics.json' },
          found: 'city-2026/metrics',
          params: { kind: 'metrics', id: 'city-2026/metrics' },
        },
      ],
    });
  });

  it('tells a document that is not sound, with the path of its file', async () => {
    const path = (name: string): string => folder.at('standards', 'city-2026', `${name}.json`);
    const [broken, wrong] = await Promise.all(
      ['broken', 'wrong'].map((name) => catalogue().load('standard', `city-2026/${name}`)),
    );
    expect(broken).toEqual({ ok: false, findings: [{ code: 'JY8002', where: { file: path('broken') } }] });
    expect(wrong?.findings.map(({ code, where }) => [code, where])).toEqual([
      ['JY8001', { file: path('wrong'), pointer: '/status' }],
    ]);
  });

  it('does not take a document for one of another kind', async () => {
    const loaded = await catalogue().load('form', 'city-2026/standard');
    expect([loaded.ok, loaded.findings.map(({ code, found }) => [code, found])]).toEqual([
      false,
      [['JY8110', 'standard']],
    ]);
  });

  it('does not take a built-in document for one of another kind either', async () => {
    const id = 'changzhou-2023/research-group';
    expect(await new FileCatalogue([], BUILT_IN).load('form', id)).toEqual({
      ok: false,
      findings: [
        {
          code: 'JY8110',
          where: { file: join(BUILT_IN, 'standards', `${id}.json`) },
          found: 'standard',
          expected: 'form',
          params: { kind: 'standard', wanted: 'form', id },
        },
      ],
    });
  });

  it('reads a file once', async () => {
    const one = catalogue();
    const first = await one.load('standard', 'city-2026/standard');
    expect(await one.load('standard', 'city-2026/standard')).toBe(first);
  });
});
