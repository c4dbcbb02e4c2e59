import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../../src/cli/inputs.js';
import { readSources } from '../../../src/cli/rollup-sources.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const folder = mkdtempSync(join(tmpdir(), 'jiaoyan-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { result, summary, findings, decision, award } = MINIMAL_DOCUMENTS;

async function read(files: Readonly<Record<string, string>>, light?: (value: unknown) => boolean) {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const taken: string[] = [];
  const sources = await readSources((await findInputs(paths, ['.json', '.ndjson'])).files, {
    take: ({ kind, subject }, file) => taken.push(`${kind} ${subject.id} ${file.slice(folder.length + 1)}`),
    takeLightly: light,
  });
  const told = sources.findings.map(({ code, where, found }) => [code, where.file?.slice(folder.length + 1), found]);
  return { taken, told, kinds: [sources.summaries.length, sources.reports.length, sources.decisions.length] };
}

const json = JSON.stringify;

describe('what is rolled up', () => {
  it('is read by its kind; other kinds are passed over', async () => {
    const files = {
      'a.json': json(result),
      'b.json': json(summary),
      'c.json': json(findings),
      'd.json': json(decision),
    };
    expect(await read({ ...files, 'e.json': json(award), 'f.json': 'no document' })).toEqual({
      taken: [`result ${result.subject.id} a.json`],
      told: [],
      kinds: [1, 1, 1],
    });
  });

  it('is told by the kind of the document itself, not by one that it names', async () => {
    const made = { ...summary, derivedFrom: [{ id: result.id, kind: 'result', sha256: 'a'.repeat(64) }] };
    expect(
      (
        await read({
          'a.json': `{"derivedFrom":${json(made.derivedFrom)},${json({ ...made, derivedFrom: undefined }).slice(1)}`,
        })
      ).kinds,
    ).toEqual([1, 0, 0]);
  });

  it('may stand in lines, of which broken ones are told by their number', async () => {
    const lines = [json(result), '{"kind":"result"', json(summary), '', json({ ...result, level: 'x' }), json(award)];
    expect(await read({ 'a.ndjson': lines.join('\n') })).toEqual({
      taken: [`result ${result.subject.id} a.ndjson`],
      told: [
        ['JY7110', 'a.ndjson', '2'],
        ['JY8001', 'a.ndjson', '"x"'],
      ],
      kinds: [1, 0, 0],
    });
  });

  it('is only looked at in lines where that is asked for', async () => {
    const seen: unknown[] = [];
    const light = (value: unknown) => seen.push(value) !== 2;
    expect(await read({ 'a.ndjson': `${json({ id: 1, cells: [] })}\n{"id":2}\n{"id":` }, light)).toMatchObject({
      told: [
        ['JY7110', 'a.ndjson', '2'],
        ['JY7110', 'a.ndjson', '3'],
      ],
    });
    expect(seen).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it.each([undefined, () => true])('is no row of an export: told once with how many there are', async (light) => {
    const rows = ['{"table":"results","result_id":"a","total":91.7}', '{"table":"facts","value":1}', json(result)];
    const { told, taken } = await read({ 'a.ndjson': rows.join('\n') }, light);
    expect([told, taken.length]).toEqual([[['JY7112', 'a.ndjson', '2']], light ? 0 : 1]);
  });

  it('that cannot be read is told with its file', async () => {
    expect((await read({ 'a.json': '{"kind":"result",' })).told).toEqual([['JY8002', 'a.json', undefined]]);
    const gone = {
      name: 'x',
      path: join(folder, 'none.ndjson'),
      read: () => Promise.reject(new TypeError('not read')),
    };
    const sources = await readSources([gone], { take: () => undefined });
    expect(sources.findings.map(({ code }) => code)).toEqual(['JY0112']);
  });
});
