import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../src/output/json.js';
import { ndjsonOfFile, renderNdjson } from '../../../src/output/ndjson.js';
import { BATCH, documentOf } from './hand-made.js';

const document = documentOf(BATCH);
const parsed = renderNdjson(document)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly type: string; readonly [member: string]: unknown });

describe('renderJson', () => {
  it('is the document itself', () => {
    expect(JSON.parse(renderJson(document))).toEqual(JSON.parse(JSON.stringify(document)));
    expect(renderJson(document).endsWith('}\n')).toBe(true);
  });
});

describe('renderNdjson', () => {
  it('has a line for the head, each file, each finding and the totals', () => {
    expect(parsed).toHaveLength(1 + document.files.length + document.findings.length + 1);
    expect(parsed[0]).toMatchObject({ type: 'head', kind: 'findings', lang: 'zh-CN' });
    expect(parsed.at(-1)).toEqual({ type: 'summary', ...document.summary });
  });

  it('puts the findings of a file after it', () => {
    const order = parsed
      .slice(1, -1)
      .map(({ type, file, where }) => (type === 'file' ? file : (where as { file: string }).file));
    const files = document.files.map((file) => file.file);
    expect([...new Set(order)]).toEqual(files);
    expect(parsed.filter(({ type }) => type === 'finding').map(({ type: _, ...finding }) => finding)).toEqual(
      JSON.parse(JSON.stringify(document.findings)),
    );
  });

  it('can be written file by file', () => {
    const [first] = document.files;
    const own = document.findings.filter((finding) => finding.where.file === first?.file);
    expect(renderNdjson(document)).toContain(ndjsonOfFile(first as (typeof document.files)[number], own));
  });
});
