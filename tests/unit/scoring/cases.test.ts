import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FactsFile } from '../../facts/facts-file.js';
import { scoreFactsFile } from '../../facts/score-facts.js';

const CASES = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));
const names = readdirSync(CASES).filter((name) => !name.endsWith('.expected.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(CASES + name, 'utf8'));

describe('scoring of the worked cases', () => {
  it.each(names)('gives every exact value of %s', (name) => {
    const results = scoreFactsFile(read(name) as FactsFile);
    expect(results).toEqual(read(name.replace('.json', '.expected.json')));
  });
});
