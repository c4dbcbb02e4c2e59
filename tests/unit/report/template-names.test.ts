import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ReportRequest } from '../../../src/workflows/ports.js';
import { ROOT } from '../../support/cli.js';
import { realPapers } from './real-papers.js';

let papers: readonly ReportRequest[];
beforeAll(async () => {
  papers = [...(await realPapers()).values()];
});

const lines = readFileSync(join(ROOT, 'templates', 'README.md'), 'utf8').split('\n');

/** The words in code marks of the row of a template. */
function namesOf(template: string): ReadonlySet<string> {
  const row = lines.find((line) => line.startsWith(`| \`${template}\` `)) ?? '';
  const names = [...row.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(/[\s[\].]+/));
  return new Set(names);
}

/** Every name in the data, at any depth. */
function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, own]) => [name, ...namesIn(own)]);
}

test('every name that a template is given is told of in its README', () => {
  const untold = papers.map(({ template, data }) => {
    const told = namesOf(template);
    return [template, [...new Set(namesIn(data))].filter((name) => !told.has(name))] as const;
  });
  // Peers, level charts and steps are told of once, where the first template has them.
  const shared = namesOf('grading-report');
  const missing = untold.map(([template, names]) => [template, names.filter((name) => !shared.has(name))]);
  expect(missing).toEqual(papers.map(({ template }) => [template, []]));
});
