import { describe, expect, it } from 'vitest';
import { readResults } from '../../../src/cli/result-files.js';
import { type Finding, failure, success } from '../../../src/model/finding.js';
import type { Result } from '../../../src/model/generated/documents.js';
import type { InputFile } from '../../../src/workflows/ports.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const file = (name: string, text: string | null): InputFile => ({
  name,
  path: `results/${name}`,
  read: () =>
    Promise.resolve(
      text === null ? failure({ code: 'JY0112', where: { file: name } }) : success(new TextEncoder().encode(text)),
    ),
});

async function all(
  files: readonly InputFile[],
): Promise<{ readonly results: readonly Result[]; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const results: Result[] = [];
  for await (const result of readResults(files, findings)) results.push(result);
  return { results, findings };
}

const { result, award } = MINIMAL_DOCUMENTS;

describe('the results in files', () => {
  it('come in the order of the files; documents of other kinds and texts are passed over', async () => {
    const second = { ...result, level: 2 };
    const files = [
      file('a.json', JSON.stringify(result, null, 2)),
      file('b.json', JSON.stringify(award)),
      file('c.json', 'not JSON'),
      file('d.json', JSON.stringify(second)),
    ];
    expect(await all(files)).toEqual({ results: [result, second], findings: [] });
  });

  it('that are not sound are told with path and pointer, and the others still come', async () => {
    const { results, findings } = await all([
      file('bad.json', JSON.stringify({ ...result, level: 0 })),
      file('cut.json', JSON.stringify(result).slice(0, 200)),
      file('gone.json', null),
      file('good.json', JSON.stringify(result)),
    ]);
    expect(results).toEqual([result]);
    expect(findings.map(({ code, where }) => [code, where.file, where.pointer])).toEqual([
      ['JY8001', 'results/bad.json', '/level'],
      ['JY8002', 'results/cut.json', undefined],
      ['JY0112', 'gone.json', undefined],
    ]);
  });

  it('of a later minor version come with a notice', async () => {
    const later = { ...result, formatVersion: '1.3', mood: 'good' };
    const { results, findings } = await all([file('a.json', JSON.stringify(later))]);
    expect([results, findings.map(({ code }) => code)]).toEqual([[later], ['JY8003']]);
  });
});
