import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { renderSarif, uriOf } from '../../../src/output/sarif.js';
import { BATCH, documentOf, inCell } from './hand-made.js';

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly unknown[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
    readonly invocations: readonly unknown[];
    readonly artifacts: readonly unknown[];
  }[];
}

const logOf = (files: Parameters<typeof documentOf>[0]): Log['runs'][number] => {
  const log = JSON.parse(renderSarif(documentOf(files))) as Log;
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Log['runs'][number];
};

describe('renderSarif', () => {
  it('names each rule once, and every result points at its own', () => {
    const { tool, results } = logOf(BATCH);
    const ids = tool.driver.rules.map((rule) => rule.id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(results.map((result) => ids[result.ruleIndex])).toEqual(results.map((result) => result.ruleId));
    expect(results).toHaveLength(16);
  });

  it('turns severities into levels', () => {
    const levels = logOf([
      inCell('JY2101', '表!A1', 'n'),
      inCell('JY3501', '表!A2', 'n'),
      inCell('JY2106', '表!A3', 'n'),
    ]);
    expect(levels.results.map((result) => result.level)).toEqual(['error', 'warning', 'note']);
  });

  it('gives a cell as a logical location of its file', () => {
    const [result] = logOf([inCell('JY2101', '教师情况!M6', 'T003 听课节数')]).results;
    expect(result?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: '%E8%87%AA%E8%AF%84.xlsx' } },
        logicalLocations: [{ name: 'T003 听课节数', fullyQualifiedName: '教师情况!M6', kind: 'cell' }],
      },
    ]);
    expect(result?.message.text).toMatch(/^“T003 听课节数”还没有填。\n请补填；/);
    expect(result?.partialFingerprints['jiaoyan/v1']).toMatch(/^[0-9a-f]{16}$/);
  });

  it('gives sheets and pointers too, and nothing where there is neither', () => {
    const at = (where: Finding['where']): unknown => logOf([{ code: 'JY8001', where }]).results[0]?.locations[0];
    const physicalLocation = { artifactLocation: { uri: '%E8%87%AA%E8%AF%84.xlsx' } };
    expect(at({ sheet: '甲' })).toEqual({
      physicalLocation,
      logicalLocations: [{ fullyQualifiedName: '甲', kind: 'sheet' }],
    });
    expect(at({ pointer: '/a' })).toEqual({
      physicalLocation,
      logicalLocations: [{ fullyQualifiedName: '/a', kind: 'value' }],
    });
    expect(at({})).toEqual({ physicalLocation });
  });

  it('says whether every file could be read', () => {
    expect(logOf(BATCH).invocations).toEqual([{ executionSuccessful: false }]);
    expect(logOf(BATCH.slice(0, 3)).invocations).toEqual([{ executionSuccessful: true }]);
    expect(logOf(BATCH).artifacts).toHaveLength(4);
  });

  it('describes a code that the catalogue does not have', () => {
    expect(logOf([{ code: 'JY6999', where: {} }]).tool.driver.rules.map((rule) => rule.id)).toEqual(['JY6999']);
  });
});

describe('uriOf', () => {
  it('encodes names and keeps folders', () => {
    expect(uriOf('收件/a b#1.xlsx')).toBe('%E6%94%B6%E4%BB%B6/a%20b%231.xlsx');
    expect(uriOf('收件\\a.xlsx')).toBe('%E6%94%B6%E4%BB%B6/a.xlsx');
    expect(uriOf('a:b.xlsx')).toBe('a%3Ab.xlsx');
  });

  it('makes file URIs of absolute paths', () => {
    expect(uriOf('/home/a b.xlsx')).toBe('file:///home/a%20b.xlsx');
    expect(uriOf('C:\\收件\\a.xlsx')).toBe('file:///C:/%E6%94%B6%E4%BB%B6/a.xlsx');
  });

  it('takes half a surrogate pair', () => {
    expect(uriOf('a\uD800.xlsx')).toBe('a%EF%BF%BD.xlsx');
  });

  it('can be read by the URL parser', () => {
    for (const path of ['收件/a b.xlsx', 'C:\\收件\\100%.xlsx', '/tmp/?x.xlsx', 'a&b=c.xlsx']) {
      const url = new URL(uriOf(path), 'file:///base/');
      expect(decodeURIComponent(url.pathname)).toContain(path.replaceAll('\\', '/').split('/').at(-1));
    }
  });
});
