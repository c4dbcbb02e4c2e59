import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { outputRequests, parseOutput, writeOutputs } from '../../../src/cli/outputs.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import type { Findings } from '../../../src/model/generated/documents.js';
import { temporaryFolder } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const folder = temporaryFolder('outputs');
afterAll(() => folder.remove());

const report: Findings = MINIMAL_DOCUMENTS.findings;

describe('a value of --output', () => {
  it.each([
    ['text', { format: 'text' }],
    ['json=报告.json', { format: 'json', path: '报告.json' }],
    ['csv=a=b.csv', { format: 'csv', path: 'a=b.csv' }],
  ])('%s is understood', (value, expected) => {
    expect(parseOutput(value)).toEqual(expected);
  });

  it.each(['yaml', '', 'TEXT', '=a.txt', ' json'])('%j is a usage error that lists what there is', (value) => {
    expect(() => parseOutput(value)).toThrow(UsageError);
    expect(() => parseOutput(value)).toThrow('text、json、ndjson、sarif、junit、csv、md');
  });
});

describe('what a run writes', () => {
  it.each([
    [undefined, false, [{ format: 'text' }]],
    [undefined, true, [{ format: 'json' }]],
    [['text=a.txt'], false, [{ format: 'text', path: 'a.txt' }]],
    [['text=a.txt'], true, [{ format: 'json' }, { format: 'text', path: 'a.txt' }]],
    [['json=a.json'], true, [{ format: 'json' }, { format: 'json', path: 'a.json' }]],
    [['json'], true, [{ format: 'json' }]],
  ])('for --output %j and --json %j is %j', (values, json, expected) => {
    expect(outputRequests(values, json)).toEqual(expected);
  });
});

describe('the outputs of a run', () => {
  it('go to stdout in the order asked for, without a last line end, or into their file', async () => {
    const path = folder.at('报告.json');
    const printed = await writeOutputs(report, [{ format: 'ndjson' }, { format: 'json', path }, { format: 'text' }], {
      colour: false,
    });
    expect(printed).toHaveLength(2);
    expect(JSON.parse((printed[0] as string).split('\n')[0] as string)).toBeTypeOf('object');
    expect(printed[1]).toContain('还没有填。');
    expect(printed.filter((text) => text.endsWith('\n'))).toEqual([]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(report);
  });

  it('have colours on a terminal, never in a file', async () => {
    const path = folder.at('a.txt');
    const [printed] = await writeOutputs(report, [{ format: 'text' }, { format: 'text', path }], { colour: true });
    expect(printed).toContain('\u001B[');
    expect(readFileSync(path, 'utf8')).not.toContain('\u001B');
  });
});
