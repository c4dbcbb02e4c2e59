import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/documents/parse.js';
import type {
  Codelist,
  DocumentKind,
  Documents,
  Form,
  Metrics,
  Standard,
} from '../../src/model/generated/documents.js';
import { lintStandard } from '../../src/standards/lint/lint.js';
import { indexMetrics } from '../../src/standards/metric-index.js';
import { ROOT } from '../support/cli.js';

const SCHEMAS = join(ROOT, 'schemas');

/** Id by path: `standards/city/name.json` is `city/name`, a code list keeps its folder. */
/** A line of a ledger never comes with the program, and has no envelope. */
type Bundled = Documents[Exclude<DocumentKind, 'ledger-entry'>];

const files = ['standards', 'codelists'].flatMap((top) =>
  readdirSync(join(SCHEMAS, top), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      const inside = path
        .slice(SCHEMAS.length + 1, -'.json'.length)
        .split('\\')
        .join('/');
      return { id: inside.replace(/^standards\//, ''), text, document: JSON.parse(text) as Bundled };
    }),
);

const documents: readonly Bundled[] = files.map(({ document }) => document);
const ofKind = <K extends Bundled['kind']>(kind: K): readonly Documents[K][] =>
  documents.filter((document): document is Documents[K] => document.kind === kind);

describe('the documents that come with the program', () => {
  it('are standards, metrics, forms and code lists', () => {
    const kinds = new Set(documents.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['codelist', 'form', 'metrics', 'standard']);
    expect([ofKind('standard').length >= 4, ofKind('codelist').length >= 4]).toEqual([true, true]);
  });

  it.each(files)('$id follows its schema without a notice', async ({ id, text, document }) => {
    expect(await parseDocument(document.kind, text, id)).toEqual({ ok: true, value: document, findings: [] });
  });

  it.each(files)('$id lies where its id says', ({ id, document }) => {
    expect(document.id).toBe(id);
  });

  it('are not signed and not made on another day: they carry a date of their own', () => {
    for (const { derivedFrom, lang } of documents) expect([derivedFrom, lang]).toEqual([[], 'zh-CN']);
  });
});

const metricsOf = (id: string): Metrics => ofKind('metrics').find((metrics) => metrics.id === id) as Metrics;
const formOf = (metrics: string): Form | undefined => ofKind('form').find((form) => form.metrics === metrics);

describe.each(ofKind('standard').map((standard) => ({ id: standard.id, standard })))(
  'the standard $id',
  ({ standard }) => {
    it('is lint clean', () => {
      expect(lintStandard(standard, indexMetrics(metricsOf(standard.metrics)), formOf(standard.metrics))).toEqual([]);
    });

    // A title that is decided on conditions only has no points.
    const pointed = standard.indicators.length > 0;

    it.runIf(pointed)('says of whom its points are: proposals are called so', () => {
      const { status, pointsBasis, indicators } = standard;
      if (status === 'proposal') expect(pointsBasis.zh).toMatch(/建议|拟|草案/);
      expect(indicators.length).toBeGreaterThan(9);
    });

    it.runIf(pointed)('adds up: dimensions to 100, indicators to their dimension', () => {
      const cents = (points: string): number => Math.round(Number(points) * 100);
      const { dimensions, indicators } = standard as Standard;
      expect(dimensions.reduce((sum, { points }) => sum + cents(points), 0)).toBe(10_000);
      for (const { id, points } of dimensions) {
        const own = indicators.filter(({ dimension }) => dimension === id);
        expect(
          own.reduce((sum, indicator) => sum + cents(indicator.points), 0),
          id,
        ).toBe(cents(points));
      }
    });

    it('names clauses that its sources have', () => {
      const known = new Set(standard.sources.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
      expect(standard.indicators.flatMap(({ clauses }) => clauses).filter((clause) => !known.has(clause))).toEqual([]);
      expect(standard.indicators.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
    });
  },
);

describe.each(ofKind('form').map((form) => ({ id: form.id, form })))('the form $id', ({ form }) => {
  it('asks for metrics that its metrics document has, of roles that it lists', () => {
    const known = new Set(metricsOf(form.metrics).metrics.map(({ id }) => id));
    const rows = form.sheets.flatMap((sheet) => (sheet.kind === 'fixed' ? sheet.rows : []));
    const columns = form.sheets.flatMap((sheet) => (sheet.kind === 'open' ? sheet.columns : []));
    const asked = [...rows, ...columns].flatMap(({ metric }) => (metric === undefined ? [] : [metric]));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((metric) => !known.has(metric))).toEqual([]);
    expect(rows.map(({ by }) => by).filter((by) => !form.roles.includes(by))).toEqual([]);
  });

  it('asks for standards that there are', () => {
    const known = ofKind('standard').map(({ id }) => id);
    expect(form.standards.filter((standard) => !known.includes(standard))).toEqual([]);
  });
});

describe.each(ofKind('codelist').map((list) => ({ id: list.id, list: list as Codelist })))(
  'the code list $id',
  ({ list }) => {
    it('has every code once, and no name for two codes of the same stage', () => {
      const codes = list.entries.map(({ code }) => code);
      expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
      const names = list.entries.flatMap(({ zh, aliases, attributes }) =>
        (attributes?.['stages'] ?? 'all')
          .split(' ')
          .flatMap((stage) => [zh, ...(aliases ?? [])].map((name) => `${stage} ${name}`)),
      );
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    });
  },
);
