import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diffSide, resultsIn, schemaTexts } from '../../../src/cli/diff-inputs.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Standard } from '../../../src/model/generated/documents.js';
import type { Catalogue } from '../../../src/workflows/ports.js';
import { ROOT } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';
import { smallStandard } from '../../support/ranked-result.js';

const home = mkdtempSync(join(tmpdir(), 'jiaoyan-diff-'));
const at = (name: string): string => join(home, name);
const file = (name: string, value: unknown): string => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
  return at(name);
};

/** A catalogue of one standard. */
const catalogue = {
  ids: (kind: string) => Promise.resolve(kind === 'standard' ? ['city-2026/standard'] : []),
  load: () => Promise.resolve({ ok: true, value: smallStandard(), findings: [] }),
} as unknown as Catalogue;

const sideOf = async (name: string) => {
  const findings: Finding[] = [];
  const side = await diffSide(name, catalogue, findings);
  return { side, findings };
};

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a side of a comparison', () => {
  it.each(['standard', 'programme', 'registry'] as const)(
    'is a %s from a file, by the kind that it says it is',
    async (kind) => {
      const { side } = await sideOf(file(`${kind}.json`, MINIMAL_DOCUMENTS[kind]));
      expect(side).toEqual({ ok: true, value: { kind, document: MINIMAL_DOCUMENTS[kind] }, findings: [] });
    },
  );

  it('is read with a byte order mark as well', async () => {
    const { side } = await sideOf(file('marked.json', `\uFEFF${JSON.stringify(MINIMAL_DOCUMENTS.registry)}`));
    expect(side.ok && side.value.kind).toBe('registry');
  });

  it('is a standard of the catalogue by its id', async () => {
    const { side } = await sideOf('city-2026/standard');
    expect(side).toEqual({ ok: true, value: { kind: 'standard', document: smallStandard() }, findings: [] });
  });

  it('is every result in a folder; what is damaged is told', async () => {
    mkdirSync(at('results'));
    const good = MINIMAL_DOCUMENTS.result;
    writeFileSync(at('results/1.json'), JSON.stringify(good));
    writeFileSync(at('results/2.json'), JSON.stringify({ ...good, grade: 7 }));
    const { side, findings } = await sideOf(at('results'));
    expect(side.ok && side.value).toEqual({ kind: 'results', results: [good] });
    expect(findings.map(({ where }) => where.file?.split('/').at(-1))).toEqual(['2.json']);
  });

  it('is refused where there is no such file', async () => {
    const { side } = await sideOf(at('nowhere.json'));
    expect(side).toEqual({
      ok: false,
      findings: [{ code: 'JY0112', where: { file: at('nowhere.json') }, found: at('nowhere.json') }],
    });
  });

  it('that is neither file nor standard comes with the nearest id', async () => {
    const { side } = await sideOf('city-2026/standrad');
    expect(side).toEqual({
      ok: false,
      findings: [
        {
          code: 'JY7190',
          where: {},
          found: 'city-2026/standrad',
          expected: 'city-2026/standard',
          suggest: { value: 'city-2026/standard', safe: false },
        },
      ],
    });
  });

  it.each([
    ['no JSON', '{"kind":'],
    ['a list', '[]'],
    ['another kind', JSON.stringify(MINIMAL_DOCUMENTS.award)],
    ['a standard that is none', JSON.stringify({ kind: 'standard' } satisfies Partial<Standard>)],
  ])('is refused where the file is %s', async (_what, text) => {
    const { side } = await sideOf(file('wrong.json', text));
    expect(side.ok).toBe(false);
    expect(side.findings.length).toBeGreaterThan(0);
    expect(side.findings.every(({ where }) => where.file === at('wrong.json'))).toBe(true);
  });
});

describe('results in a folder', () => {
  it('are a mistake of the user where the folder has none', async () => {
    mkdirSync(at('empty'));
    await expect(resultsIn(at('empty'), [])).rejects.toThrow('里没有找到 .json 文件。');
  });
});

describe('the schemas that name members', () => {
  it('are those of what can be compared, and what they refer to', async () => {
    const texts = await schemaTexts(ROOT);
    expect([...texts.keys()]).toEqual([
      'standard.schema.json',
      'programme.schema.json',
      'registry.schema.json',
      'definitions.schema.json',
    ]);
    expect(texts.get('standard.schema.json')?.['$id']).toBe('https://jiaoyan.example/schema/1/standard.schema.json');
  });
});
