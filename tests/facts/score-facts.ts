import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Metrics, Standard } from '../../src/model/generated/documents.js';
import { scoreAll } from '../../src/scoring/score.js';
import { expectedShape } from './expected-shape.js';
import { applicationOf, bookOf, type FactsFile } from './facts-file.js';

const SCHEMAS = fileURLToPath(new URL('../../schemas/standards/', import.meta.url));
const UNREADABLE = 4;

const load = <T>(id: string): T => JSON.parse(readFileSync(`${SCHEMAS}${id}.json`, 'utf8')) as T;

/** The results of one facts file, in the order of its standards and subjects. */
export function scoreFactsFile(file: FactsFile): readonly Record<string, unknown>[] {
  const standards = file.standards.map((id) => load<Standard>(id));
  const metrics = load<Metrics>(file.metrics ?? (standards[0] as Standard).metrics);
  const book = bookOf(file, metrics);
  return scoreAll(
    book,
    standards.map((standard) => applicationOf(file, standard)),
  ).map((score) => expectedShape(book, score));
}

function scoreAllFiles(paths: readonly string[]): { results: unknown[]; unreadable: boolean } {
  const results: unknown[] = [];
  let unreadable = false;
  for (const path of paths) {
    try {
      results.push(...scoreFactsFile(JSON.parse(readFileSync(path, 'utf8')) as FactsFile));
    } catch (error) {
      unreadable = true;
      process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return { results, unreadable };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { results, unreadable } = scoreAllFiles(process.argv.slice(2));
  process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
  process.exitCode = unreadable ? UNREADABLE : 0;
}
